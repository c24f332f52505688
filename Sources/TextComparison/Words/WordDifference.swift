/// Words in a row that fared the same.
public struct WordRun: Sendable, Hashable {
    /// How words fare.
    public enum Operation: String, Sendable, CaseIterable {
        case kept, removed, inserted
    }

    /// How they fared.
    public let fate: Operation
    /// The words with what stands between them; paragraphs are parted by a newline.
    public let text: String

    /// Words that fared so.
    public init(_ fate: Operation, _ text: String) {
        self.fate = fate
        self.text = text
    }
}

/// The most words of two paragraphs that are compared one by one: the time can grow with the square of their number.
let mostComparedWords = 2_000

/// What became of each word, whole words only: kept and removed ones together are the text before, kept and inserted ones
/// the text after. What is replaced is told as removed first, then inserted.
///
/// Of long texts paragraphs are compared first, and then the words of those that differ.
package func wordDifference(from before: String, to after: String) -> [WordRun] {
    let old = paragraphs(before)
    let new = paragraphs(after)
    if old.count <= 1, new.count <= 1 { return joined(wordRuns(before[...], after[...])) }
    guard old.count + new.count <= mostComparedWords else { return joined(replaced(before[...], after[...])) }
    var runs: [WordRun] = []
    for run in alignment(old, new, by: { $0 }) {
        switch run {
        case .kept(_, let paragraphs): runs += paragraphs.map { WordRun(.kept, String($0)) }
        case .replaced(let olds, let news): runs += wordRuns(olds.joined()[...], news.joined()[...])
        }
    }
    return joined(runs)
}

private func wordRuns(_ before: Substring, _ after: Substring) -> [WordRun] {
    let old = wordsWithSpaces(before)
    let new = wordsWithSpaces(after)
    guard old.count + new.count <= mostComparedWords else { return replaced(before, after) }
    return withoutLone(alignment(old, new, by: bare), isMark).flatMap { run in
        switch run {
        case .kept(let olds, let news): zip(olds, news).flatMap(kept)
        case .replaced(let olds, let news): replaced(olds.joined()[...], news.joined()[...])
        }
    }
}

/// A word that stays. The space behind it can be there in one of the texts only.
private func kept(_ old: Substring, _ new: Substring) -> [WordRun] {
    if old == new { return [WordRun(.kept, String(new))] }
    let word = bare(new)
    return [
        WordRun(.kept, String(word)), WordRun(.removed, String(old.dropFirst(word.count))),
        WordRun(.inserted, String(new.dropFirst(word.count))),
    ].filter { !$0.text.isEmpty }
}

private func replaced(_ before: Substring, _ after: Substring) -> [WordRun] {
    [WordRun(.removed, String(before)), WordRun(.inserted, String(after))].filter { !$0.text.isEmpty }
}

/// Runs of the same fate become one.
private func joined(_ runs: [WordRun]) -> [WordRun] {
    runs.reduce(into: []) { joined, run in
        if let last = joined.last, last.fate == run.fate {
            joined[joined.count - 1] = WordRun(run.fate, last.text + run.text)
        } else {
            joined.append(run)
        }
    }
}

/// Paragraphs, each with the newline behind it.
private func paragraphs(_ text: String) -> [Substring] {
    pieces(text[...]) { $0 == "\n" }
}

/// Words, each with the space behind it; punctuation around a word stands alone, since it can stay when the word goes.
func wordsWithSpaces(_ text: Substring) -> [Substring] {
    pieces(text, after: \.isWhitespace).flatMap { piece in
        let word = bare(piece)
        guard let first = word.firstIndex(where: { !isOpening($0) }),
            let last = word.lastIndex(where: { !isClosing($0) }),
            first <= last
        else { return [piece] }
        let end = piece.index(after: last)
        let isEnd = end == word.endIndex
        return [piece[..<first], isEnd ? piece[first...] : piece[first..<end], isEnd ? "" : piece[end...]]
            .filter { !$0.isEmpty }
    }
}

/// Apostrophes are none of these: they are parts of words.
private func isOpening(_ character: Character) -> Bool { "(\"“„«¿¡[{".contains(character) }
private func isClosing(_ character: Character) -> Bool { ".,;:!?…)\"”“»]}".contains(character) }

/// Whether a word is punctuation alone.
func isMark(_ word: Substring) -> Bool {
    bare(word).allSatisfy { isOpening($0) || isClosing($0) }
}

/// A text cut behind each stretch of characters that part.
private func pieces(_ text: Substring, after parts: (Character) -> Bool) -> [Substring] {
    var pieces: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
        let isEnd = parts(text[index])
        index = text.index(after: index)
        if isEnd, index == text.endIndex || !parts(text[index]) {
            pieces.append(text[start..<index])
            start = index
        }
    }
    return start < text.endIndex ? pieces + [text[start...]] : pieces
}

/// A word without the space behind it.
func bare(_ word: Substring) -> Substring {
    let end = word.lastIndex { !$0.isWhitespace }
    return end.map { word[...$0] } ?? word
}
