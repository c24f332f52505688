import Model
import Naming

/// The levels of a ladder by what they can be called.
package struct LevelIndex: Equatable, Sendable {
    private let folding: NameFolding
    private let levels: [String: Level.ID]
    /// The levels by the variants of their names, and of parts of these that only one has.
    private let variants: [LevelVariant: Level.ID]

    /// - Parameter folding: how names are compared in the framework's language.
    package init(_ ladder: Ladder, _ folding: NameFolding) {
        self.folding = folding
        var levels: [String: Level.ID] = [:]
        for level in ladder.levels {
            let keys = [level.id.text] + ([level.title] + level.aliases).map(folding.key)
            for name in keys where !name.isEmpty && levels[name] == nil { levels[name] = level.id }
        }
        self.levels = levels
        variants = Self.variants(of: ladder, folding)
    }

    /// What is written otherwise than a level's name and can mean nothing else: its variants, and the parts of a title
    /// that a colon, a dash or brackets part, as in `Executive officer (EO)`.
    private static func variants(of ladder: Ladder, _ folding: NameFolding) -> [LevelVariant: Level.ID] {
        var whole: [LevelVariant: Set<Level.ID>] = [:]
        var parts: [LevelVariant: Set<Level.ID>] = [:]
        for level in ladder.levels {
            for name in [level.id.text, level.title] + level.aliases {
                let words = HeadingWords(name, folding)
                if let variant = LevelVariant(words, isEnglish: folding.isEnglish) {
                    whole[variant, default: []].insert(level.id)
                }
                guard words.parts.count == 2, words.listed.isEmpty else { continue }
                for part in words.parts where !LevelNames.Name(Array(words.words[part]), 0).isVague {
                    let variant = LevelVariant(words.only(part), isEnglish: folding.isEnglish)
                    if let variant { parts[variant, default: []].insert(level.id) }
                }
            }
        }
        return whole.merging(parts) { whole, _ in whole }.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// The keys of all names.
    var keys: Set<String> { Set(levels.keys) }

    /// The level with that key; nil where none has it.
    subscript(key: String) -> Level.ID? { levels[key] }

    /// The level whose name is written otherwise in a heading; nil where it may be more than one, or none.
    func level(written heading: HeadingWords) -> Level.ID? {
        LevelVariant(heading, isEnglish: folding.isEnglish).flatMap { variants[$0] }
    }

    /// The level that a text names whole by title, identifier or alias; nil where it names none.
    package func level(named name: String) -> Level.ID? {
        levels[folding.key(name)]
    }
}
