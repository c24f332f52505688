/// A framework as it was understood, before it is written.
struct Outline: Sendable {
    var title: String?
    var subtitle: String?
    /// What else the data says of the framework as a whole, in the format's own words: `version`, `owner` ….
    var settings: [(name: SettingName, value: String)] = []
    /// What the framework's own page says.
    var introduction: [ImportedBlock] = []
    /// From the lowest up.
    var levels: [Level] = []
    /// What contra-indicators are called in the document; nil where they are called as everywhere.
    var contraLabel: String?
    var groups: [Group] = []
    var competencies: [Competency] = []
    var roles: [Role] = []
    var pages: [Page] = []

    /// Settings of a framework that are taken over as they are.
    enum SettingName: String, CaseIterable, Sendable {
        case motto, version, effective, review, owner, language, status
    }

    /// What a setting of a status is to say: nil for what is in force, which needs no saying.
    static func status(_ word: String?) -> String? { word == "published" ? nil : word }

    struct Level: Hashable, Sendable {
        let title: String
        var summary: String?
        /// The indices of the levels whose expectations hold here too.
        var includes: [Int] = []
    }

    struct Group: Sendable {
        let title: String
        var code: String?
        var motto: String?
        var text: [ImportedBlock] = []
        var contraText: [ImportedBlock] = []
        var contra: [ImportedBlock.Item] = []
    }

    /// A text beside the table.
    struct Passage: Sendable {
        let title: String
        var blocks: [ImportedBlock] = []
    }

    struct Page: Sendable {
        let title: String
        var code: String?
        var status: String?
        var blocks: [ImportedBlock] = []
    }

    struct Role: Sendable {
        let title: String
        var family: String?
        var status: String?
        var text: [ImportedBlock] = []
        /// The competencies asked, by index, and the level of each.
        var asks: [(competency: Int, level: Int?)] = []
    }

    struct Competency: Sendable {
        var title: String
        var code: String?
        var motto: String?
        /// In the format's word; nil where it is agreed as far as its framework.
        var status: String?
        /// The indices of the framework's levels at which it holds; empty for all.
        var appliesTo: [Int] = []
        /// The group's index.
        var group: Int?
        /// Steps of its own in place of the framework's levels; empty where it has none.
        var steps: [Level] = []
        var definition: [ImportedBlock] = []
        /// In the order of the document.
        var cells: [Cell] = []
        var passages: [Passage] = []

        var isEmpty: Bool { definition.isEmpty && cells.isEmpty && passages.isEmpty }
    }

    /// What stands in one place of a competency's table.
    struct Cell: Sendable {
        let place: CellPlace
        var text: [ImportedBlock] = []
        var indicators: [ImportedBlock.Item] = []
        /// What stands below the indicators.
        var closing: [ImportedBlock] = []
    }

    /// A place in a competency's table.
    struct CellPlace: Hashable, Sendable {
        /// The level's index among those that the competency stands on; nil for everyone.
        var level: Int?
        var theme: String?
        var isContra = false
    }

    /// The levels that a competency's places stand on: its own steps, or the framework's.
    func levels(of competency: Competency) -> [Level] {
        competency.steps.isEmpty ? levels : competency.steps
    }

    /// How many indicators there are, those of groups too.
    var indicatorCount: Int {
        competencies.flatMap(\.cells).reduce(0) { $0 + $1.indicators.count } + groups.reduce(0) { $0 + $1.contra.count }
    }
}
