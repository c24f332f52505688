import Escaping
import Localization
import Model
import PageKit
import Templates
import Theming

/// The numbers of sections: `1`, `2`, `2.1`, `2.2`, `3`.
struct SectionNumbers {
    private var whole = 0
    private var part = 0

    /// The next section's number.
    mutating func next(isNested: Bool) -> String {
        if isNested, whole > 0 {
            part += 1
            return "\(whole).\(part)"
        }
        whole += 1
        part = 0
        return "\(whole)"
    }
}

/// A section of a guide: a group, a competency, a page or a role.
struct GuideSectionView: TemplateObject {
    /// What it is, for the style sheet.
    enum Kind: String, Sendable {
        case group, competency, page, role
    }

    let section: GuideOutline.Section
    let kind: Kind
    let rank: Int
    var motto: String?
    var statusTag: String?
    var lead: PageText?
    var extent: RenderedHTML?
    var appliesTo: [LevelView] = []
    var hasOwnLadder = false
    var text: PageText?
    var asks: GuideAsksView?
    var parts: [GuidePartView] = []

    static let fields: Fields<GuideSectionView> = [
        .text("kind", "‘group’, ‘competency’, ‘page’ or ‘role’, for the style sheet.") { $0.kind.rawValue },
        .text("number", "The section’s number.") { $0.section.number },
        .text("code", "A short mark of its own, where that is not its number.") { $0.section.code },
        .text("title", "Its title.") { $0.section.title },
        .text("anchor", "The id of its place.") { $0.section.anchor },
        .text("link", "A link to its place.") { "#\(percentEncoded($0.section.anchor))" },
        .flag("isNested", "Whether it belongs to the section before it that isn’t nested.") { $0.section.isNested },
        .number("rank", "The rank of its heading.") { $0.rank },
        .text("motto", "What it stands for, in a sentence.") { $0.motto },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .html("lead", "What it is.") { $0.lead },
        .html("extent", "The level that a role asks.") { $0.extent },
        .list("appliesTo", "The levels that it holds at, where that is not all.") { $0.appliesTo },
        .flag("hasOwnLadder", "Whether it has steps of its own in place of the framework’s levels.") {
            $0.hasOwnLadder
        },
        .html("text", "What a page says.") { $0.text },
        .object("asks", "What a role asks; missing in other sections.") { $0.asks },
        .list("parts", "What else stands in it, part by part.") { $0.parts },
    ]
}

/// What a role asks, in a guide: each competency with its level.
struct GuideAsksView: TemplateObject {
    let competencies: [GuideAskView]

    static let fields: Fields<GuideAsksView> = [
        .list("competencies", "The competencies in order.") { $0.competencies }
    ]
}

/// One competency that a role asks.
struct GuideAskView: TemplateObject {
    let title: String
    let link: String
    let extent: RenderedHTML?

    static let fields: Fields<GuideAskView> = [
        .text("title", "The competency’s title.") { $0.title },
        .text("link", "A link to its section.") { $0.link },
        .html("extent", "The label of the level that is asked.") { $0.extent },
    ]
}

extension FrameworkContext {
    /// To what extent a role asks a competency, as a label that leads nowhere.
    func plainLabel(of ask: Ask) -> RenderedHTML? {
        switch ask.extent {
        case .level(let level): view(of: level, in: ask.expectations.competency)?.label
        case .toBeAgreed: RenderedHTML(escapedForHTML(words.phrase(.toBeAgreed)))
        case .everyone: nil
        }
    }
}
