import Localization
import Model
import Reviewing

extension ChangeDescriber {
    /// A change whose values read as words: what a role asks with both its extents, so that its effect is seen.
    func worded(_ change: Change) -> Change {
        if let extents = change.extents {
            return change.saying(before: description(extents.before), after: description(extents.after))
        }
        switch change.element {
        case .setting(.level), .setting(.includes):
            let none = words.phrase(.settingNoLevel)
            return change.saying(before: change.before?.text ?? none, after: change.after?.text ?? none)
        case .setting(.appliesTo):
            let all = words.phrase(.settingAllLevels)
            return change.saying(before: change.before?.text ?? all, after: change.after?.text ?? all)
        case .setting(.effective), .setting(.review):
            return change.saying { dateInWords($0, language: words.language) }
        case .setting(.status):
            return change.saying { Status(rawValue: $0).map { words.phrase($0.title) } ?? $0 }
        default: return change
        }
    }

    private func description(_ extent: Ask.Extent?) -> String {
        switch extent {
        case nil: words.phrase(.settingNotAsked)
        case .level(let level): level.title
        case .everyone: words.phrase(.forEveryone)
        case .toBeAgreed: words.phrase(.toBeAgreed)
        }
    }
}
