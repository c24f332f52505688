import Naming

/// How a heading bears on contra-indicators.
enum ContraReading: Hashable, Sendable {
    /// It names them, in these words; the rest says where or for whom.
    case named(Range<Int>)
    /// Words of it warn, but it may be the name of a theme.
    case unsure
    /// It names what is wanted, too.
    case besideWanted
}

/// The names of contra-indicators in a framework.
struct ContraNames: Equatable, Sendable {
    private let own: [[String]]
    private let isEnglish: Bool

    /// - Parameter labels: the framework's own.
    init(_ labels: [String], _ folding: NameFolding) {
        own = labels.map { HeadingWords($0, folding).words }.filter { !$0.isEmpty }
        isEnglish = folding.isEnglish
    }

    /// How a heading bears on contra-indicators; nil where no word of it warns, or where what is done about something
    /// unwanted is what is wanted.
    func reading(of heading: HeadingWords) -> ContraReading? {
        let words = heading.words
        let ownName = range(of: own, in: words)
        if let ownName, begins(ownName, heading) { return isTurned(ownName, heading) ? .unsure : .named(ownName) }
        if words.first.map(WarningWords.against.contains) == true { return nil }
        if let range = ownName ?? name(in: heading) {
            if namesWanted(besides: range, words) { return .besideWanted }
            return isNamed(range, heading) && !isTurned(range, heading) ? .named(range) : .unsure
        }
        guard isEnglish else { return nil }
        if range(of: WarningWords.warningPhrases, in: words) != nil { return .unsure }
        if range(of: DoubtfulNames.within, in: words) != nil { return .unsure }
        let begins = heading.parts.count > 1 ? 1 : 0
        if DoubtfulNames.whole.contains(words)
            || heading.parts.dropFirst(begins).contains(where: { DoubtfulNames.whole.contains(Array(words[$0])) })
        {
            return .unsure
        }
        let isWarning = words.indices.contains { index in
            if isInnocent(index, words) { return false }
            if WarningWords.warningLast.contains(words[index]) {
                return heading.parts.contains { $0.upperBound == index + 1 }
            }
            return WarningWords.warning.contains(words[index]) && !isContrast(index, of: heading)
        }
        return isWarning ? .unsure : nil
    }

    /// Whether a word belongs to a term that warns of nothing.
    private func isInnocent(_ index: Int, _ words: [String]) -> Bool {
        WarningWords.innocent.contains { term in
            term.indices.contains { place in
                let start = index - place
                return start >= 0 && words[start...].starts(with: term)
            }
        }
    }

    /// Whether a `not` sets what is wanted against something else: `Outcomes, not outputs`, `Quality not quantity`.
    private func isContrast(_ index: Int, of heading: HeadingWords) -> Bool {
        let words = heading.words
        guard index > 0, words[index] == "not" else { return false }
        if let part = heading.parts.first(where: { $0.lowerBound == index }) {
            let behind = words[part].dropFirst()
            return heading.listed.contains(index) && !behind.contains(where: WarningWords.judging.contains)
                && behind.last?.hasSuffix("ed") == false
        }
        // Without a comma only two of a kind are no doubt set against each other: `Standards not met` warns.
        guard heading.parts.contains(index - 1..<index + 2) else { return false }
        let (one, other) = (words[index - 1], words[index + 1])
        let ending = one.suffix(3)
        return one != other && other.hasSuffix(ending) && ending.count == 3 && ending != "ing"
            && !["d", "s"].contains(ending.last)
    }

    /// Whether a name says what the whole heading means, and the words beside it only where or for whom.
    private func isNamed(_ range: Range<Int>, _ heading: HeadingWords) -> Bool {
        let words = heading.words
        let isBegun = begins(range, heading) || words[..<range.lowerBound].allSatisfy(WarningWords.before.contains)
        let isEnded =
            range.upperBound == words.count || WarningWords.after.contains(words[range.upperBound])
            || heading.parts.contains { $0.lowerBound == range.upperBound }
        return isBegun && isEnded
    }

    /// Whether words behind a name say what is done about what it warns of.
    private func isTurned(_ range: Range<Int>, _ heading: HeadingWords) -> Bool {
        isEnglish && PolarityWords.turns(heading.words[range.upperBound...])
    }

    /// Whether a heading says beside a name what is wanted: `Effective and ineffective behaviours`, `Dos and don’ts`.
    private func namesWanted(besides range: Range<Int>, _ words: [String]) -> Bool {
        guard isEnglish else { return false }
        let rest = words.indices.filter { !range.contains($0) }
        return rest.contains { PolarityWords.isWanted($0, in: words) }
            || rest.count == 2 && Set(rest.map { words[$0] }).isSubset(of: ["do", "and", "or"])
    }

    private func begins(_ range: Range<Int>, _ heading: HeadingWords) -> Bool {
        heading.parts.contains { $0.lowerBound == range.lowerBound }
    }

    /// Where a heading says one of the names that Newel knows.
    private func name(in heading: HeadingWords) -> Range<Int>? {
        let words = heading.words
        if let range = range(of: WarningWords.names, in: words) { return range }
        if let part = heading.parts.first(where: { WarningWords.wholeNames.contains(Array(words[$0])) }) { return part }
        for part in heading.parts where words[part.lowerBound] == "what" {
            if let end = endOfRefusal(words, from: part.lowerBound + 1) { return part.lowerBound..<end }
        }
        for start in words.indices {
            for kind in WarningWords.kinds where words[start...].starts(with: kind) {
                var end = start + kind.count
                if heading.parts.contains(start..<end) { return start..<end }
                if end < words.count, ["behavioural", "behavioral", "behaviour", "behavior"].contains(words[end]),
                    end + 1 < words.count, WarningWords.nouns.contains(words[end + 1])
                {
                    end += 1
                }
                if end < words.count, WarningWords.nouns.contains(words[end]) { return start..<end + 1 }
            }
            if WarningWords.nouns.contains(words[start]), let end = endOfRefusal(words, from: start + 1) {
                return start..<end
            }
        }
        return nil
    }

    /// Where `we don’t want to see` and its like end, which begin at an index; nil where none begins there.
    private func endOfRefusal(_ words: [String], from start: Int) -> Int? {
        var index = start
        while index < words.count, WarningWords.subjects.contains(words[index]) { index += 1 }
        guard index < words.count, WarningWords.negations.contains(words[index]) else { return nil }
        index += 1
        let wish = index
        while index < words.count, WarningWords.wishes.contains(words[index]) { index += 1 }
        return index > wish || index == words.count ? index : nil
    }

    /// The first of these phrases in a heading's words.
    private func range(of phrases: [[String]], in words: [String]) -> Range<Int>? {
        for start in words.indices {
            let longest = phrases.filter { words[start...].starts(with: $0) }.max { $0.count < $1.count }
            if let longest { return start..<start + longest.count }
        }
        return nil
    }
}
