import ImportedDocuments

extension ColumnMeaning {
    /// What a report says that a column holds.
    func words(_ levels: ImportedLevels) -> String {
        switch self {
        case .competency: "competency"
        case .group: "group"
        case .code: "code"
        case .definition: "definition"
        case .theme: "theme"
        case .levelName: "level’s name"
        case .polarity: "whether it is wanted"
        case .rowKind: "what the row is"
        case .text, .expected: "what is expected"
        case .contra: "contra-indicators"
        case .example: "example"
        case .role, .roleLevel: "role"
        case .roleFamily: "family of roles"
        case .roleText: "what a role is for"
        case .level(let index): "level ‘\(levels.titles.indices.contains(index) ? levels.titles[index] : "")’"
        case .ignored: "nothing that is published"
        }
    }
}
