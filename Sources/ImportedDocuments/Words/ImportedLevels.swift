/// The levels of a framework as its document names them, from the lowest up.
package struct ImportedLevels: Sendable {
    /// Their titles.
    package let titles: [String]
    private let indices: [String: Int]
    private let numbers: [Int: Int]

    package init(_ titles: [String]) {
        var indices: [String: Int] = [:]
        var numbers: [Int: Int] = [:]
        for (index, title) in titles.enumerated() {
            for key in Self.keys(of: title) where indices[key] == nil { indices[key] = index }
            if let number = LevelWords.number(of: title), numbers[number] == nil { numbers[number] = index }
        }
        self.titles = titles
        self.indices = indices
        self.numbers = numbers
    }

    var isEmpty: Bool { titles.isEmpty }

    /// The level that a heading or label names: with its own words, a word such as “behaviours” behind them, or its number.
    package func index(of text: String) -> Int? {
        for key in Self.keys(of: text) {
            if let index = indices[key] { return index }
        }
        // A number alone is more often a row's than a level's.
        guard Int(text.trimmingWhitespace()) == nil, let number = LevelWords.number(of: text) else { return nil }
        return numbers[number]
    }

    /// The forms in which a name is known: as it is, without what follows a colon or dash after a number, without “level”,
    /// without a plural's end.
    private static func keys(of text: String) -> [String] {
        var parts = words(of: text)
        while parts.count > 1, let last = parts.last, trailing.contains(last) { parts.removeLast() }
        while parts.count > 1, let first = parts.first, leading.contains(first) { parts.removeFirst() }
        let key = parts.joined(separator: " ")
        guard !key.isEmpty else { return [] }
        let singular = parts.map { $0.count > 3 && $0.hasSuffix("s") ? String($0.dropLast()) : $0 }.joined(
            separator: " ")
        return [wordKey(text), key, singular]
    }

    private static let trailing: Set<String> = [
        "description", "descriptor", "descriptors", "behaviours", "behaviors", "behaviour", "indicators", "indicator",
        "expectations",
        "statements", "level", "examples", "competencies",
    ]
    private static let leading: Set<String> = ["for", "at", "our"]
}
