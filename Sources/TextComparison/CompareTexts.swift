import Model

/// How two texts differ.
package enum TextChange: Sendable, Hashable {
    case none
    /// Punctuation, capitals, emphasis or a link.
    case form
    /// Spelling, or the form of a word or two.
    case spelling
    /// Their words; with what should be pointed out, if anything.
    case words(Callout?)
}

/// What in other words most likely means something else.
package enum Callout: Sendable, Hashable {
    /// A number, an amount or a unit of time.
    case quantity
    /// A “not” or an “only”, or an opposite such as “unable” for “able”.
    case negation
    /// The words demand more.
    case stricter
    /// The words demand less.
    case looser
}

/// What has to be known to compare texts.
package struct TextRules: Sendable {
    /// The words on which meaning hangs; nil where they aren't known in the language.
    package var meaning: MeaningTable? = .english
    /// The addresses now of pages that had another before.
    package var renamed: [Address: Address] = [:]

    package init(meaning: MeaningTable? = .english, renamed: [Address: Address] = [:]) {
        self.meaning = meaning
        self.renamed = renamed
    }

    /// How a text differs from the one before: not at all where only lines are wrapped otherwise.
    package func change(from before: RichText, to after: RichText) -> TextChange {
        if before == after { return .none }
        let (old, new) = (before.compared(renamed), after.compared())
        if old == new { return .none }
        let words = change(from: old.plain, to: new.plain)
        // Spaces in code are seen.
        return words == .none ? .form : words
    }

    /// How plain words differ from those before.
    package func change(from before: String, to after: String) -> TextChange {
        if before == after || spaced(before) == spaced(after) { return .none }
        let old = words(of: before)
        let new = words(of: after)
        if old == new, !(old.isEmpty && before.isEmpty != after.isEmpty) { return .form }
        // “10 000” and “10000” are one number, “no table” and “notable” aren't one thing.
        let isSpacing = old.joined() == new.joined()
        let (was, now) = (meaning?.folded(old) ?? old, meaning?.folded(new) ?? new)
        if !isSpacing, quantities(in: was, by: meaning).differ(from: quantities(in: now, by: meaning)) {
            return .words(.quantity)
        }
        let (removed, inserted) = (without(was, now), without(now, was))
        if let meaning, meaning.isNegated(removed: removed, inserted: inserted) { return .words(.negation) }
        if isSpacing || isSpelling(without(old, new), without(new, old)) { return .spelling }
        return .words(meaning?.strictness(removed: removed, inserted: inserted))
    }
}

/// The words that stand in a text more often than in the other, in its order.
private func without(_ words: [String], _ others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for word in others { left[word, default: 0] += 1 }
    return words.filter { word in
        guard let count = left[word], count > 0 else { return true }
        left[word] = count - 1
        return false
    }
}

/// Plain words in which white space is as it is seen: one space within a line, none around it.
private func spaced(_ text: String) -> String {
    text.split(separator: "\n").map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .joined(separator: "\n")
}
