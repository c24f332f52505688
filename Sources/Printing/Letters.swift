import Foundation

/// A text's letters alone, so that it can be found again however it was broken into lines: no white space, no hyphens
/// of a line's end, no marks of direction, ligatures and presentation forms taken apart (NFKC, Unicode Annex 15).
func letters(of text: String) -> String {
    let plain = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter { scalar in
        if scalar.isASCII { return scalar.value > 0x20 && scalar.value != 0x7F }
        return switch scalar.properties.generalCategory {
        case .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
    return String(String.UnicodeScalarView(plain))
}

/// The same with each word's letters in alphabetical order: pdftotext takes ligatures of scripts that are written from
/// right to left apart the wrong way round.
func sortedLetters(of text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).map { word in
        String(String.UnicodeScalarView(letters(of: String(word)).unicodeScalars.sorted()))
    }.joined()
}

/// How often letters stand in others, without overlapping.
func count(of letters: String, in text: String) -> Int {
    guard !letters.isEmpty else { return 0 }
    return Array(text.utf8).count(of: Array(letters.utf8))
}

extension [UInt8] {
    fileprivate func count(of needle: [UInt8]) -> Int {
        guard let first = needle.first, count >= needle.count else { return 0 }
        var found = 0
        var place = 0
        while place <= count - needle.count {
            if self[place] == first, self[place..<(place + needle.count)].elementsEqual(needle) {
                found += 1
                place += needle.count
            } else {
                place += 1
            }
        }
        return found
    }
}
