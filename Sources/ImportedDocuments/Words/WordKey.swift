/// What tells texts apart when case, accents on case, punctuation and white space don't count: the words in small letters with
/// one space between them.
package func wordKey(_ text: String) -> String {
    words(of: text).joined(separator: " ")
}

/// What tells titles apart: their words, and the signs that are part of a name (`C`, `C++`, `C#`).
func titleKey(_ title: String) -> String {
    wordKey(title) + title.filter { "+#*".contains($0) }
}

/// The words of a text in small letters: runs of letters and digits, in which an apostrophe parts nothing (`don’t` is `dont`).
package func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in text.lowercased() {
        if character.isLetter || character.isNumber {
            word.append(character)
        } else if character != "'", character != "’", !word.isEmpty {
            words.append(word)
            word = ""
        }
    }
    if !word.isEmpty { words.append(word) }
    return words
}
