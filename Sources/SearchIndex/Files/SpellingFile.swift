import JSONWriting

/// The words of a large site in alphabetical order, as a file of the index: what a search that finds nothing compares its
/// words with.
///
/// | member | holds |
/// | --- | --- |
/// | `shared` | for each word how many letters it begins with that the one before begins with, too |
/// | `rest` | what follows these in each, parted by spaces |
///
/// Words of less than three letters, numbers, and characters of scripts without spaces are left out, and beyond a limit the
/// words that stand in the fewest texts.
struct SpellingFile {
    private var shared: [UInt8] = []
    private var rest = ""

    /// - Parameter limit: how many bytes it may hold, about.
    init(_ postings: InvertedIndex, limit: Int) {
        let words = postings.terms.indices.filter { Self.isWord(postings.terms[$0]) }
        var size = 0
        let mostRead = words.sorted { (postings.count(of: $1), $0) < (postings.count(of: $0), $1) }
            .prefix { term in
                size += postings.terms[term].utf8.count / 2 + 2
                return size <= limit
            }
        var last: [Character] = []
        for term in mostRead.sorted() {
            let word = Array(postings.terms[term])
            let count = zip(last, word).prefix { $0 == $1 }.count
            VarInt.append(String(word[..<count]).utf16.count, to: &shared)
            rest += (last.isEmpty ? "" : " ") + String(word[count...])
            last = word
        }
    }

    private static let shortest = 3

    private static func isWord(_ term: String) -> Bool {
        guard term.count >= shortest, !term.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            return false
        }
        return TextLetter.at(0, of: Array(term.utf8)).letter == .part
    }

    /// Writes the file's value.
    func write(to json: inout CompactJSON) {
        json.object { json in
            json.key("shared")
            json.value(code: shared)
            json.member("rest", rest)
        }
    }
}
