/// Writes a sheet of a workbook, row by row (ECMA-376, part 1, 18.3). All cells are text: no formula, no number.
struct SheetWriter {
    /// What a cell looks like: the index of its format in the workbook's styles.
    enum Style: Int, Sendable {
        case text = 1
        case head = 2
    }

    /// The rows so far.
    private(set) var rowCount = 0
    private var rows: [UInt8] = []
    private let widths: [Int]
    private let isRightToLeft: Bool
    private let prefixes: [[UInt8]]
    private let unique: Set<Int>

    /// A sheet of columns as wide as so many characters.
    ///
    /// - Parameter unique: the columns in which hardly a text stands twice: theirs stand in the sheet itself.
    init(widths: [Int], unique: Set<Int>, isRightToLeft: Bool) {
        self.unique = unique
        self.widths = widths
        self.isRightToLeft = isRightToLeft
        prefixes = widths.indices.map { Array("<c r=\"\(CellReference.column($0))".utf8) }
    }

    /// Adds a row; an empty text leaves its cell out. What goes beyond the last column is left out.
    mutating func add(_ cells: [String], _ strings: inout SharedStrings, style: Style = .text) {
        rowCount += 1
        let number = Array(String(rowCount).utf8)
        rows += "<row r=\"".utf8
        rows += number
        rows += "\">".utf8
        for (column, text) in cells.prefix(prefixes.count).enumerated() where !text.isEmpty {
            rows += prefixes[column]
            rows += number
            if style == .text, unique.contains(column) {
                rows += "\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">".utf8
                rows.appendXML(SharedStrings.fit(text))
                rows += "</t></is></c>".utf8
                continue
            }
            rows += style == .head ? "\" s=\"2\" t=\"s\"><v>".utf8 : "\" s=\"1\" t=\"s\"><v>".utf8
            rows += String(strings.index(of: text)).utf8
            rows += "</v></c>".utf8
        }
        rows += "</row>".utf8
    }

    /// The part of the workbook that it is.
    ///
    /// - Parameters:
    ///   - frozen: how many rows and columns stay in sight.
    ///   - hasFilter: whether its first row heads columns to choose rows by.
    func part(frozen: (rows: Int, columns: Int), hasFilter: Bool) -> [UInt8] {
        var part = Array(XMLPart.declaration.utf8)
        part += "<worksheet xmlns=\"\(XMLPart.main)\">".utf8
        part += "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>".utf8
        part += "<sheetViews><sheetView\(isRightToLeft ? " rightToLeft=\"1\"" : "") workbookViewId=\"0\">".utf8
        if frozen.rows > 0 || frozen.columns > 0 {
            let corner = CellReference(row: frozen.rows, column: frozen.columns).text
            let sides = [
                frozen.columns > 0 ? " xSplit=\"\(frozen.columns)\"" : "",
                frozen.rows > 0 ? " ySplit=\"\(frozen.rows)\"" : "",
            ].joined()
            let pane = frozen.columns == 0 ? "bottomLeft" : frozen.rows == 0 ? "topRight" : "bottomRight"
            part += "<pane\(sides) topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>".utf8
        }
        part += "</sheetView></sheetViews><cols>".utf8
        for (index, width) in widths.enumerated() {
            part +=
                "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\" style=\"1\" customWidth=\"1\"/>".utf8
        }
        part += "</cols><sheetData>".utf8
        part += rows
        part += "</sheetData>".utf8
        if hasFilter, !widths.isEmpty {
            let last = CellReference(row: max(rowCount - 1, 0), column: widths.count - 1).text
            part += "<autoFilter ref=\"A1:\(last)\"/>".utf8
        }
        part += "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>\n".utf8
        return part
    }
}

/// A cell's place as spreadsheets write it.
struct CellReference {
    /// Counted from 0.
    let row: Int
    /// Counted from 0.
    let column: Int

    /// `A1`.
    var text: String { "\(Self.column(column))\(row + 1)" }

    /// `$A$1`.
    var absolute: String { "$\(Self.column(column))$\(row + 1)" }

    /// `A`, …, `Z`, `AA`, ….
    static func column(_ index: Int) -> String {
        var letters = ""
        var rest = index + 1
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
