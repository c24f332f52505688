/// The words of a text in lower case, for telling how alike texts are. Hyphens part words, apostrophes don't; amounts,
/// percentages and currency count as words, since a requirement can hang on them.
package func words(of text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    /// A sign after the word so far, which ends it unless it turns out to be part of it.
    var mark: Unicode.Scalar?
    func end() {
        if !word.isEmpty { words.append(String(word).lowercased()) }
        word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
        let part = WordPart(scalar)
        if part == .letter, let point = mark, point != "'" {
            if isDigit(word.last), isDigit(scalar) { word.append(point) } else { end() }
        }
        mark = nil
        switch part {
        case .letter: word.append(scalar)
        case .apostrophe: mark = "'"
        case .point: mark = scalar
        case .none: end()
        case .alone:
            end()
            word.append(scalar)
            end()
        }
    }
    end()
    return words
}

private enum WordPart {
    /// Part of a word.
    case letter
    /// A word of its own: signs that stand for words, and letters of scripts that put no spaces between words.
    case alone
    case apostrophe
    case point
    /// Between words.
    case none

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": self = .letter
        case "'", "\u{2019}": self = .apostrophe
        case ".", ",": self = .point
        case "%", "&", "+", "$": self = .alone
        case "\0"..."\u{7F}": self = .none
        default: self = Self.beyondASCII(scalar)
        }
    }

    private static func beyondASCII(_ scalar: Unicode.Scalar) -> WordPart {
        if hasNoSpaces(scalar) { return .alone }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            .letter
        case .currencySymbol, .mathSymbol: .alone
        default: .none
        }
    }

    /// Han, kana, Thai, Lao, Myanmar and Khmer, by Unicode's blocks.
    private static func hasNoSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }
}

private func isDigit(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("0"..."9").contains($0) } ?? false
}
