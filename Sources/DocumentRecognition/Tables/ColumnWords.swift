import ImportedDocuments

/// What the head of a column in a table says that it holds.
enum ColumnMeaning: Hashable, Sendable {
    case competency, group, code, definition, theme
    /// The name of a level in each row.
    case levelName
    /// Whether a row is wanted or not.
    case polarity
    /// Whether a row is an indicator, an example or a definition.
    case rowKind
    case text, expected, contra, example
    /// A role that asks what the row says, and what is told of it.
    case role, roleFamily, roleLevel, roleText
    /// What is expected at a level, by its index.
    case level(Int)
    /// Something that no framework publishes, such as a score.
    case ignored

    /// Whether indicators stand in it.
    var isContent: Bool {
        switch self {
        case .text, .expected, .contra, .level: true
        default: false
        }
    }

    /// What a head means by its words alone, levels aside; nil where they don't tell.
    init?(head: String) {
        let key = wordKey(head)
        if let meaning = Self.known[key] {
            self = meaning
            return
        }
        switch FieldWords.meaning(of: head) {
        case .contra: self = .contra
        case .indicators: self = .expected
        case .definition: self = .definition
        default: return nil
        }
    }

    private static let known: [String: ColumnMeaning] = {
        let names: [(ColumnMeaning, [String])] = [
            (
                .competency,
                [
                    "competency", "competence", "competencies", "competences", "behaviour", "behavior", "skill",
                    "skills", "capability",
                    "capabilities", "attribute", "quality", "competency name", "competency title", "skill name",
                    "skill title",
                    "behaviour name", "capability name", "name", "title", "core competency",
                    "core competencies", "e competence title generic description", "e competence title",
                ]
            ),
            (
                .group,
                [
                    "group", "cluster", "category", "domain", "area", "competency area", "competency group", "value",
                    "pillar", "family",
                    "skill group", "skill category", "competency cluster", "capability group", "capability area",
                    "dimension", "section", "e comp area", "e competence area", "competence area",
                ]
            ),
            (
                .code,
                [
                    "code", "id", "ref", "reference", "no", "number", "identifier", "skill id", "competency id",
                    "skill code", "nr", "item",
                ]
            ),
            (
                .theme,
                [
                    "theme", "element", "sub competency", "aspect", "facet", "component", "topic", "strand",
                    "subcategory", "sub category",
                ]
            ),
            (
                .definition,
                [
                    "overall description", "skill description", "competency description", "behaviour description",
                    "guidance notes", "motto",
                ]
            ),
            (
                .levelName,
                [
                    "level", "levels", "proficiency", "proficiency level", "grade", "band", "tier", "stage",
                    "job level", "level name",
                    "skill level", "competency level", "seniority", "corporate title", "rank", "applies to", "audience",
                    "career level",
                ]
            ),
            (
                .polarity,
                [
                    "polarity", "type", "kind", "positive negative", "positive or negative", "expected", "wanted",
                    "expected or not",
                ]
            ),
            (
                .text,
                [
                    "indicator", "behavioural indicator", "behavioral indicator", "text", "statement", "descriptor",
                    "expectation", "criterion",
                    "criteria", "level description", "skill level description", "behaviour statement", "what people do",
                    "level descriptor",
                    "level descriptors", "level definition",
                ]
            ),
            (.example, ["example", "for example", "eg", "e g"]),
            (.role, ["role", "role title", "role name", "job role"]), (.roleFamily, ["role family", "job family"]),
            (.roleLevel, ["role level"]), (.roleText, ["role description", "role level description"]),
            (
                .ignored,
                [
                    "score", "scores", "rating", "evidence", "comments", "comment", "self assessment", "weight",
                    "weighting", "link", "url", "total",
                    "tick", "assessment", "met", "met y n", "yes no", "manager rating", "self rating", "date",
                    "framework",
                ]
            ),
        ]
        return Dictionary(
            names.flatMap { meaning, words in words.map { ($0, meaning) } }, uniquingKeysWith: { first, _ in first })
    }()

    /// Kinds of things that people know, can or do: columns headed so aren't levels.
    static func isTheme(_ head: String) -> Bool {
        [
            "knowledge", "skills", "abilities", "attitudes", "attitude", "values", "experience", "understanding",
            "tasks", "ability",
        ]
        .contains(wordKey(head))
    }
}
