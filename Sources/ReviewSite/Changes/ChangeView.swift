import Localization
import Model
import ReviewText
import Reviewing
import Templates

/// One change: what happened, where, to what, before and after, and what it means.
struct ChangeView: TemplateObject {
    let description: ChangeDescription
    /// The id of its place.
    let anchor: Anchor
    /// Whether its number, which it has everywhere in a preview, stands with it.
    let isNumbered: Bool
    /// Whether it says whom it concerns.
    let namesConcerned: Bool
    /// Where it can be seen in the site.
    let link: String?
    let texts: ChangeTexts
    /// What comes before a text that is folded away.
    let fold: String?
    let words: LocalizedStrings

    private var change: Change { description.change }

    /// Texts of more words than this are folded away where they are new or gone as a whole.
    private static let longest = 120

    /// A change that says this. What its texts say is folded away where that is long.
    init(
        _ description: ChangeDescription, anchor: Anchor, isNumbered: Bool, namesConcerned: Bool = true, link: String?,
        texts: ChangeTexts, _ words: LocalizedStrings
    ) {
        self.description = description
        self.anchor = anchor
        self.isNumbered = isNumbered
        self.namesConcerned = namesConcerned
        self.link = link
        self.texts = texts
        let count = texts.wordCount
        fold = count > Self.longest ? words.phrase(.wordCount, count: count) : nil
        self.words = words
    }

    /// About as many bytes as it takes on a page, and hardly ever fewer.
    var extent: Int {
        (fold == nil ? 600 : 750) + (link?.utf8.count ?? 0) + texts.extent + description.extent
            + (description.names + description.concerned).reduce(0) { $0 + writtenExtent($1) + 4 }
    }

    /// More names than this are only counted.
    private static let mostNames = 8

    private var concerned: String? {
        guard namesConcerned, !description.concerned.isEmpty else { return nil }
        let names = description.concerned.prefix(Self.mostNames).joined(separator: words.phrase(.changeAnd))
        let rest = description.concerned.count - Self.mostNames
        let more = rest > 0 ? words.phrase(.changeAnd) + words.phrase(.namesMore, count: rest) : ""
        return words.phrase(.changesConcern, ["names": names + more])
    }

    static let fields: Fields<ChangeView> = [
        .text("number", "Its number, which it has everywhere in a preview; missing on pages of what was agreed.") {
            $0.isNumbered ? String($0.change.number) : nil
        },
        .text("anchor", "The id of its place.") { $0.anchor.text },
        .text("kind", "‘added’, ‘removed’, ‘reworded’ and so on, for the style sheet.") { $0.change.kind.rawValue },
        .text("event", "What happened.") { $0.texts.event ?? $0.description.event },
        .text("element", "What it happened to.") { $0.description.element },
        .text("place", "Where, below what the changes beside it have in common.") { view in
            view.description.names.dropFirst().joined(separator: view.words.phrase(.changeAnd))
        },
        .text("link", "Where it can be seen in the site; missing where nothing is left of it.") { $0.link },
        .object("before", "How it was.") { $0.texts.before },
        .object("after", "How it is.") { $0.texts.after },
        .object("same", "What it says, where its words are the same in both versions.") { $0.texts.same },
        .text("fold", "Where the text is long and folded away: how long.") { $0.fold },
        .text("weight", "How much it matters, in a word.") { $0.description.weight },
        .text("weightKind", "‘major’, ‘minor’ or ‘patch’, for the style sheet.") { $0.change.weight.rawValue },
        .text("reason", "Why it matters that much.") { $0.description.reason },
        .texts("carried", "What came or went with it, a sentence each.") { $0.description.carried },
        .text("concerned", "The levels and roles that it concerns; missing on pages of what changed for one of them.") {
            $0.concerned
        },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension ChangeDescription {
    /// About as many bytes as what happened and why it matters takes on a page.
    var extent: Int { ([event, element, reason, weight] + carried).reduce(0) { $0 + writtenExtent($1) + 4 } }
}

/// Puts single changes of a preview into words.
struct ChangeWriter {
    let places: ChangePlaces
    let texts: ChangeTextWriter

    /// A change as it stands on the pages in front.
    func view(of description: ChangeDescription, in words: LocalizedStrings) -> ChangeView {
        let change = description.change
        return ChangeView(
            description, anchor: .change(change.number), isNumbered: true,
            link: places.spot(of: change).map { $0.address.link(from: .home, to: $0.anchor) },
            texts: texts.texts(of: description, in: words), words)
    }
}
