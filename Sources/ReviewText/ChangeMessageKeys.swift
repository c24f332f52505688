import Localization
import Model
import Reviewing

// Which words stand for what a change is.

extension Change {
    /// What it happened to.
    var elementPhrase: MessageKey {
        switch element {
        case .framework: .elementFramework
        case .group: .elementGroup
        case .level: .elementLevel
        case .competency: .elementCompetency
        case .indicator: place.polarity == .contra ? .elementContraIndicator : .elementIndicator
        case .example: .elementExample
        case .role: .elementRole
        case .page: .elementPage
        case .narrative(let narrative): narrative.phrase
        case .setting(let setting): setting.phrase
        case .file(.picture): .elementPicture
        case .file(.logo): .settingLogo
        case .file(.file): .elementFile
        }
    }
}

extension Narrative {
    fileprivate var phrase: MessageKey {
        switch self {
        case .introduction: .narrativeIntroduction
        case .definition: .narrativeDefinition
        case .passage: .narrativePassage
        case .theme: .narrativeTheme
        case .cell: .narrativeCell
        case .closing: .narrativeClosing
        case .group: .narrativeGroup
        case .groupContra: .narrativeGroupContra
        case .groupClosing: .narrativeGroupClosing
        case .summary: .narrativeSummary
        case .purpose: .narrativePurpose
        }
    }
}

extension Setting {
    fileprivate var phrase: MessageKey {
        switch self {
        case .siteTitle: .settingSiteTitle
        case .organisation: .settingOrganisation
        case .language: .settingLanguage
        case .url: .settingURL
        case .logo: .settingLogo
        case .colour: .settingColour
        case .contact: .settingContact
        case .editURL: .settingEditURL
        case .subtitle: .settingSubtitle
        case .motto: .settingMotto
        case .code: .settingCode
        case .status: .settingStatus
        case .version: .settingVersion
        case .effective: .settingEffective
        case .review: .settingReview
        case .owner: .settingOwner
        case .contraLabel: .settingContraLabel
        case .term: .settingTerm
        case .pocketGuide: .settingPocketGuide
        case .includes: .settingIncludes
        case .appliesTo: .settingAppliesTo
        case .ownLadder: .settingOwnLadder
        case .level: .settingLevel
        case .asked: .settingAsked
        }
    }
}

extension Change {
    /// What happened. A setting has no wording of its own.
    package var eventPhrase: MessageKey {
        if kind == .reworded, case .setting = element { return .changeChanged }
        return kind.phrase
    }
}

extension Change.Kind {
    /// What happened.
    var phrase: MessageKey {
        switch self {
        case .added: .changeAdded
        case .removed: .changeRemoved
        case .reworded: .changeReworded
        case .punctuation: .changePunctuation
        case .moved: .changeMoved
        case .movedAndReworded: .changeMovedAndReworded
        case .reordered: .changeReordered
        case .renamed: .changeRenamed
        case .replaced: .changeReplaced
        }
    }
}

extension Weight {
    /// How much it matters.
    var phrase: MessageKey {
        switch self {
        case .major: .weightMajor
        case .minor: .weightMinor
        case .patch: .weightPatch
        }
    }
}

extension Reason {
    /// Why it weighs that much.
    var phrase: MessageKey {
        switch self {
        case .newRequirement: .reasonNewRequirement
        case .newWarning: .reasonNewWarning
        case .stricterWords: .reasonStricterWords
        case .numberChanged: .reasonNumberChanged
        case .negationChanged: .reasonNegationChanged
        case .askedOfMore: .reasonAskedOfMore
        case .turnedRound: .reasonTurnedRound
        case .otherWords: .reasonOtherWords
        case .looserWords: .reasonLooserWords
        case .fileReplaced: .reasonFileReplaced
        case .explanationAdded: .reasonExplanationAdded
        case .explanationRemoved: .reasonExplanationRemoved
        case .requirementRemoved: .reasonRequirementRemoved
        case .warningRemoved: .reasonWarningRemoved
        case .askedOfFewer: .reasonAskedOfFewer
        case .placedElsewhere: .reasonPlacedElsewhere
        case .otherName: .reasonOtherName
        case .addressLost: .reasonAddressLost
        case .otherStatus: .reasonOtherStatus
        case .spelling: .reasonSpelling
        case .form: .reasonForm
        case .order: .reasonOrder
        case .otherAddress: .reasonOtherAddress
        case .about: .reasonAbout
        }
    }
}
