import Localization
import Model
import ReviewText
import Reviewing
import Templates
import Theming

/// One change: what happened, where, to what, before and after, and what it means.
struct ChangeView: TemplateObject {
    let description: ChangeDescription
    /// Where it can be seen in the site.
    let link: String?
    let texts: ChangeTexts
    /// What comes before a text that is folded away.
    let fold: String?
    let words: LocalizedStrings

    private var change: Change { description.change }

    /// More names than this are only counted.
    private static let mostNames = 8

    private var concerned: String? {
        guard !description.concerned.isEmpty else { return nil }
        let names = description.concerned.prefix(Self.mostNames).joined(separator: words.phrase(.changeAnd))
        let rest = description.concerned.count - Self.mostNames
        let more = rest > 0 ? words.phrase(.changeAnd) + words.phrase(.namesMore, count: rest) : ""
        return words.phrase(.changesConcern, ["names": names + more])
    }

    static let fields: Fields<ChangeView> = [
        .number("number", "Its number, which it has everywhere.") { $0.change.number },
        .text("anchor", "The id of its place.") { Anchor.change($0.change.number).text },
        .text("kind", "‘added’, ‘removed’, ‘reworded’ and so on, for the style sheet.") { $0.change.kind.rawValue },
        .text("event", "What happened.") { $0.texts.event ?? $0.description.event },
        .text("element", "What it happened to.") { $0.description.element },
        .text("place", "Where, below what the changes beside it have in common.") { view in
            view.description.names.dropFirst().joined(separator: view.words.phrase(.changeAnd))
        },
        .text("link", "Where it can be seen in the site; missing where nothing is left of it.") { $0.link },
        .html("before", "How it was, from change-text.mustache.") { $0.texts.before },
        .html("after", "How it is, from change-text.mustache.") { $0.texts.after },
        .html("same", "What it says, where only its place differs.") { $0.texts.same },
        .flag("isSameWords", "Whether something other than words differs: emphasis, a link, the layout.") {
            $0.texts.same != nil && $0.change.kind == .punctuation
        },
        .text("fold", "Where the text is long and folded away: how long.") { $0.fold },
        .text("weight", "How much it matters, in a word.") { $0.description.weight },
        .text("weightKind", "‘major’, ‘minor’ or ‘patch’, for the style sheet.") { $0.change.weight.rawValue },
        .text("reason", "Why it matters that much.") { $0.description.reason },
        .texts("carried", "What came or went with it, a sentence each.") { $0.description.carried },
        .text("concerned", "The levels and roles that it concerns.") { $0.concerned },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// Writes down single changes.
struct ChangeWriter {
    let places: ChangePlaces
    let texts: ChangeTextWriter
    let theme: Theme

    /// Texts of more words than this are folded away where they are new or gone as a whole.
    private static let longest = 120

    /// A change as it stands on the pages in front.
    func html(_ description: ChangeDescription, in words: LocalizedStrings) -> String {
        let change = description.change
        let texts = texts.texts(of: description, in: words)
        let count = texts.wordCount
        return theme.render(
            .change,
            ChangeView(
                description: description,
                link: places.spot(of: change).map { $0.address.link(from: .home, to: $0.anchor) },
                texts: texts, fold: count > Self.longest ? words.phrase(.wordCount, count: count) : nil, words: words))
    }
}

extension TemplateKey where Root == ChangeView {
    static var change: Self { Self("change") }
}
