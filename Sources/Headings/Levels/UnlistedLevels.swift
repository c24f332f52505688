import Naming

extension HeadingRules {
    /// Whether a heading sounds like a step of a ladder: `Level 2: Able`, `Team leaders`, `Advanced`.
    ///
    /// Where a framework lists no levels, no name of one can be looked up.
    package func soundsLikeLevel(_ heading: String) -> Bool {
        guard folding.isEnglish, heading.utf8.count <= Self.longest else { return false }
        let words = HeadingWords(heading, folding).words
        let saying = LevelWords.saying(words, among: Array(words.indices)).map { words[$0] }
        // “Respect for colleagues” is a topic, “Expectations for managers” isn't.
        let joint = words.indices.dropFirst().first { ["for", "of"].contains(words[$0]) }
        if let joint, !Self.introducing.contains(words[joint - 1]) { return false }
        if words.count > 1, RankWords.certain.contains(words[0]), RankWords.isNumber(words[1]) { return true }
        guard (1...3).contains(saying.count), let first = saying.first, let last = saying.last else { return false }
        if saying.count == 1, Self.steps.contains(first) { return true }
        if first.hasSuffix("ing") || saying.contains(where: LevelWords.towards.contains) { return false }
        return Self.ranks.contains(last) || saying.count > 1 && first == "heads"
    }

    private static let introducing: Set<String> = [
        "expectations", "expected", "requirements", "required", "standards", "indicators", "behaviours", "behaviors",
        "competencies", "skills", "level", "levels", "tier", "head", "heads", "director", "directors",
    ]
    private static let steps: Set<String> = [
        "foundation", "foundational", "basic", "intermediate", "advanced", "expert", "entry", "junior", "senior",
        "beginner",
        "novice", "competent", "proficient", "practitioner", "specialist", "skilled", "mastery", "executive",
    ]
    private static let ranks: Set<String> = [
        "staff", "colleagues", "employees", "volunteers", "managers", "leaders", "supervisors", "directors",
        "executives",
        "officers", "trainees", "apprentices", "assistants", "practitioners", "specialists", "seniors", "juniors",
    ]
}
