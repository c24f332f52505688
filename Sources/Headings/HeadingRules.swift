import Diagnostics
import Model
import Naming

/// What a framework's headings mean, in the competency that they stand in.
package struct HeadingRules: Sendable, Equatable {
    /// The levels that headings can name.
    package let ladder: Ladder
    let folding: NameFolding
    /// What `headings` says, by the heading's key.
    let declared: [String: HeadingMeaning]
    private let levels: LevelIndex
    private let levelNames: LevelNames
    let contraNames: ContraNames
    /// What headings may have been meant to be: the levels' names, then what contra-indicators are called.
    private let labels: [Label]
    /// Levels of the framework that a competency with its own ladder doesn't have.
    private let foreignLevels: Set<String>
    private let foreignNames: LevelNames?

    /// What a heading may say, and what tells it apart.
    private struct Label: Equatable {
        let words: String
        let key: String

        init(_ words: String, _ folding: NameFolding) {
            self.words = words
            key = folding.key(words)
        }

        static let known = ContraLabels.known.map { Label($0, NameFolding(language: "en")) }
    }

    /// - Parameters:
    ///   - ladder: the levels that headings can name.
    ///   - declared: what `headings` says, by the heading's key.
    ///   - contra: the framework's own labels.
    ///   - folding: how names are compared in the framework's language.
    ///   - foreign: the framework's ladder, where the competency has one of its own.
    package init(
        ladder: Ladder, declared: [String: HeadingMeaning] = [:], contra: [String] = [], folding: NameFolding,
        foreign: Ladder? = nil
    ) {
        self.ladder = ladder
        self.folding = folding
        let isForeign = { (meaning: HeadingMeaning) in meaning.level.map { ladder[$0] == nil } ?? false }
        self.declared = declared.filter { !isForeign($0.value) }
        levels = LevelIndex(ladder, folding)
        levelNames = LevelNames(ladder, folding)
        contraNames = ContraNames(contra, folding)
        labels =
            ladder.levels.flatMap { [$0.title] + $0.aliases }.map { Label($0, folding) }
            + contra.map { Label($0, folding) }.filter { !$0.key.isEmpty } + Label.known
        let foreignKeys = foreign.map { LevelIndex($0, folding).keys } ?? []
        foreignLevels = foreignKeys.union(declared.filter { isForeign($0.value) }.keys).subtracting(levels.keys)
        foreignNames = foreign.map { LevelNames($0, folding) }
    }

    /// What tells headings apart.
    package func key(_ heading: String) -> String {
        folding.key(heading)
    }

    /// What a heading's words say (rows 2 to 10 of the format).
    package func reading(of heading: String) -> HeadingReading {
        let key = folding.key(heading)
        if let declared = declared[key] { return .means(declared) }
        if PolarityWords.hasWarningSign(heading) { return signedReading(of: heading) }
        if let level = levels[key], !saysMore(heading) { return .means(.level(level)) }
        let plain = nameKey(heading)
        if ContraLabels.expected.contains(plain) { return .means(.indicators) }
        if plain == "definition" { return .means(.definition) }
        if Self.everyone.contains(plain) { return .means(.everyone) }
        if foreignLevels.contains(key) || plain == "why" || plain.hasPrefix("why-") { return .free }
        // Nobody names a level or a warning at such length.
        guard heading.utf8.count <= Self.longest else { return .free }
        return reading(of: HeadingWords(heading, folding))
    }

    /// Whether a heading names a kind of behaviour by its competency: `Kindness behaviours`.
    func namesKind(_ heading: String, of competency: String) -> Bool {
        folding.isEnglish
            && WarningShapes.namesKind(HeadingWords(heading, folding), of: HeadingWords(competency, folding))
    }

    /// Whether signs of a heading say more than its words, as in `Team leaders+`, or part them into other names, as in
    /// `Staff/managers` where there are `Staff` and `Staff managers`; and no level is written so.
    private func saysMore(_ heading: String) -> Bool {
        let isParted = heading.utf8.contains { ",/&|;".utf8.contains($0) }
        guard isParted || heading.contains(where: HeadingWords.signs.contains),
            !ladder.levels.contains(where: { ([$0.title] + $0.aliases).contains(heading) })
        else { return false }
        guard isParted else { return true }
        let words = HeadingWords(heading, folding)
        return words.hasSign
            || words.parts.count > 1
                && words.parts.contains { part in
                    levels[words.words[part].joined(separator: "-")] != nil
                }
    }

    /// The meaning of a heading with a sign that warns: `Managers ✗`.
    private func signedReading(of heading: String) -> HeadingReading {
        let bare = PolarityWords.withoutWarningSigns(heading)
        guard !PolarityWords.hasWarningSign(bare) else { return .contraOrTheme }
        let reading = reading(of: bare)
        if reading.meaning?.isContra == true { return reading }
        return reading.meaning?.level.map { .levelOrContra($0) } ?? .contraOrTheme
    }

    /// The meaning of a heading that isn't a known name, but may hold one.
    private func reading(of words: HeadingWords) -> HeadingReading {
        guard let contra = contraNames.reading(of: words) else {
            return switch levelReading(of: words) {
            case .level(let level): .means(.level(level))
            case .unsure(let doubt): .levelOrTheme(doubt)
            case nil: folding.isEnglish && WarningShapes.mayWarn(words) ? .contraOrTheme : .free
            }
        }
        if case .besideWanted = contra { return .wantedAndContra }
        guard case .named(let range) = contra else { return .contraOrTheme }
        let rest = rest(of: words, beside: range)
        if isEveryone(rest) { return .means(.contra) }
        return switch levelReading(of: rest) {
        case .level(let level): .means(.contraAt(level))
        case .unsure(let doubt) where !doubt.isWeak: .levelOrTheme(doubt)
        case .unsure, nil: .means(.contra)
        }
    }

    /// How a heading bears on the levels; nil where its words share nothing with their names that matters.
    private func levelReading(of words: HeadingWords) -> LevelReading? {
        levels.level(written: words).map(LevelReading.level) ?? levelNames.reading(of: words)
    }

    /// What a heading says beside a name of contra-indicators.
    private func rest(of words: HeadingWords, beside name: Range<Int>) -> HeadingWords {
        let rest = words.removing(name)
        let isBegun = rest.words[..<name.lowerBound].allSatisfy(WarningWords.before.contains)
        return isBegun ? rest.removing(0..<name.lowerBound) : rest
    }

    private func isEveryone(_ words: HeadingWords) -> Bool {
        Self.everyone.contains(words.words.joined(separator: "-"))
    }

    /// What a heading that warns calls what stands below it, in its author's words, without a level's name: of
    /// `Team leaders: unhelpful behaviours` it is `Unhelpful behaviours`.
    package func contraLabel(of heading: String) -> String {
        let whole = typographic(heading.last == ":" ? String(heading.dropLast()) : heading)
        guard heading.utf8.count <= Self.longest, declared[folding.key(heading)] == nil else { return whole }
        let words = HeadingWords(heading, folding)
        guard case .named(let range) = contraNames.reading(of: words) else { return whole }
        let rest = rest(of: words, beside: range)
        guard isEveryone(rest) || levelReading(of: rest)?.level != nil else { return whole }
        let name = HeadingWords.passage(of: heading, saying: Array(words.words[range]), folding)
        return name.map { typographic($0.prefix(1).uppercased() + $0.dropFirst()) } ?? whole
    }

    /// A heading's meaning, where its words alone decide.
    package func meaning(of heading: String) -> HeadingMeaning? {
        reading(of: heading).meaning
    }

    /// Whether the words are those of a text beside the table, such as `Why is it important?`.
    package func isNarrative(_ heading: String) -> Bool {
        let key = slug(heading)
        return key == "why" || key.hasPrefix("why-") || Self.lists.contains(key)
            || ["resources", "learning"].contains(key)
    }

    /// Whether a text beside the table is called so that nobody takes its bullets for what is expected.
    package func isPlainlyNarrative(_ heading: String) -> Bool {
        let key = slug(heading)
        return heading.hasSuffix("?") || Self.lists.contains(key)
            || key.hasPrefix("why-") && key.split(separator: "-").contains { Self.weights.contains(String($0)) }
    }

    /// Whether the words introduce examples of what stands above.
    package func isExamples(_ heading: String) -> Bool {
        heading.utf8.count <= Self.longest
            && Self.examples.contains(HeadingWords(heading, folding).words.joined(separator: " "))
    }

    /// The level or contra label that a heading was probably meant to be.
    package func nearMiss(of heading: String) -> String? {
        let key = folding.key(heading)
        let nearest = nearestName(to: key, among: labels.map(\.key))
        guard let nearest, nearest != key, editDistance(key, nearest) <= key.count / 3 else { return nil }
        return labels.first { $0.key == nearest }?.words
    }

    /// The level that had a heading's name before it was renamed.
    package func renamed(_ heading: String) -> Level? {
        let key = Level.ID(slug(heading))
        return ladder.levels.first { $0.formerIDs.contains(key) }
    }

    /// Whether a heading names a level of the framework that this competency, with its own ladder, doesn't have.
    package func isForeignLevel(_ heading: String) -> Bool {
        if foreignLevels.contains(folding.key(heading)) { return true }
        guard heading.utf8.count <= Self.longest else { return false }
        switch foreignNames?.reading(of: HeadingWords(heading, folding)) {
        case .level: return true
        case .unsure(let doubt): return doubt.reason == .more && !doubt.isWeak
        case nil: return false
        }
    }

    /// The bytes of the longest heading that is searched for names.
    static let longest = 400
    private static let everyone: Set<String> = [
        "everyone", "for-everyone", "everybody", "for-everybody", "all-levels", "at-all-levels", "for-all-levels",
        "every-level", "at-every-level", "all-grades", "all-bands", "all-tiers",
    ]
    private static let lists: Set<String> = ["reading", "references", "sources", "see-also"]
    private static let weights: Set<String> = ["important", "importance", "matter", "matters"]
    private static let examples: Set<String> = [
        "example", "examples", "for example", "for instance", "eg", "e g", "examples include", "such as", "evidence",
        "examples of evidence", "evidence examples", "example evidence", "possible evidence", "typical evidence",
        "evidence might include", "evidence may include", "evidence could include", "evidence can include",
        "evidence includes", "examples might include", "examples may include", "examples could include",
        "this might include", "this may include", "this could include", "examples of this", "in practice examples",
    ]
}
