import TextComparison

/// Why a change weighs what it weighs.
public enum Reason: String, Sendable, CaseIterable {
    // Major
    /// Something is asked that was not asked of anybody.
    case newRequirement = "new-requirement"
    /// Something is warned of that was not.
    case newWarning = "new-warning"
    /// The words demand more: “must” for “should”, “always” put in, “where possible” taken out.
    case stricterWords = "stricter-words"
    /// A number, an amount or a time is another, or a time limit came or went.
    case numberChanged = "number-changed"
    /// A “not” or an “only” came or went, or a word became its opposite.
    case negationChanged = "negation-changed"
    /// It holds for levels or roles for which it didn't.
    case askedOfMore = "asked-of-more"
    /// What was expected is warned of now, or the other way.
    case turnedRound = "turned-round"

    // Minor
    /// It is said in other words, whether or not they mean the same.
    case otherWords = "other-words"
    /// The words demand less: “should” for “must”, “usually” put in.
    case looserWords = "looser-words"
    /// What a file holds is another; Newel doesn't look into it.
    case fileReplaced = "file-replaced"
    /// Something that helps to understand is new.
    case explanationAdded = "explanation-added"
    /// Something that helped to understand is gone.
    case explanationRemoved = "explanation-removed"
    /// It is not asked any more.
    case requirementRemoved = "requirement-removed"
    /// It is not warned of any more.
    case warningRemoved = "warning-removed"
    /// It no longer holds for some for whom it did.
    case askedOfFewer = "asked-of-fewer"
    /// It holds for the same people, in another place.
    case placedElsewhere = "placed-elsewhere"
    /// It is called something else.
    case otherName = "other-name"
    /// Its address is another, and the old one leads nowhere: nothing says what it `was`.
    case addressLost = "address-lost"
    /// It is agreed further, or less far, than it was.
    case otherStatus = "other-status"

    // Patch
    /// Only spelling differs, or the form of a word.
    case spelling
    /// Only punctuation, capitals, emphasis or a link differ.
    case form
    /// Only the order differs.
    case order
    /// Its address is another, and the old one leads on.
    case otherAddress = "other-address"
    /// What is said about the framework differs, not what it asks.
    case about

    /// How much it weighs.
    public var weight: Weight {
        switch self {
        case .newRequirement, .newWarning, .stricterWords, .numberChanged, .negationChanged, .askedOfMore,
            .turnedRound:
            .major
        case .otherWords, .looserWords, .fileReplaced, .explanationAdded, .explanationRemoved, .requirementRemoved,
            .warningRemoved,
            .askedOfFewer, .placedElsewhere, .otherName, .addressLost, .otherStatus:
            .minor
        case .spelling, .form, .order, .otherAddress, .about: .patch
        }
    }
}

extension Callout {
    /// Why such a change weighs what it weighs.
    var reason: Reason {
        switch self {
        case .quantity: .numberChanged
        case .negation: .negationChanged
        case .stricter: .stricterWords
        case .looser: .looserWords
        }
    }
}
