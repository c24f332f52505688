import SiteOutput

/// What the parts of a workbook have in common.
enum XMLPart {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    static let packages = "http://schemas.openxmlformats.org/package/2006"
}

/// A workbook of sheets as an Office Open XML file (ECMA-376). The same content makes the same bytes.
struct Workbook {
    /// A sheet and what is called by a name in it.
    struct Sheet {
        let name: String
        let part: [UInt8]
        /// Places by their names, for whoever reads the file again: they stay right when rows or columns are moved.
        var names: [(name: String, cells: String)] = []
        /// How many rows are repeated on each printed page.
        var printedHeads = 0
    }

    private let sheets: [Sheet]
    private let strings: SharedStrings
    private let title: String

    /// A workbook; the first sheet is in front.
    init(title: String, _ sheets: [Sheet], _ strings: SharedStrings) {
        self.title = title
        self.strings = strings
        var taken: Set<String> = []
        self.sheets = sheets.map { sheet in
            let name = Self.name(sheet.name, &taken)
            return Sheet(name: name, part: sheet.part, names: sheet.names, printedHeads: sheet.printedHeads)
        }
    }

    /// The file; empty where it would have more than 4 GB.
    var bytes: [UInt8] {
        var files = [
            RenderedSite.File(path: "[Content_Types].xml", text: contentTypes),
            RenderedSite.File(path: "_rels/.rels", text: packageRelationships),
            RenderedSite.File(path: "docProps/core.xml", bytes: core),
            RenderedSite.File(path: "xl/workbook.xml", bytes: workbook),
            RenderedSite.File(path: "xl/_rels/workbook.xml.rels", text: workbookRelationships),
            RenderedSite.File(path: "xl/styles.xml", text: Self.styles),
            RenderedSite.File(path: "xl/sharedStrings.xml", bytes: strings.part),
        ]
        for (index, sheet) in sheets.enumerated() {
            files.append(RenderedSite.File(path: "xl/worksheets/sheet\(index + 1).xml", bytes: sheet.part))
        }
        return ZipArchive(files)?.bytes ?? []
    }

    /// A name that a sheet can have: 31 UTF-16 units at most, none of `[]:*?/\`, no apostrophe at its ends, its own.
    private static func name(_ wanted: String, _ taken: inout Set<String>) -> String {
        let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'", "\n"]
        let fit = String(wanted.map { forbidden.contains($0) ? " " : $0 })
        for number in 1... {
            let end = number == 1 ? "" : " \(number)"
            var name = fit
            while !name.isEmpty, name.utf16.count + end.utf16.count > 31 { name.removeLast() }
            name = (name.isEmpty ? "Sheet" : name) + end
            if taken.insert(name.lowercased()).inserted { return name }
        }
        return fit
    }

    private var contentTypes: String {
        let office = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let parts =
            [("/xl/workbook.xml", "\(office).sheet.main+xml"), ("/xl/styles.xml", "\(office).styles+xml")]
            + [("/xl/sharedStrings.xml", "\(office).sharedStrings+xml")]
            + sheets.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "\(office).worksheet+xml") }
            + [("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")]
        let overrides = parts.map { "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>" }.joined()
        return XMLPart.declaration + "<Types xmlns=\"\(XMLPart.packages)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>\(overrides)</Types>\n"
    }

    private var packageRelationships: String {
        Self.relationships([
            ("\(XMLPart.relationships)/officeDocument", "xl/workbook.xml"),
            ("\(XMLPart.packages)/relationships/metadata/core-properties", "docProps/core.xml"),
        ])
    }

    private var workbookRelationships: String {
        let sheets = sheets.indices.map { ("\(XMLPart.relationships)/worksheet", "worksheets/sheet\($0 + 1).xml") }
        return Self.relationships(
            sheets + [
                ("\(XMLPart.relationships)/styles", "styles.xml"),
                ("\(XMLPart.relationships)/sharedStrings", "sharedStrings.xml"),
            ])
    }

    private static func relationships(_ targets: [(type: String, target: String)]) -> String {
        let items = targets.enumerated().map { index, item in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(item.type)\" Target=\"\(item.target)\"/>"
        }
        return XMLPart.declaration
            + "<Relationships xmlns=\"\(XMLPart.packages)/relationships\">\(items.joined())</Relationships>\n"
    }

    private var core: [UInt8] {
        var part = Array(XMLPart.declaration.utf8)
        part +=
            "<cp:coreProperties xmlns:cp=\"\(XMLPart.packages)/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            .utf8
        part.appendXML(title)
        part += "</dc:title></cp:coreProperties>\n".utf8
        return part
    }

    private var workbook: [UInt8] {
        var part = Array(XMLPart.declaration.utf8)
        part += "<workbook xmlns=\"\(XMLPart.main)\" xmlns:r=\"\(XMLPart.relationships)\"><sheets>".utf8
        for (index, sheet) in sheets.enumerated() {
            part += "<sheet name=\"".utf8
            part.appendXML(sheet.name)
            part += "\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>".utf8
        }
        part += "</sheets><definedNames>".utf8
        for (index, sheet) in sheets.enumerated() {
            if sheet.printedHeads > 0 {
                part += "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">'".utf8
                part.appendXML(sheet.name)
                part += "'!$1:$\(sheet.printedHeads)</definedName>".utf8
            }
            for name in sheet.names {
                part += "<definedName name=\"\(name.name)\">'".utf8
                part.appendXML(sheet.name)
                part += "'!\(name.cells)</definedName>".utf8
            }
        }
        part += "</definedNames></workbook>\n".utf8
        return part
    }

    /// Formats by their indices: as usual, text, and the text of heads. 49 is “text”, so that nothing that is typed there
    /// becomes a number or a date.
    private static let styles =
        XMLPart.declaration + """
            <styleSheet xmlns="\(XMLPart.main)"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E9EC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>

            """
}
