import Model

/// What a change happened to.
public enum Element: Sendable, Hashable {
    case framework
    case group
    /// A level of the framework, or a step of a competency's own ladder.
    case level
    case competency
    case indicator
    case example
    case narrative(Narrative)
    case role
    case page
    case setting(Setting)
    /// A file that is published as it is.
    case file(PublishedFileKind)

    /// Its name in `changes.json`.
    public var name: String {
        switch self {
        case .framework: "framework"
        case .group: "group"
        case .level: "level"
        case .competency: "competency"
        case .indicator: "indicator"
        case .example: "example"
        case .narrative: "narrative"
        case .role: "role"
        case .page: "page"
        case .setting: "setting"
        case .file(let kind): kind.rawValue
        }
    }
}

/// What a file is to those who see the site.
public enum PublishedFileKind: String, Sendable, Hashable, CaseIterable {
    /// It is shown.
    case picture
    /// It is shown on every page.
    case logo
    /// It can be opened: a form, a document.
    case file
}

/// Text beside the indicators.
public enum Narrative: Sendable, Hashable, CaseIterable {
    /// What the site or a framework begins with.
    case introduction
    /// What a competency is.
    case definition
    /// A section of a competency under a heading of its own.
    case passage
    /// A thread that runs through a competency's levels.
    case theme
    /// What is said in a cell before its indicators.
    case cell
    /// What is said in a cell after its indicators.
    case closing
    /// What a group stands for.
    case group
    /// What is said of a group's contra-indicators before they are listed.
    case groupContra
    /// What is said of a group's contra-indicators after they are listed.
    case groupClosing
    /// Who is at a level.
    case summary
    /// What a job is for.
    case purpose
}

/// Something that the front matter says.
public enum Setting: Sendable, Hashable {
    case siteTitle
    case organisation
    case language
    case url
    case logo
    case colour
    case contact
    case editURL
    case subtitle
    case motto
    case code
    case status
    case version
    case effective
    case review
    case owner
    case contraLabel
    case term(Terms.Part)
    case pocketGuide
    /// The levels that a level includes.
    case includes
    /// The levels at which a competency holds.
    case appliesTo
    /// Whether a competency has steps of its own.
    case ownLadder
    /// The level that a role asks for every competency.
    case level
    /// What a role asks of one competency in place of that.
    case asked(Competency.ID)
}

extension Setting {
    /// Its name in `changes.json`: as the front matter has it, where it does.
    public var name: String {
        switch self {
        case .siteTitle: "title"
        case .organisation: "organisation"
        case .language: "language"
        case .url: "url"
        case .logo: "logo"
        case .colour: "colour"
        case .contact: "contact"
        case .editURL: "edit-url"
        case .subtitle: "subtitle"
        case .motto: "motto"
        case .code: "code"
        case .status: "status"
        case .version: "version"
        case .effective: "effective"
        case .review: "review"
        case .owner: "owner"
        case .contraLabel: "contra"
        case .term: "terms"
        case .pocketGuide: "pocket-guide"
        case .includes: "includes"
        case .appliesTo: "applies-to"
        case .ownLadder: "levels"
        case .level: "level"
        case .asked: "competencies"
        }
    }
}
