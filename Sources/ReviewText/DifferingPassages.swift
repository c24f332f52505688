/// As much of a text as can be taken in at a glance, in characters.
let longestPassage = 160

/// Of two texts that differ the passages where they first do, in a line each, with “…” for what is left out.
func differingPassages(_ before: String, _ after: String) -> (before: String, after: String) {
    let (old, new) = (Array(before), Array(after))
    let common = zip(old, new).prefix { $0 == $1 }.count
    let start = max(0, common - leadIn)
    // Where a paragraph is new, what is new begins behind the line's end.
    let place = { (text: [Character]) in common + text[common...].prefix { $0 == "\n" }.count }
    return (passage(of: old, from: start, around: place(old)), passage(of: new, from: start, around: place(new)))
}

/// So many characters before a difference show where in a text it is.
private let leadIn = 60

/// The line in which texts differ from a place on, with what leads up to it.
private func passage(of text: [Character], from start: Int, around place: Int) -> String {
    var first = start
    // A whole word, of the same paragraph.
    if text[..<place].count <= leadIn, !text[..<place].contains("\n") {
        first = 0
    } else if let line = text[first..<place].lastIndex(of: "\n") {
        first = line + 1
    } else if let space = text[first..<place].firstIndex(of: " ") {
        first = space + 1
    }
    let line = text[first...].prefix { $0 != "\n" }
    let shown = line.prefix(longestPassage)
    let isCut = first + shown.count < text.count
    return (first > 0 ? "… " : "") + String(shown) + (isCut ? " …" : "")
}
