import Foundation

/// The form of a text in addresses: letters and digits of any script in lower case, accents dropped, everything else
/// one hyphen.
///
/// - Parameters:
///   - limit: the most characters; a longer slug ends before the last hyphen within them.
///   - owner: a slug that stands before it, with a hyphen between the two where both hold something.
package func slug(_ text: String, limit: Int = .max, behind owner: String = "") -> String {
    var text = text
    if let slug = text.withUTF8({ plainSlug($0, limit: limit, behind: owner.utf8) }) { return slug }
    let slug = cut(unicodeSlug(text), to: limit)
    return owner.isEmpty || slug.isEmpty ? owner + slug : "\(owner)-\(slug)"
}

/// The slug of a text of ASCII, quotes and dashes; nil where it holds anything else within the limit.
private func plainSlug(_ text: UnsafeBufferPointer<UInt8>, limit: Int, behind owner: String.UTF8View) -> String? {
    var isPlain = true
    // Two bytes are the most that one of the text adds.
    let slug = String(unsafeUninitializedCapacity: owner.count + 1 + min(limit, text.count) + 2) { all in
        var start = 0
        for byte in owner {
            all[start] = byte
            start += 1
        }
        let owned = start
        if owned > 0 {
            all[owned] = UInt8(ascii: "-")
            start += 1
        }
        let out = UnsafeMutableBufferPointer(rebasing: all[start...])
        var count = 0
        var pendingHyphen = false
        var punctuation = PunctuationScan()
        var index = 0
        // What lies behind the limit is cut off anyway.
        while index < text.count, count <= limit, isPlain {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if pendingHyphen, count > 0 {
                    out[count] = UInt8(ascii: "-")
                    count += 1
                }
                pendingHyphen = false
                out[count] = byte < UInt8(ascii: "a") && byte >= UInt8(ascii: "A") ? byte | 0x20 : byte
                count += 1
            default:
                isPlain = byte < 0x80 || punctuation.accepts(byte)
                pendingHyphen = true
            }
        }
        if count > limit { count = out[..<limit].lastIndex(of: UInt8(ascii: "-")) ?? limit }
        return count > 0 ? start + count : owned
    }
    return isPlain ? slug : nil
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
package func nameKey(_ text: String) -> String {
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

private func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let head = slug.prefix(limit)
    guard head.count < slug.count else { return slug }
    guard let end = head.lastIndex(of: "-") else { return String(head) }
    return String(head[..<end])
}
