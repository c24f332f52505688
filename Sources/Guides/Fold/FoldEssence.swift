import Model

/// How much of a framework one sheet holds.
struct FoldEssence: Sendable, Hashable {
    /// What is said of each competency before anything else.
    enum Definition: Sendable, Hashable {
        case whole, firstSentence, none
    }

    let definition: Definition
    /// How many levels are included, from the foot; nil for all.
    var levelCount: Int?
    var hasContra = false
    var hasExamples = false

    /// From all to the least that makes sense, for a framework of so many levels.
    static func all(levels: Int) -> [FoldEssence] {
        let whole = [
            FoldEssence(definition: .whole, hasContra: true, hasExamples: true),
            FoldEssence(definition: .whole, hasExamples: true),
            FoldEssence(definition: .whole),
            FoldEssence(definition: .firstSentence),
        ]
        let lower = stride(from: levels - 1, through: 1, by: -1).flatMap { count in
            [
                FoldEssence(definition: .whole, levelCount: count),
                FoldEssence(definition: .firstSentence, levelCount: count),
            ]
        }
        let least = [
            FoldEssence(definition: .none, levelCount: levels > 1 ? 1 : nil),
            FoldEssence(definition: .whole, levelCount: 0),
            FoldEssence(definition: .firstSentence, levelCount: 0),
        ]
        return whole + lower + least
    }
}

/// A text's first sentence; all of it where no end is to be seen.
func openingSentence(of text: String) -> String {
    let line = text.unicodeScalars.prefix { $0 != "\n" }
    var place = line.startIndex
    while let end = line[place...].firstIndex(where: isSentenceEnd) {
        let next = line.index(after: end)
        if next == line.endIndex || isWideEnd(line[end]) { return String(line[..<next]) }
        let rest = line[next...].drop { $0 == " " }
        // “e.g. this” ends nothing.
        if line[next] == " ", let first = rest.first, !first.properties.isLowercase { return String(line[..<next]) }
        place = next
    }
    return String(line)
}

private func isSentenceEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", "؟": true
    default: isWideEnd(scalar)
    }
}

/// Those after which no space stands.
private func isWideEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "。", "！", "？": true
    default: false
    }
}
