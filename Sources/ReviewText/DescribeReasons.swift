import Localization
import Model
import Reviewing

extension ChangeDescriber {
    /// Why a change weighs what it weighs, in words that fit what it happened to.
    func reason(of change: Change) -> String {
        if change.reason == .form, let before = change.before, before.text == change.after?.text {
            return words.phrase(.reasonLinkOrEmphasis)
        }
        return switch (change.element, change.reason) {
        case (.setting(.asked), .askedOfMore), (.setting(.level), .askedOfMore): words.phrase(.reasonRoleAsksMore)
        case (.setting(.asked), .askedOfFewer), (.setting(.level), .askedOfFewer): words.phrase(.reasonRoleAsksLess)
        case (.setting(.includes), .askedOfMore): words.phrase(.reasonLevelAsksMore)
        case (.setting(.includes), .askedOfFewer): words.phrase(.reasonLevelAsksLess)
        case (.role, .explanationAdded): words.phrase(.reasonRoleAdded)
        case (.role, .requirementRemoved): words.phrase(.reasonRoleRemoved)
        case (.level, .explanationAdded): words.phrase(.reasonLevelAdded)
        case (_, .otherAddress): titleStays(change, .reasonTitleStays) ?? words.phrase(.reasonOtherAddress)
        case (_, .addressLost): titleStays(change, .reasonTitleStaysLost) ?? words.phrase(.reasonAddressLost)
        default: words.phrase(change.reason.phrase)
        }
    }

    /// That a title stays, where only the address is another.
    private func titleStays(_ change: Change, _ phrase: MessageKey) -> String? {
        guard let old = change.before?.place, let new = change.after?.place, let title = after.title(at: new),
            before.title(at: old) == title
        else { return nil }
        return words.phrase(phrase, ["title": title])
    }
}
