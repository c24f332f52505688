import Frameworks
import Reviewing

/// One change: what happened, where, to what, before and after, and what it means.
struct ChangeView: TemplateObject {
    let told: ToldChange
    /// Where it can be seen in the site.
    let link: String?
    let before: String?
    let after: String?
    /// The text, where its words are the same in both versions.
    let same: String?
    /// What comes before a text that is folded away.
    let fold: String?
    let words: Words

    private var change: Change { told.change }

    /// More names than this are only counted.
    private static let mostNames = 8

    private var concerned: String? {
        guard !told.concerned.isEmpty else { return nil }
        let names = told.concerned.prefix(Self.mostNames).joined(separator: words.phrase(.changeAnd))
        let rest = told.concerned.count - Self.mostNames
        let more = rest > 0 ? words.phrase(.changeAnd) + words.phrase(.namesMore, count: rest) : ""
        return words.phrase(.changesConcern, ["names": names + more])
    }

    static let fields: Fields<ChangeView> = [
        .number("number", "Its number, which it has everywhere.") { $0.change.number },
        .text("anchor", "The id of its place.") { Anchor.change($0.change.number).text },
        .text("kind", "‘added’, ‘removed’, ‘reworded’ and so on, for the style sheet.") { $0.change.kind.rawValue },
        .text("event", "What happened.") { $0.told.event },
        .text("element", "What it happened to.") { $0.told.element },
        .text("place", "Where, below what the changes beside it have in common.") { view in
            view.told.names.dropFirst().joined(separator: view.words.phrase(.changeAnd))
        },
        .text("link", "Where it can be seen in the site; missing where nothing is left of it.") { $0.link },
        .html("before", "How it was, from change-text.mustache.") { $0.before },
        .html("after", "How it is, from change-text.mustache.") { $0.after },
        .html("same", "What it says, where only its place differs.") { $0.same },
        .text("fold", "Where the text is long and folded away: how long.") { $0.fold },
        .text("weight", "How much it matters, in a word.") { $0.told.weight },
        .text("weightKind", "‘major’, ‘minor’ or ‘patch’, for the style sheet.") { $0.change.weight.rawValue },
        .text("reason", "Why it matters that much.") { $0.told.reason },
        .texts("carried", "What came or went with it, a sentence each.") { $0.told.carried },
        .text("concerned", "The levels and roles that it concerns.") { $0.concerned },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// Writes down single changes.
struct ChangeWriter {
    let places: ChangePlaces
    let former: FormerText
    let theme: Theme

    /// Texts of more words than this are folded away where they are new or gone as a whole.
    private static let longest = 120

    /// A change as it stands on the pages in front.
    func html(_ told: ToldChange, in words: Words) -> String {
        let change = told.change
        let texts = (former.text(of: change), change.after?.text)
        var view: (before: String?, after: String?, same: String?) = (nil, nil, nil)
        switch texts {
        case (let before?, let after?) where change.kind.showsBoth && before != after:
            let difference = change.difference
            view.before = html(difference.filter { $0.fate != .inserted }, words)
            view.after = html(difference.filter { $0.fate != .removed }, words)
        case (_?, let after?): view.same = html([WordRun(.kept, after)], words)
        case (let before?, nil): view.before = html([WordRun(.kept, before)], words, isWhole: true)
        case (nil, let after?): view.after = html([WordRun(.kept, after)], words, isWhole: true)
        case (nil, nil): break
        }
        let whole = texts.0 == nil || texts.1 == nil ? texts.0 ?? texts.1 : nil
        let count = whole.map { $0.split(whereSeparator: \.isWhitespace).count } ?? 0
        return theme.render(
            .change,
            ChangeView(
                told: told, link: places.spot(of: change).map { $0.address.link(from: .home, to: $0.anchor) },
                before: view.before, after: view.after, same: view.same,
                fold: count > Self.longest ? words.phrase(.wordCount, count: count) : nil, words: words))
    }

    private func html(_ runs: [WordRun], _ words: Words, isWhole: Bool = false) -> String {
        theme.render(.changeText, ChangeTextView(runs, passingOver: !isWhole, words))
    }
}
