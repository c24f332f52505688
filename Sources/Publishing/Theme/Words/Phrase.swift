/// The theme's phrases that Newel fills in; each stands under this key in the strings files.
///
/// Words without placeholders of their own need no case here: templates name them by their key.
public enum Phrase: String, Sendable, CaseIterable {
    // Names of pages and parts.
    case frameworks, competencies, groups, pages, aToZ, notFound, moved, roles, contraIndicators, forEveryone,
        toBeAgreed
    case kindCompetency, kindGroup, kindLevel, kindRole, kindPage
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
    case competencyCount, groupCount, levelCount, indicatorCount, stepCount

    /// What a level includes: `{levels}`.
    case includes
    case newAtThisLevel, askedHere, includedHere, stepOfItsOwn
    /// What holds for a whole group: `{title}`.
    case forAllOf

    /// A table of `{title}` at `{count}` levels or steps.
    case tableByLevel, tableByStep
    /// What a number in the matrix counts: of `{title}`.
    case countOf, countOfNew
}
