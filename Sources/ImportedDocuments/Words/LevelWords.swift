/// Which words sound like the name of a level.
package enum LevelWords {
    /// Whether a text could name a level by its words alone: “Level 3: Advanced”, “Senior managers”, “All staff”, “Expert”.
    package static func sound(_ text: String) -> Bool {
        if number(of: text) != nil { return true }
        let parts = words(of: text).filter { !connecting.contains($0) }
        guard !parts.isEmpty, parts.count <= 7 else { return false }
        if parts.count == 1 { return people.contains(parts[0]) || grades.contains(parts[0]) }
        let isNamed = parts.contains { people.contains($0) || grades.contains($0) }
        return isNamed && parts.allSatisfy { people.contains($0) || grades.contains($0) || qualities.contains($0) }
    }

    /// The number that a level goes by: 3 for “Level 3”, “Tier III – Experts”, “L3” and “3 (advanced)”; nil where the text has
    /// none, or counts something else.
    package static func number(of text: String) -> Int? {
        let parts = words(of: text)
        guard let first = parts.first, parts.count <= 9 else { return nil }
        if kinds.contains(first), parts.count > 1 { return value(of: parts[1]) }
        if let kind = first.first, "lgb".contains(kind), first.count <= 3, let number = Int(first.dropFirst()) {
            return parts.count == 1 || text.contains(/[:–—-]/) ? number : nil
        }
        guard let number = Int(first), number < 20 else { return nil }
        // “3 (advanced)”, “1 – Baseline”: a number before the name of a grade, and not before a competency’s.
        let isMarked = parts.count > 1 && text.contains(/^\s*\d+\s*[–—:(-]/)
        return parts.count == 1 || isMarked && parts.dropFirst().allSatisfy(grades.contains) ? number : nil
    }

    private static func value(of word: String) -> Int? {
        let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9]
        let written = ["one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7]
        // No ladder has so many levels.
        if let number = Int(word) ?? roman[word] ?? written[word] { return (0..<1000).contains(number) ? number : nil }
        guard word.count == 1, let letter = word.unicodeScalars.first, ("a"..."h").contains(letter) else { return nil }
        return Int(letter.value) - 96
    }

    /// How far up a level with this name stands, as far as that can be told: to see whether a row of them runs downwards.
    package static func height(of text: String) -> Int? {
        if let number = number(of: text) { return number * 10 }
        let parts = Set(words(of: text))
        return heights.last { !$0.words.isDisjoint(with: parts) }?.height
    }

    private static let heights: [(words: Set<String>, height: Int)] = [
        (
            [
                "all", "everyone", "staff", "colleagues", "employees", "foundation", "basic", "awareness", "entry",
                "beginner", "novice",
            ], 10
        ),
        (["working", "developing", "intermediate", "officers"], 20),
        (["supervisors", "supervisor", "practitioner", "proficient", "established", "competent"], 30),
        (["managers", "manager", "advanced", "leaders", "senior", "adept"], 40),
        (["expert", "heads", "head", "mastery", "principal"], 50),
        (["directors", "director", "executive", "executives", "chief"], 60),
    ]

    private static let kinds: Set<String> = [
        "level", "tier", "grade", "band", "stage", "step", "phase", "scale", "layer",
    ]

    private static let people: Set<String> = [
        "all", "everyone", "staff", "colleagues", "colleague", "employees", "employee", "manager", "managers", "leader",
        "leaders",
        "supervisor", "supervisors", "head", "heads", "director", "directors", "executive", "executives", "officer",
        "officers",
        "individuals", "individual", "contributor", "contributors", "practitioner", "practitioners", "specialist",
        "specialists",
        "expert", "experts", "apprentice", "apprentices", "graduate", "graduates", "trainee", "trainees", "assistant",
        "assistants",
        "associate", "associates", "administrator", "administrators", "consultant", "consultants", "fellow",
        "principal", "professional",
        "professionals", "beginner", "novice", "junior", "senior", "partner", "partners", "team", "members", "member",
        "volunteers",
        "trustees", "governors", "councillors",
    ]

    private static let grades: Set<String> = [
        "foundation", "foundational", "basic", "awareness", "aware", "entry", "intermediate", "developing", "developed",
        "competent",
        "proficient", "advanced", "adept", "mastery", "master", "emerging", "established", "exemplary", "exemplar",
        "essential", "bronze",
        "silver", "gold", "lead", "working", "accomplished", "skilled", "fundamental", "baseline", "strategic",
        "operational",
        "tactical", "enhanced",
    ]

    private static let qualities: Set<String> = [
        "people", "line", "first", "front", "frontline", "middle", "service", "services", "department", "corporate",
        "chief", "highly",
        "group", "deputy", "other", "operational", "level", "new", "experienced", "core", "behaviour", "behaviours",
        "entry", "most",
        "project", "programme", "managing", "user", "non", "management",
    ]

    private static let connecting: Set<String> = ["and", "of", "the", "or", "our", "for", "with", "to", "a", "at"]
}
