import Localization
import PageKit
import ReviewText
import Reviewing
import Templates

/// A row of the table that shows where something changed: a thing, a level, and what happened there.
struct ChangeRowView: TemplateObject {
    /// The changes of one kind.
    struct Kind: TemplateObject {
        let label: String
        let numbers: [LinkView]

        static let fields: Fields<Kind> = [
            .text("label", "What happened.") { $0.label },
            .list("numbers", "The changes by their number.") { $0.numbers },
        ]
    }

    let title: String
    let kind: String?
    let place: String?
    /// Whether the row above is of the same thing.
    let isAgain: Bool
    let kinds: [Kind]
    let words: LocalizedStrings

    static let fields: Fields<ChangeRowView> = [
        .text("title", "What something happened to.") { $0.title },
        .text("kind", "What that is.") { $0.kind },
        .flag("isAgain", "Whether the row above is of the same.") { $0.isAgain },
        .text("place", "At which level; missing where it concerns none in particular.") { $0.place },
        .list("kinds", "What happened, by kind.") { $0.kinds },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension ReviewOverlay {
    /// The rows for a framework, or for the site itself, in the order of the changes.
    func rows(_ changes: [ChangeDescription], in words: LocalizedStrings, from viewpoint: Viewpoint) -> [ChangeRowView]
    {
        var order: [RowKey] = []
        var rows: [RowKey: [ChangeDescription]] = [:]
        for description in changes {
            let key = RowKey(description, title: places.holder(of: description))
            if rows[key] == nil { order.append(key) }
            rows[key, default: []].append(description)
        }
        return order.enumerated().map { index, key in
            let isAgain = index > 0 && order[index - 1].title == key.title && order[index - 1].kind == key.kind
            let byKind = Dictionary(grouping: rows[key] ?? [], by: \.change.shortPhrase)
            let kinds = MessageKey.allCases.compactMap { kind in
                byKind[kind].map { changes in
                    ChangeRowView.Kind(
                        label: words.phrase(kind),
                        numbers: changes.map {
                            LinkView(title: String($0.change.number), link: link(to: $0.change.number, from: viewpoint))
                        })
                }
            }
            return ChangeRowView(
                title: key.title ?? words.phrase(.changesOfWhole), kind: key.kind.map { words.phrase($0) },
                place: key.place, isAgain: isAgain, kinds: kinds, words: words)
        }
    }
}

/// What tells rows apart.
private struct RowKey: Hashable {
    let title: String?
    let kind: MessageKey?
    let place: String?

    init(_ description: ChangeDescription, title: String?) {
        let place = description.change.place
        self.title = title
        kind = place.holderKind
        let hasLevel =
            place.competency != nil && (place.level != nil || place.polarity != nil) && description.names.count > 1
        self.place = hasLevel ? description.names[1] : nil
    }
}

extension Change {
    /// What happened, without saying where to.
    fileprivate var shortPhrase: MessageKey {
        if case .setting(.asked) = element { return .changeChanged }
        return switch kind {
        case .moved: .kindMoved
        case .movedAndReworded: .kindMovedAndReworded
        case .added, .removed, .reworded, .punctuation, .reordered, .renamed, .replaced: eventPhrase
        }
    }
}
