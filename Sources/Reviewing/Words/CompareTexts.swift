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
    /// What the files are called now that links in texts led to before.
    var renamedFiles: [String: String] = [:]

    /// How a text differs from the one before.
    func change(from before: RichText, to after: RichText) -> TextChange {
        if before.plain == after.plain {
            if before.html == after.html { return .none }
            return linksTo(before.html, renamedFiles) == linksTo(after.html, [:]) ? .none : .form
        }
        return change(from: before.plain, to: after.plain)
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

/// A text's HTML with each link to a page of the site cut down to that page's file, by the name that it has now: where
/// on the page it leads follows from words that may have changed there, not here.
private func linksTo(_ html: String, _ renamed: [String: String]) -> String {
    let parts = html.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false).map(String.init)
    var isLink = false
    return parts.map { part in
        let link = part ?? ""
        defer { isLink = link.hasSuffix(" href=") }
        guard isLink, !link.contains(":") else { return link }
        let page = link.prefix { $0 != "#" }
        guard let file = page.split(separator: "/", omittingEmptySubsequences: false).last else { return "" }
        return page.dropLast(file.count) + (renamed[String(file)] ?? String(file))
    }.joined(separator: "\"")
}
