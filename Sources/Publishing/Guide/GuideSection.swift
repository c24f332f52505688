import Frameworks
import Templates

/// A section of a guide, ready to be set.
struct GuideSection: Sendable {
    /// `2` or `2.1`.
    let number: String
    /// A short mark of its own, where that is not its number.
    let code: String?
    let title: String
    /// The id of its place.
    let anchor: String
    /// Whether it belongs to the section before it that isn't nested.
    let isNested: Bool
    /// The section, from guide-section.mustache.
    let html: String
    /// What its indicators and their examples say, in plain words.
    let statements: [String]
}

/// The numbers of sections: `1`, `2`, `2.1`, `2.2`, `3`.
struct SectionNumbers {
    private var whole = 0
    private var part = 0

    /// The next section's number.
    mutating func next(isNested: Bool) -> String {
        if isNested, whole > 0 {
            part += 1
            return "\(whole).\(part)"
        }
        whole += 1
        part = 0
        return "\(whole)"
    }
}

/// A section of a guide: a group, a competency, a page or a role.
struct GuideSectionView: TemplateObject {
    /// What it is, for the style sheet.
    enum Kind: String, Sendable {
        case group, competency, page, role
    }

    let kind: Kind
    let number: String
    var code: String?
    let title: String
    let anchor: String
    let rank: Int
    var motto: String?
    var statusTag: String?
    var lead: String?
    var extent: String?
    var appliesTo: String?
    var hasOwnLadder = false
    let body: String
    let words: Words

    static let fields: Fields<GuideSectionView> = [
        .text("kind", "‘group’, ‘competency’, ‘page’ or ‘role’, for the style sheet.") { $0.kind.rawValue },
        .text("number", "The section’s number.") { $0.number },
        .text("code", "A short mark of its own, where that is not its number.") { $0.code },
        .text("title", "Its title.") { $0.title },
        .text("anchor", "The id of its place.") { $0.anchor },
        .number("rank", "The rank of its heading.") { $0.rank },
        .text("motto", "What it stands for, in a sentence.") { $0.motto },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .html("lead", "What it is.") { $0.lead },
        .html("extent", "The level that a role asks.") { $0.extent },
        .html("appliesTo", "The levels that it holds at, where that is not all.") { $0.appliesTo },
        .flag("hasOwnLadder", "Whether it has steps of its own in place of the framework’s levels.") {
            $0.hasOwnLadder
        },
        .html("body", "Its parts, each from guide-part.mustache, or its text.") { $0.body },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// What stands under one name within a section of a guide.
struct GuidePartView: TemplateObject {
    let kind: PartView.Kind
    let rank: Int
    var levelLabel: String?
    var title: String?
    var note: String?
    var anchor: String?
    var hasEvidence = false
    let html: String
    let words: Words

    static let fields: Fields<GuidePartView> = [
        .text("kind", "‘own’, ‘included’, ‘contra’, ‘narrative’ or ‘plain’, for the style sheet.") { $0.kind.rawValue },
        .number("rank", "The rank of its heading.") { $0.rank },
        .text("contraLabel", "Where it warns of something: what contra-indicators are called.") {
            $0.kind == .contra ? $0.title : nil
        },
        .html("levelLabel", "The label of the level that it is written for.") { $0.levelLabel },
        .text("title", "Its name where it is neither a level’s nor that of contra-indicators.") {
            $0.kind == .contra ? nil : $0.title
        },
        .text("note", "What is said beside the name.") { $0.note },
        .text("anchor", "The id of its place.") { $0.anchor },
        .flag("hasEvidence", "Whether there is room beside its indicators to write in.") { $0.hasEvidence },
        .html("html", "What it says.") { $0.html },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// A cell under its theme's name in a guide.
struct GuideThemeView: TemplateObject {
    let rank: Int
    let theme: String
    let html: String

    static let fields: Fields<GuideThemeView> = [
        .number("rank", "The rank of its heading.") { $0.rank },
        .text("theme", "The theme’s title.") { $0.theme },
        .html("html", "The cell’s text and indicators.") { $0.html },
    ]
}

/// A section in a guide's contents.
struct GuideEntryView: TemplateObject {
    let section: GuideSection

    static let fields: Fields<GuideEntryView> = [
        .text("number", "The section’s number.") { $0.section.number },
        .text("code", "A short mark of its own, where that is not its number.") { $0.section.code },
        .text("title", "Its title.") { $0.section.title },
        .text("link", "A link to its place.") { "#\(percentEncoded($0.section.anchor))" },
        .flag("isNested", "Whether it belongs to the section before it that isn’t nested.") { $0.section.isNested },
    ]
}
