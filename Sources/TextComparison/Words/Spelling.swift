/// Whether the words put in are those taken out in another spelling or form. Up to three, because a text with more of
/// them has been worked on.
func isSpelling(_ removed: [String], _ inserted: [String]) -> Bool {
    guard removed.count == inserted.count, (1...3).contains(removed.count) else { return false }
    return zip(removed, inserted).allSatisfy(isSpelling)
}

/// Whether a word is the other with one letter amiss, or the same word in another form. Short words and words that
/// begin otherwise are other words: “now” is not “not”, nor “able” “unable”.
private func isSpelling(_ one: String, _ other: String) -> Bool {
    let first = Array(one.unicodeScalars)
    let second = Array(other.unicodeScalars)
    let length = min(first.count, second.count)
    guard length >= 4, first.first == second.first,
        !(first + second).contains(where: { $0.properties.numericType != nil })
    else { return false }
    if stem(one) == stem(other) || regular(one) == regular(other) { return true }
    return length >= 5 && isOneLetterAmiss(first, second)
}

/// A plural in `-ves` as it is misspelt: “ourselfs” for “ourselves”.
private func regular(_ word: String) -> String {
    word.hasSuffix("ves") ? word.dropLast(3) + "fs" : word
}

/// One letter put in, left out, exchanged, or two neighbours swapped: a distance of 1 as F. J. Damerau counts (“A technique
/// for computer detection and correction of spelling errors”, CACM 7, 1964).
private func isOneLetterAmiss(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
    guard abs(first.count - second.count) <= 1 else { return false }
    let start = zip(first, second).prefix { $0 == $1 }.count
    let limit = min(first.count, second.count) - start
    let end = min(limit, zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count)
    let left = first[start..<(first.count - end)]
    let right = second[start..<(second.count - end)]
    return left.count <= 1 && right.count <= 1
        || left.count == 2 && right.count == 2 && left.first == right.last && left.last == right.first
}
