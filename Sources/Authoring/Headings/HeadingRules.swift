import Diagnostics
import Frameworks

/// What a framework's headings mean, in the competency that they stand in.
struct HeadingRules: Sendable, Equatable {
    /// The levels that headings can name.
    let ladder: Ladder
    private let declared: [String: HeadingMeaning]
    private let levels: [String: Level.ID]
    private let contraLabels: [Label]
    /// Levels of the framework that a competency with its own ladder doesn't have.
    private let foreignLevels: Set<String>

    /// What a heading may say, and what tells it apart.
    private struct Label: Equatable {
        let words: String
        let key: String

        init(_ words: String) {
            self.words = words
            key = slug(words)
        }

        static let known = ContraLabels.known.map(Label.init)
    }

    /// - Parameters:
    ///   - ladder: the levels that headings can name.
    ///   - declared: what `headings` says, by the heading's key.
    ///   - contra: the framework's own labels.
    ///   - foreign: the framework's ladder, where the competency has one of its own.
    init(ladder: Ladder, declared: [String: HeadingMeaning], contra: [String], foreign: Ladder? = nil) {
        self.ladder = ladder
        let isForeign = { (meaning: HeadingMeaning) in
            if case .level(let id) = meaning { ladder[id] == nil } else { false }
        }
        self.declared = declared.filter { !isForeign($0.value) }
        levels = Self.names(of: ladder)
        contraLabels = contra.map(Label.init).filter { !$0.key.isEmpty } + Label.known
        let foreignNames = foreign.map { Self.names(of: $0).keys.map(\.self) } ?? []
        let declaredForeign = declared.filter { isForeign($0.value) }.keys
        foreignLevels = Set(foreignNames + declaredForeign).subtracting(levels.keys)
    }

    /// A heading's meaning, where its words alone decide (rows 2 to 5 of the format).
    func meaning(of heading: String) -> HeadingMeaning? {
        let key = nameKey(heading)
        if let declared = declared[key] { return declared }
        if let level = levels[key] { return .level(level) }
        if ContraLabels.expected.contains(key) { return .indicators }
        if contraLabels.contains(where: { key == $0.key || key.hasPrefix($0.key + "-") }) { return .contra }
        switch key {
        case "definition": return .definition
        case "everyone": return .everyone
        default: return nil
        }
    }

    /// Whether the words are those of a text beside the table, such as `Why is it important?`.
    func isNarrative(_ heading: String) -> Bool {
        let key = slug(heading)
        return key == "why" || key.hasPrefix("why-")
            || ["reading", "references", "sources", "resources", "see-also", "learning"].contains(key)
    }

    /// The level or contra label that a heading was probably meant to be.
    func nearMiss(of heading: String) -> String? {
        let key = slug(heading)
        let labels = ladder.levels.flatMap { [$0.title] + $0.aliases }.map(Label.init) + contraLabels
        let nearest = nearestName(to: key, among: labels.map(\.key))
        guard let nearest, editDistance(key, nearest) <= key.count / 3 else { return nil }
        return labels.first { $0.key == nearest }?.words
    }

    /// The level that had a heading's name before it was renamed.
    func renamed(_ heading: String) -> Level? {
        let key = Level.ID(slug(heading))
        return ladder.levels.first { $0.formerIDs.contains(key) }
    }

    /// Whether a heading names a level of the framework that this competency, with its own ladder, doesn't have.
    func isForeignLevel(_ heading: String) -> Bool {
        foreignLevels.contains(slug(heading))
    }

    /// The level that a text names by title, identifier or alias.
    func level(named name: String) -> Level.ID? {
        levels[slug(name)]
    }

    /// Every level by its names.
    private static func names(of ladder: Ladder) -> [String: Level.ID] {
        var names: [String: Level.ID] = [:]
        for level in ladder.levels {
            for name in level.names where names[name] == nil { names[name] = level.id }
        }
        return names
    }
}

extension Level {
    /// What it can be called by, as slugs: its identifier, its title, its aliases.
    var names: [String] {
        [id.text] + ([title] + aliases).map { slug($0) }.filter { !$0.isEmpty }
    }
}
