/// The theme's phrases that Newel fills in; each stands under this key in the strings files.
///
/// Words without placeholders of their own need no case here: templates name them by their key.
package enum MessageKey: String, Sendable, CaseIterable {
    // Names of pages and parts.
    case frameworks, competencies, groups, pages, aToZ, notFound, moved, roles, contraIndicators, forEveryone,
        toBeAgreed, search, indicators, pocketGuide, foldedGuide
    /// The PDFs of a guide.
    case guideSmall, guideBooklet, guideFold, guideLarge, guideDocument, guidePDF
    /// What a folded sheet leaves out.
    case foldDefinitions, foldDefinitionsEnd, foldExamples, foldSteps, foldNarrative, foldIntroduction
    /// The contra-indicators (`{title}`) of groups, where those of competencies are there.
    case foldGroupContra
    case kindFramework, kindCompetency, kindGroup, kindLevel, kindRole, kindPage, kindIndicator
    /// Of what `{kind}` an entry is, in which framework: `{title}`.
    case entryIn
    case contact
    /// Whom to ask, by name: `{contact}`.
    case contactByName

    // Status.
    case statusDraft, statusInterim, statusPublished, statusWithdrawn
    case statusDraftNote, statusInterimNote, statusWithdrawnNote
    case factStatus, factVersion, factEffective, factReview, factOwner

    // Edition, with `{version}` and `{date}`.
    case editionOfVersion, editionOfDate, editionOfVersionAndDate

    /// The `{number}`th of `{count}`.
    case competencyPosition, levelPosition, groupPosition
    /// How many there are: `{count}`.
    case competencyCount, groupCount, levelCount, indicatorCount, stepCount, newCount, searchCount, searchAllFrameworks

    /// What a level includes: `{levels}`.
    case includes
    /// Where a step leads: `{from}` a level `{to}` another.
    case stepTitle
    /// A link to the step up to `{title}`, or from it.
    case stepUpTo, stepHereFrom
    case staysAsItIs, noLongerListed
    /// How many contra-indicators, as they are called: `{label}`, `{number}`.
    case contraCount
    case compare, levels, nothingMore
    /// `{first}` and `{second}` side by side.
    case compareTitle
    /// The form of a role: `{title}`.
    case specificationTitle
    case printForm, compareWithOthers
    /// A link to a comparison with `{title}`.
    case compareWith
    case newAtThisLevel, askedHere, includedHere, stepOfItsOwn
    /// What holds for a whole group: `{title}`.
    case forAllOf

    /// A table of `{title}` at `{count}` levels or steps.
    case tableByLevel, tableByStep
    // What heads a long list.
    case filterFamily, otherCompetencies
    /// What a number in the matrix counts: of `{title}`.
    case countOf, countOfNew

    // What happened to something.
    case changeAdded, changeRemoved, changeReworded, changeChanged, changePunctuation, changeReordered, changeRenamed,
        changeReplaced,
        changeMoved,
        changeMovedAndReworded, changeAnd, changeFromTo, changeToContra, changeToExpected, changeNoPart,
        changeNoGroup, changeNoFamily, changeCarriedNew, changeCarriedGone, changeCarriedMoved, changeWarningsNew,
        changeWarningsGone, changeUsedEverywhere, changeUsedNowhere
    /// Where a file is shown or linked to: `{names}` of pages.
    case changeUsedOn

    // What something is, in a list of changes.
    case elementFramework, elementGroup, elementLevel, elementCompetency, elementIndicator, elementContraIndicator,
        elementExample, elementRole, elementPage, elementPicture, elementFile, narrativeIntroduction,
        narrativeDefinition, narrativePassage, narrativeTheme, narrativeCell, narrativeClosing, narrativeGroup,
        narrativeGroupContra, narrativeGroupClosing, narrativeSummary, narrativePurpose,
        settingSiteTitle, settingOrganisation, settingLanguage, settingURL, settingLogo, settingColour,
        settingContact, settingEditURL, settingSubtitle, settingMotto, settingCode, settingStatus, settingVersion,
        settingEffective, settingReview, settingOwner, settingContraLabel, settingTerm, settingPocketGuide,
        settingIncludes, settingAppliesTo, settingOwnLadder, settingLevel, settingAsked, settingNotAsked,
        settingNoLevel, settingAllLevels

    // How much a change matters, and why.
    case weightMajor, weightMinor, weightPatch, reasonNewRequirement, reasonNewWarning, reasonStricterWords,
        reasonNumberChanged, reasonNegationChanged, reasonRoleAsksMore, reasonRoleAsksLess,
        reasonLevelAsksMore, reasonLevelAsksLess, reasonAskedOfMore,
        reasonTurnedRound, reasonOtherWords, reasonLooserWords, reasonFileReplaced, reasonExplanationAdded,
        reasonExplanationRemoved,
        reasonRequirementRemoved, reasonWarningRemoved, reasonAskedOfFewer, reasonPlacedElsewhere, reasonOtherName,
        reasonAddressLost, reasonOtherStatus, reasonSpelling, reasonForm, reasonLinkOrEmphasis, reasonOrder,
        reasonOtherAddress,
        reasonTitleStays, reasonTitleStaysLost, reasonRoleAdded, reasonRoleRemoved, reasonLevelAdded, reasonAbout

    // A list of changes.
    case changesSince, changesFromTo, changesNone, changeCount, changesOfWeight, changesSite, changesVersion,
        changesSinceParting, changesConcern, changesEveryone, changesBy, effectGained, effectLost, effectReworded
    // Downloads.
    case downloadWorkbook, downloadTable, downloadData, downloadCompetencyPackage, downloadConcepts, downloadLinkedData
    case columnFramework, columnCode, columnTheme, columnPolarity, columnKind, columnText, columnLink
    case columnAssessed, evidence, sheetMatrix, sheetAbout
    case rowExpected, rowDefinition, rowText, rowExample, everyone
    /// How many things have to be mended: `{count}`.
    case previewErrors, previewMore

    // The versions of a framework.
    case historyTitle, historySince, historyForYou, historyNothingForYou
    /// Since which version: `{version}`.
    case historySinceVersion, historyNothingSince
    /// How many changes there are since a version: `{count}`, `{version}`.
    case historyCountSince

    // A preview.
    case changes, changesOfWhole, kindMoved, kindMovedAndReworded, tagNew, signTitle, versionInFolder, versionOfParting
    /// What a short text said, and what it says: `{from}`, `{to}`.
    case changeOfText
    /// A version and when it was made: `{title}`, `{date}`.
    case versionOfDate
    /// All of it, with the versions `{before}` and `{after}`.
    case changesBetween, changesNoneBetween
    /// How many changes matter so much: `{count}`.
    case changesMajor, changesMinor, changesPatch
    /// How many indicators of `{count}` stay: `{number}`.
    case changesKept
    /// How many changes can be seen on a page, and how many more: `{count}`.
    case changesHere, changesMore
    case competenciesUnchanged, namesMore, wordCount, wordsAsBefore
    /// One of the pages that tell of changes: `{number}` of `{count}`, of `{title}`.
    case changesPart
    /// One of several sheets to sign: `{number}` of `{count}`.
    case signPart
    /// A framework on a sheet: `{title}`, from version `{before}` to `{after}`, or at `{version}`.
    case signVersions, signVersion
    /// What a signature is for: `{count}` changes of `{title}` from `{before}` to `{after}`.
    case signedFor
    /// That the files of `{date}` have no fixed version.
    case signNotFixed
    /// In place of a text of such a `{size}`: where change `{number}` is told.
    case signTooLong
    /// The commit of a version: `{commit}`.
    case versionOfCommit
    /// What a role asks of a competency where it asks nothing.
    case askedNot
    /// What a role asks of the competency `{title}`: `{extent}`.
    case askedAt
}
