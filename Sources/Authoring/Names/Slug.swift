import Foundation

/// The form of a text in addresses: letters and digits of any script in lower case, accents dropped, everything else
/// one hyphen.
///
/// - Parameter limit: the most characters; a longer slug ends before the last hyphen within them.
func slug(_ text: String, limit: Int = .max) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(min(limit, text.utf8.count))
    var pendingHyphen = false
    var punctuation = PunctuationScan()
    for byte in text.utf8 {
        // What lies behind the limit is cut off anyway.
        if out.count > limit { break }
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            if pendingHyphen, !out.isEmpty { out.append(UInt8(ascii: "-")) }
            pendingHyphen = false
            out.append(byte < UInt8(ascii: "a") && byte >= UInt8(ascii: "A") ? byte | 0x20 : byte)
        case 0x80...:
            guard punctuation.accepts(byte) else { return cut(unicodeSlug(text), to: limit) }
            pendingHyphen = true
        default:
            pendingHyphen = true
        }
    }
    return String(decoding: cut(out, to: limit), as: UTF8.self)
}

/// Follows the UTF-8 bytes of typographic quotes and dashes (U+2010 to U+2027), the only characters beyond ASCII in
/// most English texts, so that these need no look at Unicode's tables.
private struct PunctuationScan {
    private var expected = 0

    mutating func accepts(_ byte: UInt8) -> Bool {
        switch (expected, byte) {
        case (0, 0xE2): expected = 1
        case (1, 0x80): expected = 2
        case (2, 0x90...0xA7): expected = 0
        default: return false
        }
        return true
    }
}

/// What tells names apart: the slug, or the text itself where nothing of it is a letter or digit (`🎉`).
func nameKey(_ text: String) -> String {
    let slug = slug(text)
    return slug.isEmpty ? text : slug
}

private func unicodeSlug(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    var pendingHyphen = false
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
        // The accents of Latin, Greek and Cyrillic; other scripts' marks are part of their words.
        if (0x300...0x36F).contains(scalar.value) { continue }
        // An apostrophe in a word ("don’t") parts it as it does in ASCII.
        if isWordPart(scalar) {
            if pendingHyphen, !out.isEmpty { out.append("-") }
            pendingHyphen = false
            out.append(scalar)
        } else {
            pendingHyphen = true
        }
    }
    return String(out).precomposedStringWithCanonicalMapping
}

private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
        .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
        true
    default: false
    }
}

private func cut(_ slug: [UInt8], to limit: Int) -> ArraySlice<UInt8> {
    guard slug.count > limit else { return slug[...] }
    let head = slug.prefix(limit)
    return head.lastIndex(of: UInt8(ascii: "-")).map { head[..<$0] } ?? head
}

private func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let head = slug.prefix(limit)
    guard head.count < slug.count else { return slug }
    guard let end = head.lastIndex(of: "-") else { return String(head) }
    return String(head[..<end])
}
