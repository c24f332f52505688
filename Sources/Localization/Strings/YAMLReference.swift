/// Looks for YAML's anchors (`&name`), aliases (`*name`) and tags (`!name`) before the text is read: a few aliases can take
/// the reader exponential time, and texts for a website need none of the three.
enum YAMLReference {
    /// With so few aliases, wherever they stand, reading can't take long.
    private static let harmless = 24

    /// The line of the first one, counted from 1.
    static func firstLine(in text: String) -> Int? {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        var depth = 0
        if let first = lines.firstIndex(where: { begins($0, depth: &depth) }) { return first + 1 }
        // Quotation marks over several lines can hide some from the search by lines.
        let counts = lines.map(aliases)
        return counts.reduce(0, +) > harmless ? counts.firstIndex { $0 > 0 }.map { $0 + 1 } : nil
    }

    /// Whether one stands where a value begins. `depth` counts the open brackets, within which a comma begins a value.
    private static func begins(_ line: Substring, depth: inout Int) -> Bool {
        var quote: Character?
        var isStart = true
        var before: Character = " "
        for character in line {
            defer { before = character }
            if let open = quote {
                if character == open, before != "\\" { quote = nil }
                continue
            }
            switch character {
            case " ", "\t":
                isStart = isStart || ":-?".contains(before)
                continue
            case "#" where before == " ": return false
            case "&" where isStart, "*" where isStart, "!" where isStart: return true
            case "\"" where isStart, "'" where isStart: quote = character
            case "{" where isStart || depth > 0, "[" where isStart || depth > 0: depth += 1
            case "}" where depth > 0, "]" where depth > 0: depth -= 1
            default: break
            }
            isStart = depth > 0 && ",:[{".contains(character)
        }
        return false
    }

    /// How many signs could be aliases, whatever stands around them.
    private static func aliases(in line: Substring) -> Int {
        zip(" " + line, line).count { before, character in character == "*" && " \t,:[{-?".contains(before) }
    }
}
