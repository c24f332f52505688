import CommonMark
import ContentSource

/// The words with typographic quotation marks, apostrophes and dashes, as authors' texts have them.
///
/// cmark sets them; everything else that Markdown would take for its own is escaped first.
package func typographic(_ words: String) -> String {
    // Most words hold none of the signs that this is about.
    guard words.holds(where: { "'\"-.".utf8.contains($0) }) else { return words }
    guard words.contains(where: { $0 == "'" || $0 == "\"" }) || words.contains("--") || words.contains("...") else {
        return words
    }
    var escaped = ""
    var isNumberSoFar = true
    for (place, character) in words.enumerated() {
        // `1.` at the beginning would be a list.
        let isNumber = character == "." && isNumberSoFar
        isNumberSoFar = isNumberSoFar && character.isNumber
        let isOurs = "'\"-.".contains(character) && place > 0 && !isNumber || "'\"".contains(character)
        if character.isASCII, character.isPunctuation || character.isSymbol, !isOurs { escaped += "\\" }
        escaped.append(character)
    }
    let read = plainText(Document(parsing: Array(escaped.utf8)[...]).blocks)
    return read.isEmpty ? words : read
}
