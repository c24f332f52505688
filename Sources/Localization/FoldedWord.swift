import Foundation

/// A word as it is compared: without regard to case, accents and the like.
///
/// `fold` in `assets/search/words.js` does the same to what a reader types, step by step; both are tested on
/// `Tests/Browser/words.json`.
///
/// 1. Compatibility decomposition, so that `é` is a letter and an accent, `ﬁ` two letters and `①` a digit.
/// 2. Lower case.
/// 3. Accents, vowel points and invisible characters go. Vowel signs of Indic and South-East Asian scripts stay: they
///    are letters to their readers.
/// 4. Letters that Unicode doesn't take apart are written as people do who lack the key: `ø` as `o`, `ß` as `ss`.
/// 5. Composed again.
package func foldedWord(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.lowercased() }
    var folded = ""
    for scalar in word.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
        if isPassedOver(scalar) { continue }
        if let other = respelt[scalar] { folded += other } else { folded.unicodeScalars.append(scalar) }
    }
    return folded.precomposedStringWithCanonicalMapping
}

/// Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, the Arabic stretch, and what is invisible.
private func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6ED,
        0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F:
        true
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
    // Apostrophes that Unicode counts among the letters.
    case 0x2BB, 0x2BC: true
    default: false
    }
}

private let respelt: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t",
    "ŋ": "n", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه",
]

/// An Arabic word, as it is compared, without its article and what is written together with that; nil where it has none.
package func withoutArticle(_ word: String) -> String? {
    guard word.utf8.first.map({ $0 >= 0xD8 }) ?? false else { return nil }
    let letters = Array(word.unicodeScalars)
    var start = letters.first.map(conjunctions.contains) ?? false ? 1 : 0
    let rest = letters[start...]
    if rest.starts(with: article) || rest.starts(with: forThe) {
        start += 2
    } else if let first = rest.first, prepositions.contains(first), rest.dropFirst().starts(with: article) {
        start += 3
    } else {
        return nil
    }
    guard letters.count - start >= leastOfWord else { return nil }
    return String(String.UnicodeScalarView(letters[start...]))
}

/// Of less the article is more likely a part.
private let leastOfWord = 3
private let article: [Unicode.Scalar] = ["ا", "ل"]
private let forThe: [Unicode.Scalar] = ["ل", "ل"]
private let conjunctions: Set<Unicode.Scalar> = ["و", "ف"]
private let prepositions: Set<Unicode.Scalar> = ["ب", "ك"]
