import ImportedDocuments

/// The lists in which a document announces its competencies: “For all: 1. Working together, 2. …; for leaders: 7. …”.
struct Agenda: Sendable {
    /// The lists' places among the parts.
    private(set) var lists: Set<Int> = []
    /// The levels that stand above the lists, by the competencies' keys; nil where none does.
    private var levels: [String: Int?] = [:]

    /// No list at all.
    init() {}

    /// Lists of at least three entries most of which are headings further down.
    init(_ parts: [Part], levels known: ImportedLevels) {
        var level: Int?
        for (index, part) in parts.enumerated() {
            switch part {
            case .heading(let heading): level = known.index(of: heading.plain)
            case .list(let items, _):
                let entries = items.map { $0.text.inOneLine.plain }
                let titles = parts.dropFirst(index).compactMap { part in
                    if case .heading(let heading) = part { heading.plain } else { nil }
                }
                var found = entries.map { entry in titles.first { Self.isMeant($0, by: entry) } }
                guard entries.count >= 3, found.count(where: { $0 != nil }) * 3 >= entries.count * 2 else { continue }
                lists.insert(index)
                for entry in entries.indices where found[entry] == nil {
                    let free = titles.filter { title in !found.contains { $0 == title } }
                    found[entry] = free.first { Self.couldBeMeant($0, by: entries[entry]) }
                }
                for title in found.compactMap(\.self) { levels[wordKey(title)] = .some(level) }
            default: break
            }
        }
    }

    /// Whether the lists say which level a competency is for.
    var hasLevels: Bool { levels.values.contains { $0 != nil } }

    /// Whether a heading is announced.
    func lists(_ title: String) -> Bool { levels.keys.contains(wordKey(title)) }

    /// The level that a competency is announced for; nil where it isn't announced for one.
    func level(of title: String) -> Int? { levels[wordKey(title)] ?? nil }

    /// A numbered title that has a word in common with an entry: in a list that Word numbers, the numbers aren't in the text.
    private static func couldBeMeant(_ title: String, by entry: String) -> Bool {
        let (code, rest) = splitCode(title)
        let common = Set(words(of: rest)).intersection(words(of: entry))
        return code != nil && common.contains { $0.count > 3 }
    }

    /// The same words, or the same number and the same first or last word: titles are shortened in such lists.
    private static func isMeant(_ title: String, by entry: String) -> Bool {
        let (titleCode, titleWords) = splitCode(title)
        let (entryCode, entryWords) = splitCode(entry)
        if wordKey(titleWords) == wordKey(entryWords) { return true }
        let first = words(of: titleWords)
        let second = words(of: entryWords)
        guard titleCode != nil, titleCode == entryCode else { return false }
        return first.first == second.first || first.last == second.last || !Set(first).isDisjoint(with: second)
    }
}
