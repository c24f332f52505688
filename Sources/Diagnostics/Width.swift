/// How many columns of a terminal a character takes: none, one or two.
func columns(of character: Character) -> Int {
    if character.unicodeScalars.allSatisfy(isInvisible) { return 0 }
    let first = character.unicodeScalars[character.unicodeScalars.startIndex]
    let isEmoji = first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}")
    return isEmoji || isWide(first) ? 2 : 1
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
}

/// The blocks whose characters Unicode's East Asian Width (UAX 11) calls wide or fullwidth, but for emoji.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD:
        true
    default: false
    }
}
