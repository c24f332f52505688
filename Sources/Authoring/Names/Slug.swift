import Foundation

/// The form of a text in addresses: letters and digits of any script in lower case, accents dropped, everything else
/// one hyphen.
///
/// - Parameter limit: the most characters; longer slugs end at the last whole word that fits.
func slug(_ text: String, limit: Int = 120) -> String {
    var out: [UInt8] = []
    var pendingHyphen = false
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            if pendingHyphen, !out.isEmpty { out.append(UInt8(ascii: "-")) }
            pendingHyphen = false
            out.append(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
            if pendingHyphen, !out.isEmpty { out.append(UInt8(ascii: "-")) }
            pendingHyphen = false
            out.append(byte | 0x20)
        case 0x80...:
            return cut(unicodeSlug(text), to: limit)
        default:
            pendingHyphen = true
        }
    }
    return cut(String(decoding: out, as: UTF8.self), to: limit)
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

private func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let head = slug.prefix(limit)
    guard head.count < slug.count else { return slug }
    guard let end = head.lastIndex(of: "-") else { return String(head) }
    return String(head[..<end])
}
