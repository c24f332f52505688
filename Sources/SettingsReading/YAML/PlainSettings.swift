import ContentSource

/// Settings of which each is a name and a few words in one line (`title: Respect`, `code: "1.10"`), as most files have
/// them, read without YAML, which takes ten times as long.
///
/// - Returns: what `readYAML` gives of them; nil where a line is more than that, or might be, so that YAML has to be asked.
func plainSettings(_ bytes: ArraySlice<UInt8>, in file: SourceFile, linesBefore: Int) -> [FrontMatter.Entry]? {
    var entries: [FrontMatter.Entry] = []
    var number = linesBefore
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        number += 1
        if line.isEmpty { continue }
        let key = line.prefix(while: isKeyByte)
        guard let first = key.first, isLetter(first), key.count < 64, entries.count < 32,
            line[key.endIndex...].starts(with: ": ".utf8), let value = PlainValue(line[(key.endIndex + 1)...])
        else { return nil }
        let name = String(decoding: key, as: UTF8.self)
        guard !entries.contains(where: { $0.key.string == name }) else { return nil }
        let place = { (column: Int, width: Int) in Place(file: file, line: number, scalarsBefore: column, width: width)
        }
        entries.append(
            FrontMatter.Entry(
                key: Text(string: name, place: place(0, key.count)),
                value: .text(
                    Text(
                        string: String(decoding: value.words, as: UTF8.self),
                        place: place(value.start - line.startIndex, value.width)))))
    }
    return entries
}

/// Words in one line, in quotes or not, that mean the same to YAML as they do to their author.
private struct PlainValue {
    /// The words, without their quotes.
    let words: ArraySlice<UInt8>
    /// Where they or their quote begin.
    let start: Int
    /// In characters, with the quotes.
    let width: Int

    /// Nil where anything in them might be a mark of YAML's.
    init?(_ line: ArraySlice<UInt8>) {
        var value = line.drop { $0 == UInt8(ascii: " ") }
        while value.last == UInt8(ascii: " ") { value = value.dropLast() }
        guard let first = value.first else { return nil }
        start = value.startIndex
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        if isQuoted {
            guard value.count > 1, value.last == first else { return nil }
            value = value.dropFirst().dropLast()
            guard !value.contains(first), !value.contains(UInt8(ascii: "\\")) else { return nil }
        } else {
            guard isLetter(first) || isDigit(first) || first >= 0x80, value.last != UInt8(ascii: ":") else {
                return nil
            }
        }
        var characters = 0
        var signs = 0
        var index = value.startIndex
        while index < value.endIndex {
            switch value[index] {
            case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
                UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "#"):
                return nil
            case UInt8(ascii: ":") where !isQuoted && value[index + 1] == UInt8(ascii: " "): return nil
            // Many of these look as if values were nested (`yamlRisk`).
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ","), UInt8(ascii: ":"):
                signs += 1
                index += 1
            case 0x20..<0x7F: index += 1
            default:
                guard let length = Self.length(ofPlainScalar: value[index...]) else { return nil }
                index += length
            }
            characters += 1
        }
        guard signs <= 8 else { return nil }
        words = value
        width = characters + (isQuoted ? 2 : 0)
    }

    /// The bytes of a letter of a Latin script or a typographic sign, each of which is a character of its own; nil for
    /// everything else beyond ASCII.
    private static func length(ofPlainScalar bytes: ArraySlice<UInt8>) -> Int? {
        let bytes = bytes.prefix(3)
        let start = bytes.startIndex
        switch bytes[start] {
        case 0xC3...0xCB: return 2
        case 0xE2 where bytes.count == 3 && bytes[start + 1] == 0x80:
            return [0x93, 0x94, 0x98, 0x99, 0x9A, 0x9C, 0x9D, 0x9E, 0xA6].contains(bytes[start + 2]) ? 3 : nil
        default: return nil
        }
    }
}

private func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isKeyByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") }
