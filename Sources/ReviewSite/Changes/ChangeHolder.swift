import Localization
import Reviewing
import Templates

/// The changes of one thing: a competency, a role, the framework itself.
struct ChangeHolder: Sendable {
    /// What the changes have in common; nil for the framework, or the site, as a whole.
    let title: String?
    let kind: MessageKey?
    var changes: [ChangeView]

    /// So much more than its changes stands on a page for it, in bytes.
    static let frame = 300

    /// As it stands on a page.
    func view(in words: LocalizedStrings) -> ChangeHolderView {
        ChangeHolderView(
            title: title ?? words.phrase(.changesOfWhole), kind: kind.map { words.phrase($0) }, changes: changes)
    }
}

extension [ChangeHolder] {
    /// Puts a change with those before it where they are of the same thing.
    ///
    /// - Returns: whether it is of another.
    mutating func add(_ change: ChangeView, title: String?) -> Bool {
        let kind = change.description.change.place.holderKind
        if let last, last.title == title, last.kind == kind {
            self[count - 1].changes.append(change)
            return false
        }
        append(ChangeHolder(title: title, kind: kind, changes: [change]))
        return true
    }
}

/// What something happened to, with its changes.
struct ChangeHolderView: TemplateObject {
    let title: String
    let kind: String?
    let changes: [ChangeView]

    static let fields: Fields<ChangeHolderView> = [
        .text("title", "What it is called.") { $0.title },
        .text("kind", "What it is; missing for a framework as a whole.") { $0.kind },
        .list("changes", "Its changes.") { $0.changes },
    ]
}

extension Place {
    /// What the thing is that the changes beside each other have in common.
    var holderKind: MessageKey? {
        if role != nil { return .kindRole }
        if page != nil { return .kindPage }
        if competency != nil { return .kindCompetency }
        if group != nil { return .kindGroup }
        return level == nil ? nil : .kindLevel
    }
}
