/// The numbers and times in a text.
struct Quantities {
    /// In order of size, as far as that can be told of texts.
    var numbers: [String] = []
    /// Whether they are the least or the most, sorted.
    var bounds: [String] = []
    /// Currencies, percentages and times, sorted.
    var units: [String] = []
    /// Until when, and how often, sorted.
    var limits: [String] = []

    /// Whether somebody who goes by the numbers and times would do something else.
    ///
    /// A unit that merely came or went, as in “on another day”, is no amount; a time limit that came or went is one.
    func differ(from other: Quantities) -> Bool {
        if numbers != other.numbers || bounds != other.bounds || limits != other.limits { return true }
        let gone = units.filter { !other.units.contains($0) }
        let new = other.units.filter { !units.contains($0) }
        return !gone.isEmpty && !new.isEmpty
    }
}

/// The quantities that words tell of.
///
/// - Parameters:
///   - words: with phrases as one word, where there is a table; see ``MeaningTable/folded(_:)``.
///   - table: nil where the language has none: then figures and signs count alone.
func quantities(in words: [String], by table: MeaningTable?) -> Quantities {
    var found = Quantities()
    for (place, word) in words.enumerated() {
        if let number = figures(word) {
            found.numbers.append(number)
        } else if let unit = currencies[word] {
            found.units.append(unit)
        } else if let table {
            found.add(word, behind: words[..<place], before: words[(place + 1)...], by: table)
        }
    }
    found.numbers.sort()
    found.bounds.sort()
    found.units.sort()
    found.limits.sort()
    return found
}

extension Quantities {
    fileprivate mutating func add(
        _ word: String, behind: ArraySlice<String>, before following: ArraySlice<String>, by table: MeaningTable
    ) {
        if let number = table.numbers[word] { numbers.append(number) }
        if let bound = table.bounds[word] { bounds.append(bound.rawValue) }
        if let deadline = table.deadlines[word] { limits.append(deadline) }
        if word.hasPrefix(MeaningTable.often) {
            limits.append(word)
            units.append(String(word.dropFirst(MeaningTable.often.count)))
        }
        // What is also a modal, as “may”, is a month only behind a “by”.
        if let unit = table.units[word] ?? (table.strengths[word] == nil ? table.moments[word] : nil) {
            units.append(unit)
        }
        if let limit = limit(word, following, by: table) { limits.append(limit) }
    }

    /// The time that a “within” or a “by” leads to.
    private func limit(_ word: String, _ following: ArraySlice<String>, by table: MeaningTable) -> String? {
        if table.limits.contains(word) {
            let time = following.first { !table.fillers.contains($0) && figures($0) == nil && table.numbers[$0] == nil }
            return time.flatMap { table.units[$0] ?? table.moments[$0] }
        }
        guard table.limitsBeforeUnits.contains(word), let article = following.first, table.fillers.contains(article)
        else { return nil }
        return following.dropFirst().first.flatMap { table.units[$0] }
    }
}

/// A word with figures in it, however its thousands are parted: `10`, `1,000`, `3rd`. Figures count in every language.
func figures(_ word: String) -> String? {
    let isNumber = word.unicodeScalars.contains {
        ("0"..."9").contains($0)
            || !$0.isASCII && [.decimalNumber, .otherNumber].contains($0.properties.generalCategory)
    }
    guard isNumber else { return nil }
    let groups = word.split(separator: ",", omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 } ? groups.joined() : word
}

/// Signs that count in every language.
let currencies = ["%": "%", "$": "$", "£": "£", "€": "€"]
