import Frameworks
import Templates

/// What a role asks, in a guide: each competency with its level.
struct GuideAsksView: TemplateObject {
    let asks: String
    let words: Words

    static let fields: Fields<GuideAsksView> = [
        .html("asks", "The competencies, each from guide-ask.mustache.") { $0.asks },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// One competency that a role asks.
struct GuideAskView: TemplateObject {
    let title: String
    let link: String
    let extent: String?

    static let fields: Fields<GuideAskView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "A link to its section.") { $0.link },
        .html("extent", "The label of the level that is asked.") { $0.extent },
    ]
}

extension FrameworkDesk {
    /// To what extent a role asks a competency, as a label that leads nowhere.
    func plainLabel(of ask: Ask) -> String? {
        switch ask.extent {
        case .level(let level): view(of: level, in: ask.expectations.competency)?.label.text
        case .toBeAgreed: escapedForHTML(words.phrase(.toBeAgreed))
        case .everyone: nil
        }
    }
}
