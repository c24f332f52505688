import Frameworks
import Reviewing

extension ChangeTeller {
    /// A change whose values read as words: what a role asks with both its extents, so that its effect is seen.
    func worded(_ change: Change) -> Change {
        if let extents = change.extents {
            return change.saying(before: told(extents.before), after: told(extents.after))
        }
        switch change.element {
        case .setting(.level):
            let none = words.phrase(.settingNoLevel)
            return change.saying(before: change.before?.text ?? none, after: change.after?.text ?? none)
        default: return change
        }
    }

    private func told(_ extent: Ask.Extent?) -> String {
        switch extent {
        case nil: words.phrase(.settingNotAsked)
        case .level(let level): level.title
        case .everyone: words.phrase(.forEveryone)
        case .toBeAgreed: words.phrase(.toBeAgreed)
        }
    }
}
