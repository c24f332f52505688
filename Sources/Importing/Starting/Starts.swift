import ImportedDocuments

/// How a framework that somebody begins is built.
public enum StartShape: String, Sendable, CaseIterable {
    /// Levels, each of which includes those below it.
    case levels
    /// Values, with the behaviours that belong to each.
    case values
    /// Two audiences, neither of which includes the other.
    case audiences
    /// Neither levels nor groups.
    case plain

    /// A sentence for those who choose.
    public var description: String {
        switch self {
        case .levels: "levels that include each other: a leader also does what is asked of everyone"
        case .values: "values, and the behaviours that belong to each"
        case .audiences: "two audiences, each with expectations of its own"
        case .plain: "neither levels nor groups: what is asked is asked of everyone"
        }
    }
}

/// Source files to write over: each builds at once without a finding.
public enum Starts {
    /// A framework's files by their paths in the content folder.
    public static func framework(_ title: String, shape: StartShape) -> [String: String] {
        let folder = SourceNames.id(title)
        var outline = Outline(title: title)
        outline.introduction = [.paragraph(StyledText("Say in a few sentences whom this is for, and what it is for."))]
        outline.levels = levels(of: shape)
        if shape == .values {
            outline.groups = ["First value", "Second value"].map {
                Outline.Group(title: $0, text: [.paragraph(StyledText("Say what this value stands for."))])
            }
        }
        let titles = ["First competency", "Second competency"]
        outline.competencies = titles.enumerated().map { index, title in
            example(title, levels: outline.levels.count, group: shape == .values ? index : nil)
        }
        let files = FrameworkFiles(outline).texts
        return Dictionary(uniqueKeysWithValues: files.map { ("\(folder)/\($0.key)", $0.value) })
    }

    /// A site's own page.
    public static func site(_ title: String) -> String {
        var settings = SettingsText()
        settings.set("title", title)
        return settings.file("Say what the reader finds here, and whom to ask.")
    }

    /// A competency.
    ///
    /// - Parameter levels: the titles of its framework's levels, from the lowest up.
    public static func competency(_ title: String, levels: [String]) -> String {
        var outline = Outline()
        outline.levels = levels.map { Outline.Level(title: $0) }
        let competency = example(title, levels: levels.count, group: nil)
        return CompetencyText(competency: competency, outline: outline, declared: []).text
    }

    /// A role.
    ///
    /// - Parameters:
    ///   - level: the title of the level that is asked of it; nil where its framework has none.
    ///   - competencies: the ids of those that are asked where there is no level.
    public static func role(_ title: String, level: String?, competencies: [String]) -> String {
        var settings = SettingsText()
        settings.set("title", title)
        settings.set("level", level)
        if level == nil { settings.set("competencies", map: competencies.map { ($0, "everyone") }) }
        return settings.file("Say what this role is there for.")
    }

    /// A page.
    public static func page(_ title: String) -> String {
        var settings = SettingsText()
        settings.set("title", title)
        return settings.file("Say what the reader should know.")
    }

    /// The name of a file or folder for a title, without number and ending.
    public static func name(_ title: String) -> String { SourceNames.id(title) }

    private static func levels(of shape: StartShape) -> [Outline.Level] {
        switch shape {
        case .levels: [.init(title: "Everyone here"), .init(title: "Team leaders", includes: [0])]
        case .audiences: [.init(title: "Staff"), .init(title: "Managers")]
        case .values, .plain: []
        }
    }

    private static func example(_ title: String, levels: Int, group: Int?) -> Outline.Competency {
        var competency = Outline.Competency(title: title, group: group)
        competency.definition = [.paragraph(StyledText("Say in a sentence what this is."))]
        let places: [Int?] = levels == 0 ? [nil] : (0..<levels).map(Optional.init)
        competency.cells = places.map { level in
            let number = (level ?? 0) + 1
            let item = ImportedBlock.Item(text: StyledText("Does something that others can see (\(number))."))
            return Outline.Cell(place: .init(level: level), indicators: [item])
        }
        let unwanted = ImportedBlock.Item(text: StyledText("Does what nobody wants to see."))
        competency.cells.append(Outline.Cell(place: .init(isContra: true), indicators: [unwanted]))
        return competency
    }
}
