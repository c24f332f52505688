import Frameworks
import Reviewing

extension ChangeTeller {
    /// Why a change weighs what it weighs, in words that fit what it happened to.
    func reason(of change: Change) -> String {
        switch (change.element, change.reason) {
        case (.setting(.asked), .askedOfMore), (.setting(.level), .askedOfMore): words.phrase(.reasonRoleAsksMore)
        case (.setting(.asked), .askedOfFewer), (.setting(.level), .askedOfFewer): words.phrase(.reasonRoleAsksLess)
        default: words.phrase(change.reason.phrase)
        }
    }
}
