import Naming

/// A heading as words that can be compared, and the parts that signs make of it.
///
/// `Level two: Team leader’s (new)` is `level 2 team leaders new`, in three parts. `L2` and `Level II` are `level 2` too.
struct HeadingWords: Hashable, Sendable {
    /// Folded and without apostrophes, in order; `&` is `and`, and numbers behind a word for a rank are figures.
    private(set) var words: [String] = []
    /// What colons, dashes, brackets, slashes, commas and the like part, in order; none is empty.
    private(set) var parts: [Range<Int>] = []
    /// Whether a sign says that more or less is meant than the words name, as in `Level 2+`.
    private(set) var hasSign = false
    /// Where parts begin behind a comma, a semicolon or a stroke, which part things of one kind.
    private(set) var listed: Set<Int> = []

    /// Signs that say more or less than the words beside them.
    static let signs: Set<Character> = ["+", "<", ">", "≤", "≥", "≠", "±", "↑", "↓"]

    init(_ text: String, _ folding: NameFolding) {
        var part = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : " "
            let after = index + 1 < characters.count ? characters[index + 1] : " "
            switch character {
            case ",", ";", "/", "|", "\\", "•", "·":
                end(&part, folding)
                listed.insert(words.count)
            case ":", "(", ")", "[", "]", "{", "}", "—": end(&part, folding)
            case "–" where !(before.isNumber && after.isNumber): end(&part, folding)
            case "-" where before.isWhitespace && after.isWhitespace: end(&part, folding)
            case "'", "’", "ʼ", "‘": break
            case "&": part += " and "
            case _ where Self.signs.contains(character):
                hasSign = true
                part += " "
            default: part.append(character)
            }
        }
        end(&part, folding)
    }

    /// Only some of the heading's words.
    func only(_ range: Range<Int>) -> HeadingWords {
        removing(range.upperBound..<words.count).removing(0..<range.lowerBound)
    }

    /// The heading without some of its words.
    func removing(_ range: Range<Int>) -> HeadingWords {
        var rest = self
        rest.words.removeSubrange(range)
        rest.parts = parts.flatMap { part in
            [part.clamped(to: 0..<range.lowerBound), part.clamped(to: range.upperBound..<words.count)]
        }.filter { !$0.isEmpty }.map { part in
            part.lowerBound < range.lowerBound
                ? part : part.lowerBound - range.count..<part.upperBound - range.count
        }
        rest.listed = Set(listed.filter { !range.contains($0) }.map { $0 < range.lowerBound ? $0 : $0 - range.count })
        return rest
    }

    /// The shortest passage of a heading that has just these words, as it is written; nil where none has.
    static func passage(of heading: String, saying words: [String], _ folding: NameFolding) -> Substring? {
        let places = heading.indices
        func isPart(_ place: String.Index?) -> Bool {
            guard let place, place < heading.endIndex else { return false }
            return heading[place].isLetter || heading[place].isNumber || "'’ʼ‘".contains(heading[place])
        }
        let starts = places.filter { isPart($0) && !($0 > heading.startIndex && isPart(heading.index(before: $0))) }
        let ends = places.filter { isPart($0) && !isPart(heading.index(after: $0)) }.map { heading.index(after: $0) }
        for start in starts.reversed() {
            for end in ends where end > start {
                let passage = heading[start..<end]
                if HeadingWords(String(passage), folding).words == words { return passage }
            }
        }
        return nil
    }

    private mutating func end(_ part: inout String, _ folding: NameFolding) {
        defer { part = "" }
        let start = words.count
        let key = folding.key(part)
        guard key.contains(where: { $0.isLetter || $0.isNumber }) else { return }
        for word in key.split(separator: "-").map(String.init) { add(word) }
        parts.append(start..<words.count)
    }

    private mutating func add(_ word: String) {
        if let last = words.last, RankWords.all.contains(last), let number = RankWords.number(word) {
            words.append(number)
        } else if RankWords.singular.contains(word), let last = words.last, let number = RankWords.ordinals[last] {
            words[words.count - 1] = word
            words.append(number)
        } else if let (rank, number) = RankWords.parted(word) {
            words += [rank, number]
        } else {
            words.append(word)
        }
    }
}
