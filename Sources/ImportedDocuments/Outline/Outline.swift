/// A framework as it was understood, before it is written.
package struct Outline: Sendable {
    package var title: String?
    package var subtitle: String?
    /// What else the data says of the framework as a whole, in the format's own words: `version`, `owner` ….
    package var settings: [(name: SettingName, value: String)] = []
    /// What the framework's own page says.
    package var introduction: [ImportedBlock] = []
    /// From the lowest up.
    package var levels: [Level] = []
    /// What contra-indicators are called in the document; nil where they are called as everywhere.
    package var contraLabel: String?
    package var groups: [Group] = []
    package var competencies: [Competency] = []
    package var roles: [Role] = []
    package var pages: [Page] = []

    package init(
        title: String? = nil, subtitle: String? = nil, settings: [(name: SettingName, value: String)] = [],
        introduction: [ImportedBlock] = [], levels: [Level] = [], contraLabel: String? = nil, groups: [Group] = [],
        competencies: [Competency] = [], roles: [Role] = [], pages: [Page] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.settings = settings
        self.introduction = introduction
        self.levels = levels
        self.contraLabel = contraLabel
        self.groups = groups
        self.competencies = competencies
        self.roles = roles
        self.pages = pages
    }

    /// Settings of a framework that are taken over as they are.
    package enum SettingName: String, CaseIterable, Sendable {
        case motto, version, effective, review, owner, language, status
    }

    /// What a setting of a status is to say: nil for what is in force, which needs no saying.
    package static func status(_ word: String?) -> String? { word == "published" ? nil : word }

    package struct Level: Hashable, Sendable {
        package let title: String
        package var summary: String?
        /// The indices of the levels whose expectations hold here too.
        package var includes: [Int] = []

        package init(title: String, summary: String? = nil, includes: [Int] = []) {
            self.title = title
            self.summary = summary
            self.includes = includes
        }
    }

    package struct Group: Sendable {
        package let title: String
        package var code: String?
        package var motto: String?
        package var text: [ImportedBlock] = []
        package var contraText: [ImportedBlock] = []
        package var contra: [ImportedBlock.Item] = []

        package init(
            title: String, code: String? = nil, motto: String? = nil, text: [ImportedBlock] = [],
            contraText: [ImportedBlock] = [], contra: [ImportedBlock.Item] = []
        ) {
            self.title = title
            self.code = code
            self.motto = motto
            self.text = text
            self.contraText = contraText
            self.contra = contra
        }
    }

    /// A text beside the table.
    package struct Passage: Sendable {
        package let title: String
        package var blocks: [ImportedBlock] = []
    }

    package struct Page: Sendable {
        package let title: String
        package var code: String?
        package var status: String?
        package var blocks: [ImportedBlock] = []
    }

    package struct Role: Sendable {
        package let title: String
        package var family: String?
        package var status: String?
        package var text: [ImportedBlock] = []
        /// The competencies asked, by index, and the level of each.
        package var asks: [(competency: Int, level: Int?)] = []

        package init(
            title: String, family: String? = nil, status: String? = nil, text: [ImportedBlock] = [],
            asks: [(competency: Int, level: Int?)] = []
        ) {
            self.title = title
            self.family = family
            self.status = status
            self.text = text
            self.asks = asks
        }
    }

    package struct Competency: Sendable {
        package var title: String
        package var code: String?
        package var motto: String?
        /// In the format's word; nil where it is agreed as far as its framework.
        package var status: String?
        /// The indices of the framework's levels at which it holds; empty for all.
        package var appliesTo: [Int] = []
        /// The group's index.
        package var group: Int?
        /// Steps of its own in place of the framework's levels; empty where it has none.
        package var steps: [Level] = []
        package var definition: [ImportedBlock] = []
        /// In the order of the document.
        package var cells: [Cell] = []
        package var passages: [Passage] = []

        package init(
            title: String, code: String? = nil, motto: String? = nil, group: Int? = nil, steps: [Level] = [],
            definition: [ImportedBlock] = [], cells: [Cell] = [], passages: [Passage] = []
        ) {
            self.title = title
            self.code = code
            self.motto = motto
            self.group = group
            self.steps = steps
            self.definition = definition
            self.cells = cells
            self.passages = passages
        }

        package var isEmpty: Bool { definition.isEmpty && cells.isEmpty && passages.isEmpty }
    }

    /// What stands in one place of a competency's table.
    package struct Cell: Sendable {
        package let place: CellPlace
        package var text: [ImportedBlock] = []
        package var indicators: [ImportedBlock.Item] = []
        /// What stands below the indicators.
        package var closing: [ImportedBlock] = []

        package init(
            place: CellPlace, text: [ImportedBlock] = [], indicators: [ImportedBlock.Item] = [],
            closing: [ImportedBlock] = []
        ) {
            self.place = place
            self.text = text
            self.indicators = indicators
            self.closing = closing
        }
    }

    /// A place in a competency's table.
    package struct CellPlace: Hashable, Sendable {
        /// The level's index among those that the competency stands on; nil for everyone.
        package var level: Int?
        package var theme: String?
        package var isContra = false

        package init(level: Int? = nil, theme: String? = nil, isContra: Bool = false) {
            self.level = level
            self.theme = theme
            self.isContra = isContra
        }
    }

    /// The levels that a competency's places stand on: its own steps, or the framework's.
    package func levels(of competency: Competency) -> [Level] {
        competency.steps.isEmpty ? levels : competency.steps
    }

    /// How many indicators there are, those of groups too.
    package var indicatorCount: Int {
        competencies.flatMap(\.cells).reduce(0) { $0 + $1.indicators.count } + groups.reduce(0) { $0 + $1.contra.count }
    }
}
