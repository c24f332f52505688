import Model

/// The levels of a ladder by what they can be called.
struct LevelIndex: Equatable, Sendable {
    private let folding: NameFolding
    private let levels: [String: Level.ID]

    /// - Parameter folding: how names are compared in the framework's language.
    init(_ ladder: Ladder, _ folding: NameFolding) {
        self.folding = folding
        var levels: [String: Level.ID] = [:]
        for level in ladder.levels {
            let keys = [level.id.text] + ([level.title] + level.aliases).map(folding.key)
            for name in keys where !name.isEmpty && levels[name] == nil { levels[name] = level.id }
        }
        self.levels = levels
    }

    /// The keys of all names.
    var keys: Set<String> { Set(levels.keys) }

    /// The level with that key; nil where none has it.
    subscript(key: String) -> Level.ID? { levels[key] }

    /// The level that a text names whole by title, identifier or alias; nil where it names none.
    func level(named name: String) -> Level.ID? {
        levels[folding.key(name)]
    }
}
