import Frameworks

/// How two texts differ.
enum TextChange: Sendable, Hashable {
    case none
    /// Punctuation, capitals, emphasis or a link.
    case form
    /// Spelling, or the form of a word or two.
    case spelling
    /// Their words; with what should be pointed out, if anything.
    case words(Callout?)
}

/// What in other words most likely means something else.
enum Callout: Sendable, Hashable {
    /// A number, an amount or a unit of time.
    case quantity
    /// A “not”, or an opposite such as “unable” for “able”.
    case negation
    /// The words demand more.
    case stricter

    /// Why such a change weighs what it weighs.
    var reason: Reason {
        switch self {
        case .quantity: .numberChanged
        case .negation: .negationChanged
        case .stricter: .stricterWords
        }
    }
}

/// What has to be known to compare texts.
struct TextRules: Sendable {
    /// Whether words that demand are those of English.
    var isEnglish = true
    /// The addresses now of pages that had another before.
    var renamed: [Address: Address] = [:]

    /// How a text differs from the one before: not at all where only lines are wrapped otherwise.
    func change(from before: RichText, to after: RichText) -> TextChange {
        if before == after { return .none }
        let (old, new) = (before.compared(renamed), after.compared())
        if old == new { return .none }
        let (was, now) = (old.plain, new.plain)
        return was == now ? .form : change(from: was, to: now)
    }

    /// How plain words differ from those before.
    func change(from before: String, to after: String) -> TextChange {
        if before == after { return .none }
        let old = words(of: before)
        let new = words(of: after)
        if old == new, !(old.isEmpty && before.isEmpty != after.isEmpty) { return .form }
        let removed = without(old, new)
        let inserted = without(new, old)
        // “10 000” and “10000” are one number, “no table” and “notable” aren't one thing.
        let isSpacing = old.joined() == new.joined()
        if !isSpacing,
            quantities(in: old, isEnglish: isEnglish).differ(from: quantities(in: new, isEnglish: isEnglish))
        {
            return .words(.quantity)
        }
        if isEnglish, isNegated(removed: removed, inserted: inserted) { return .words(.negation) }
        if isSpacing || isSpelling(removed, inserted) { return .spelling }
        return .words(isEnglish && isStricter(removed: removed, inserted: inserted) ? .stricter : nil)
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
