/// Texts that stand in several of a workbook's cells, each once (ECMA-376, part 1, 18.4.9).
struct SharedStrings {
    private var indices: [String: Int] = [:]
    private var items: [UInt8] = []
    private var uses = 0

    /// The most UTF-16 units that a cell can hold.
    static let longest = 32_767

    /// The index of a text; one that is longer than a cell can hold ends with an ellipsis.
    mutating func index(of text: String) -> Int {
        uses += 1
        if let index = indices[text] { return index }
        let index = indices.count
        indices[text] = index
        items += "<si><t xml:space=\"preserve\">".utf8
        items.appendXML(Self.fit(text))
        items += "</t></si>".utf8
        return index
    }

    /// The part of the workbook that holds them.
    var part: [UInt8] {
        var part = Array(XMLPart.declaration.utf8)
        part +=
            "<sst xmlns=\"\(XMLPart.main)\" count=\"\(uses)\" uniqueCount=\"\(indices.count)\">".utf8
        part += items
        part += "</sst>\n".utf8
        return part
    }

    /// A text as a cell can hold it.
    static func fit(_ text: String) -> String { escaped(cut(text)) }

    private static func cut(_ text: String) -> String {
        guard text.utf8.count > longest, text.utf16.count > longest else { return text }
        var units = 0
        var end = text.startIndex
        while end < text.endIndex {
            units += text[end].utf16.count
            if units >= longest { break }
            end = text.index(after: end)
        }
        return text[..<end] + "…"
    }

    /// Spreadsheets read `_x0041_` as a character by its number (22.4.2.4): what looks so gets its first sign by number.
    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
        return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/, with: "_x005F_")
    }
}
