import Foundation
import ImportedDocuments
import SwiftCSV

extension DocumentReader {
    /// Reads a table of comma-separated values: in UTF-8, UTF-16 or Windows-1252, parted by what its first line holds most of.
    func readCSV(_ bytes: [UInt8], path: String, name: String) throws(ImportProblem) -> ImportedDocument {
        let text = Self.decoded(bytes)
        let rows: [[String]]
        do {
            let csv = try EnumeratedCSV(string: text, delimiter: Self.delimiter(of: text), loadColumns: false)
            rows = [csv.header] + csv.rows
        } catch {
            throw .csv(path)
        }
        var document = ImportedDocument(file: name)
        let table = ImportedTable(
            rows: rows.filter { $0.contains { !$0.trimmingWhitespace().isEmpty } }.map { row in
                row.map { cell in
                    .init(blocks: StyledText(cell.replacing("\r\n", with: "\n")).lines.map(ImportedBlock.paragraph))
                }
            })
        if !table.rows.isEmpty { document.blocks = [.table(table)] }
        return document
    }

    static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return String(data: Data(bytes), encoding: .utf16) ?? ""
        }
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        return String(validating: content, as: UTF8.self) ?? String(data: Data(content), encoding: .windowsCP1252)
            ?? String(decoding: content, as: UTF8.self)
    }

    private static func delimiter(of text: String) -> CSVDelimiter {
        let line = text.prefix { !$0.isNewline }
        let signs: [(Character, CSVDelimiter)] = [(",", .comma), (";", .semicolon), ("\t", .tab)]
        let most = signs.max { first, second in line.count { $0 == first.0 } < line.count { $0 == second.0 } }
        return most?.1 ?? .comma
    }
}

extension ImportProblem {
    fileprivate static func csv(_ path: String) -> Self {
        Self(
            "import-damaged",
            "A quotation mark in the table is opened and not closed, or stands in the middle of a cell.",
            file: path, suggestion: "Open it in a spreadsheet program, and save it as .xlsx or as CSV anew.")
    }
}
