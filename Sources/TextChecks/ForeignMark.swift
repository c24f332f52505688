import TextReading

/// The most bytes that a mark of another kind of Markdown reaches over.
private let longestMark = 200

/// A mark that only the beginning of a line can be: tick boxes, notes and tables of contents of other programs, parts
/// and definitions of pandoc.
func foreignLineMark(in text: [UInt8]) -> ArraySlice<UInt8>? {
    let marks = ["[ ] ", "[x] ", "[X] ", ":::", "!!! ", "??? "]
    if let mark = marks.first(where: { text.starts(with: $0.utf8) }) { return text.prefix(mark.utf8.count) }
    // Within a paragraph it is text.
    if let remark = remarkLabels.first(where: { text.starts(with: "[\($0)]:".utf8) }) {
        return text.prefix(remark.utf8.count + 3)
    }
    if text.starts(with: "[!".utf8) { return whole(text, from: 0, to: "]", isWord: true) }
    return text.starts(with: ": ".utf8) ? text.prefix(1) : nil
}

/// A mark that begins at an index: classes, superscripts and subscripts of pandoc, deletions, highlighting, footnotes,
/// links of wikis, placeholders, and two stars or low lines that are left over.
func foreignMark(in text: [UInt8], at index: Int) -> ArraySlice<UInt8>? {
    let next = index + 1 < text.count ? text[index + 1] : UInt8(ascii: " ")
    let before = index > 0 ? text[index - 1] : UInt8(ascii: " ")
    switch (text[index], next) {
    case (UInt8(ascii: "]"), UInt8(ascii: "{")),
        (UInt8(ascii: "{"), UInt8(ascii: ".")), (UInt8(ascii: "{"), UInt8(ascii: "#")):
        return whole(text, from: index, to: "}")
    case (UInt8(ascii: "{"), UInt8(ascii: "{")): return whole(text, from: index, to: "}}")
    case (UInt8(ascii: "{"), UInt8(ascii: "%")): return whole(text, from: index, to: "%}", isTight: false)
    case (UInt8(ascii: "%"), UInt8(ascii: "%")): return whole(text, from: index, to: "%%", isTight: false)
    case (UInt8(ascii: "{"), UInt8(ascii: "+")), (UInt8(ascii: "{"), UInt8(ascii: "-")),
        (UInt8(ascii: "{"), UInt8(ascii: "~")), (UInt8(ascii: "{"), UInt8(ascii: ">")):
        return whole(text, from: index, to: "}", isTight: false)
    case (UInt8(ascii: "<"), UInt8(ascii: "!")): return whole(text, from: index, to: ">", isTight: false)
    case (UInt8(ascii: "]"), UInt8(ascii: "[")): return whole(text, from: index, to: "]", isWord: true)
    case (UInt8(ascii: "`"), _):
        guard isBlank(before) else { return nil }
        // Three and more are the lines around what is kept as it stands.
        let run = text[index...].prefix { $0 == UInt8(ascii: "`") }
        guard run.count < 3, run.endIndex < text.count, isWordByte(text[run.endIndex]) else {
            return nil
        }
        return run
    case (UInt8(ascii: ":"), UInt8(ascii: "a")...UInt8(ascii: "z")):
        guard isBlank(before), let mark = whole(text, from: index, to: ":", isWord: true) else { return nil }
        return mark.dropFirst().dropLast().allSatisfy { isWordByte($0) || $0 == UInt8(ascii: "_") } ? mark : nil
    case (UInt8(ascii: "["), UInt8(ascii: "^")): return whole(text, from: index, to: "]", isWord: true)
    case (UInt8(ascii: "["), UInt8(ascii: "[")): return whole(text, from: index, to: "]]")
    case (UInt8(ascii: "^"), _): return whole(text, from: index, to: "^", isWord: true)
    case (UInt8(ascii: "~"), UInt8(ascii: "~")): return whole(text, from: index, to: "~~")
    case (UInt8(ascii: "~"), _): return before == text[index] ? nil : whole(text, from: index, to: "~", isWord: true)
    case (UInt8(ascii: "="), UInt8(ascii: "=")): return whole(text, from: index, to: "==")
    case (UInt8(ascii: "*"), UInt8(ascii: "*")): return text[index...].prefix(2)
    case (UInt8(ascii: "*"), _):
        return isBlank(next) || isWordByte(before) || before == text[index] ? nil : whole(text, from: index, to: "*")
    case (UInt8(ascii: "_"), UInt8(ascii: "_")):
        // Three and more are a line to fill in.
        let run = text[index...].prefix { $0 == UInt8(ascii: "_") }.count
        let behind = index + run < text.count ? text[index + run] : UInt8(ascii: " ")
        guard before != UInt8(ascii: "_"), run == 2, isWordByte(before) != isWordByte(behind) else { return nil }
        return text[index...].prefix(2)
    default: return nil
    }
}

/// What stands from an index to an end; nil where there is no such end near, or nothing between.
///
/// - Parameters:
///   - isWord: whether no white space may stand between.
///   - isTight: whether no white space may stand right behind the beginning and before the end.
private func whole(_ text: [UInt8], from start: Int, to end: String, isWord: Bool = false, isTight: Bool = true)
    -> ArraySlice<UInt8>?
{
    let end = Array(end.utf8)
    var index = start + end.count
    let limit = min(text.count, start + longestMark)
    guard index < limit, !isTight || !isBlank(text[index]), text[index] != end[0] else { return nil }
    while index + end.count <= limit {
        if text[index..<(index + end.count)].elementsEqual(end), !isTight || !isBlank(text[index - 1]) {
            return text[start..<(index + end.count)]
        }
        if isWord, isBlank(text[index]) { return nil }
        index += 1
    }
    return nil
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// A letter or a digit; of other scripts, any byte.
private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        true
    default: false
    }
}
