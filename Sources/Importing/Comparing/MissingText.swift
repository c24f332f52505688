import ImportedDocuments

/// Finds what a document says and its import doesn't: each of the document's paragraphs must be found again, word after word.
///
/// A paragraph may have been parted (“Definition: …” into a heading and a text) or may have got something in its middle (a link's
/// address): so it counts as found, too, if it can be put together of a few pieces. Costs the documents' length times the number of
/// places at which a word stands.
struct MissingText {
    /// All words that were written, in their order, as numbers.
    private var written: [Int] = []
    private var numbers: [String: Int] = [:]
    /// Where each word stands among the written.
    private var places: [[Int]] = []

    /// - Parameter texts: what was written, in files and in the report.
    init(in texts: [String]) {
        for text in texts {
            for word in words(of: text.filter { !"*\\`".contains($0) }) {
                let number = numbers[word] ?? places.count
                if number == places.count {
                    numbers[word] = number
                    places.append([])
                }
                places[number].append(written.count)
                written.append(number)
            }
            // Nothing runs on from one text into the next.
            written.append(-1)
        }
    }

    /// The paragraphs that aren't found again, or not as often as they stand in the document; in their order, each once.
    func missing(of paragraphs: [String]) -> [String] {
        var counts: [String: Int] = [:]
        for paragraph in paragraphs { counts[wordKey(paragraph), default: 0] += 1 }
        var seen: Set<String> = []
        return paragraphs.filter { paragraph in
            let key = wordKey(paragraph)
            guard !key.isEmpty, seen.insert(key).inserted else { return false }
            let parts = key.split(separator: " ").map { numbers[String($0)] ?? -2 }
            let found = occurrences(of: parts)
            if found > 0 { return parts.count > 3 && found < counts[key, default: 1] }
            return !isPutTogether(parts)
        }
    }

    private func occurrences(of parts: [Int]) -> Int {
        guard let first = parts.first, places.indices.contains(first) else { return 0 }
        return places[first].count { place in
            place + parts.count <= written.count && parts.indices.allSatisfy { written[place + $0] == parts[$0] }
        }
    }

    /// Whether the words are found in pieces of four words and more on an average.
    private func isPutTogether(_ parts: [Int]) -> Bool {
        var pieces = 0
        var index = 0
        while index < parts.count {
            guard places.indices.contains(parts[index]) else { return false }
            let longest =
                places[parts[index]].map { place in
                    var length = 0
                    while index + length < parts.count, place + length < written.count,
                        written[place + length] == parts[index + length]
                    { length += 1 }
                    return length
                }.max() ?? 0
            guard longest > 0 else { return false }
            pieces += 1
            index += longest
        }
        return pieces <= 1 + parts.count / 4
    }
}
