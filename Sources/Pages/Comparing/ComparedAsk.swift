import Localization
import Model
import PageKit
import Templates
import Theming

/// How much of a competency somebody is asked for, in a word or two.
struct ComparedAskView: TemplateObject {
    let isAsked: Bool
    var extent: RenderedHTML?
    var count: String?
    let words: LocalizedStrings

    static let fields: Fields<ComparedAskView> = [
        .flag("isAsked", "Whether the competency is asked for at all.") { $0.isAsked },
        .html("extent", "For a role: the label of the level that it asks.") { $0.extent },
        .text("count", "How many indicators apply, in words.") { $0.count },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// A level's part of a competency beside another's.
struct ComparedPartView: TemplateObject {
    let level: LevelView?
    /// Nil where it is expected.
    let contraLabel: String?
    let cells: [ThemedCellView]
    let words: LocalizedStrings

    static let fields: Fields<ComparedPartView> = [
        .html("levelLabel", "The label of the level that it comes from; missing for what holds for everyone.") {
            $0.level?.label
        },
        .flag("isContra", "Whether it warns of something.") { $0.contraLabel != nil },
        .text("contraLabel", "Where it warns of something: what contra-indicators are called.") { $0.contraLabel },
        .list("cells", "What it says.") { $0.cells },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension FrameworkContext {
    /// How much is asked.
    ///
    /// - Parameters:
    ///   - ask: nil where nothing is asked.
    ///   - side: by whom.
    func compared(_ ask: Ask?, from side: Standpoint? = nil) -> ComparedAskView {
        ComparedAskView(
            isAsked: ask != nil,
            extent: ask.flatMap { ask in
                if case .role = side { label(of: ask) } else { nil }
            },
            count: ask.flatMap { inWords(IndicatorCounts($0.expectations.parts), of: $0.expectations.competency) },
            words: words
        )
    }

    /// A part as it stands beside another, which reads the same whoever it is asked of: what is expected, then what is
    /// warned of.
    func compared(_ part: Expectations.Part, in competency: Competency) -> [ComparedPartView] {
        let level = part.origin.level.flatMap { view(of: $0, in: competency) }
        let expected = part.expected.isEmpty ? [] : [(label: String?.none, cells: part.expected)]
        return (expected + byLabel(part.contra).map { ($0.label, $0.cells) }).map { label, cells in
            ComparedPartView(level: level, contraLabel: label, cells: views(of: cells, in: competency), words: words)
        }
    }
}

extension TemplateKey where Root == ComparedAskView {
    static var comparedAsk: Self { Self("compared-ask") }
}

extension TemplateKey where Root == ComparedPartView {
    static var comparedPart: Self { Self("compared-part") }
}
