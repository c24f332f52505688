import ImportedDocuments

/// The `framework.xlsx` that Newel publishes, as a framework again, also where somebody has worked on it in a spreadsheet program:
/// its columns and words are found by the names that the workbook has for them.
///
/// Rows say all that the matrix says, so that isn't read. Texts are words: the workbook has no bold and no links.
struct NewelWorkbook {
    /// What `status` can say in a source file.
    private static let statuses = ["draft", "interim", "published", "withdrawn"]

    private let names: JSONValue
    /// The cells of each sheet, by row and column.
    private let sheets: [String: [Int: [Int: String]]]

    /// - Parameter book: what `sheets.py` answers; nil for a workbook that isn't Newel's.
    init?(_ book: JSONValue) {
        guard Self.isNewels(book) else { return nil }
        names = book["names"]
        var sheets: [String: [Int: [Int: String]]] = [:]
        for sheet in book["sheets"].list {
            var rows: [Int: [Int: String]] = [:]
            for cell in sheet["cells"].list {
                guard let row = cell["row"].integer, let column = cell["column"].integer else { continue }
                rows[row, default: [:]][column] = DocumentReader.styledText(cell["runs"]).plain.trimmingWhitespace()
            }
            sheets[sheet["title"].string] = rows
        }
        self.sheets = sheets
    }

    /// Whether a workbook has Newel's names.
    static func isNewels(_ book: JSONValue) -> Bool {
        ["newel.competency", "newel.text"].allSatisfy { book["names"].has($0) }
    }

    var recognition: Recognition {
        var builder = OutlineBuilder()
        let levels = table("newel.levels")
        builder.name(value("title"), levels: levels.map { $0[1] }, contraLabel: word("contra"))
        for group in table("newel.groups") {
            let index = builder.group(group[1], code: group[3].isEmpty ? nil : group[3])
            builder.setMotto(group[2].isEmpty ? nil : group[2], ofGroup: index)
        }
        let rows = rows
        var isClosing = false
        var last: Row?
        for row in rows {
            if row.text.isEmpty { continue }
            isClosing = row.isBeside(last) ? isClosing || last?.kind != .text : false
            place(row, isClosing: isClosing, among: levels.map { $0[1] }, &builder)
            last = row
        }
        var outline = builder.outline
        outline.subtitle = value("subtitle")
        outline.settings = Outline.SettingName.allCases.compactMap { name in
            guard let text = value(name.rawValue) else { return nil }
            guard name == .status else { return (name, text) }
            // The workbook has the theme's word for it.
            if Self.statuses.contains(text.lowercased()) { return (name, text.lowercased()) }
            builder.notes.guess(
                "The status ‘\(text)’ isn’t one of \(Self.statuses.joined(separator: ", ")), and was left out.")
            return nil
        }
        outline.levels = levels.map { level in
            let included = level[3].split(separator: "\n").compactMap { title in
                levels.firstIndex { $0[1] == title }
            }
            return Outline.Level(title: level[1], summary: level[2].isEmpty ? nil : level[2], includes: included)
        }
        builder.notes.guess("The sheet with the matrix wasn’t read: the rows of the other say the same.")
        return Recognition(outline: outline, notes: builder.notes)
    }

    /// The texts that have to be found again.
    var paragraphs: [String] { rows.flatMap { $0.text.split(separator: "\n").map(String.init) } }

    private enum Kind {
        case definition, text, indicator, example
    }

    private struct Row {
        let group: String
        let code: String
        let competency: String
        let level: String
        let theme: String
        let isContra: Bool
        let kind: Kind
        let text: String
        /// What somebody has written into the columns for that.
        let evidence: [String]

        /// Whether it is said of the same place as a row before it.
        func isBeside(_ other: Row?) -> Bool {
            guard let other else { return false }
            return group == other.group && competency == other.competency && level == other.level
                && theme == other.theme && isContra == other.isContra && other.kind != .definition
        }
    }

    private var rows: [Row] {
        guard let head = cell("newel.text") else { return [] }
        let columns = [
            "group", "code", "competency", "level", "theme", "polarity", "kind", "text", "evidence", "assessed",
        ]
        .map { cell("newel.\($0)") }
        let sheet = sheets[head.sheet] ?? [:]
        let contra = wordKey(word("contra") ?? "")
        let kinds: [(String, Kind)] = [("definition", .definition), ("text", .text), ("example", .example)]
        return sheet.keys.filter { $0 > head.row }.sorted().map { row in
            let texts = columns.map { column in
                column.flatMap { $0.sheet == head.sheet ? sheet[row]?[$0.column] : nil } ?? ""
            }
            let kind = kinds.first { word($0.0).map(wordKey) == wordKey(texts[6]) }?.1 ?? .indicator
            return Row(
                group: texts[0], code: texts[1], competency: texts[2], level: texts[3], theme: texts[4],
                isContra: !contra.isEmpty && wordKey(texts[5]) == contra, kind: kind, text: texts[7],
                evidence: texts[8...].filter { !$0.isEmpty })
        }
    }

    private func place(_ row: Row, isClosing: Bool, among levels: [String], _ builder: inout OutlineBuilder) {
        let group = row.group.isEmpty ? nil : self.group(row.group, &builder)
        for evidence in row.evidence {
            builder.notes.leaveOut(
                evidence, at: row.competency, because: "it says how somebody does, which no framework publishes")
        }
        let blocks = row.text.split(separator: "\n").map { ImportedBlock.paragraph(StyledText(String($0))) }
        let item = ImportedBlock.Item(text: StyledText(row.text))
        guard !row.competency.isEmpty else {
            guard let group else {
                return builder.notes.leaveOut(row.text, at: "the rows", because: "its row names no competency")
            }
            switch row.kind {
            case .example: builder.addExamples([row.text], toGroup: group)
            case .indicator: builder.addContra([item], text: [], toGroup: group)
            case .text, .definition: builder.addContra([], text: blocks, toGroup: group)
            }
            return
        }
        let competency = builder.competency(row.competency, code: row.code.isEmpty ? nil : row.code, group: group)
        let isForAll = row.level.isEmpty || row.level == word("everyone")
        let level = isForAll ? nil : builder.level(row.level, of: competency, among: levels)
        let place = Outline.CellPlace(
            level: level, theme: row.theme.isEmpty ? nil : row.theme, isContra: row.isContra)
        switch row.kind {
        case .definition: builder.define(competency, by: blocks)
        case .example: builder.addExamples([row.text], to: competency)
        case .indicator: builder.add([item], to: competency, at: place)
        case .text where isClosing: builder.close(competency, at: place, by: blocks)
        case .text: builder.add([], text: blocks, to: competency, at: place)
        }
    }

    /// The group that a cell names, with or without its code.
    private func group(_ name: String, _ builder: inout OutlineBuilder) -> Int {
        let known = builder.outline.groups.firstIndex { group in
            group.title == name || group.code.map { "\($0) \(group.title)" } == name
        }
        return known ?? builder.group(name)
    }

    private func word(_ name: String) -> String? { value("word.\(name)") }

    private func value(_ name: String) -> String? {
        guard let cell = cell("newel.\(name)") else { return nil }
        return sheets[cell.sheet]?[cell.row]?[cell.column].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func cell(_ name: String) -> (sheet: String, row: Int, column: Int)? {
        let place = names[name]
        guard let sheet = place["sheet"].text, let row = place["rows"][0].integer,
            let column = place["columns"][0].integer
        else { return nil }
        return (sheet, row, column)
    }

    /// The rows of a range, with four cells each.
    private func table(_ name: String) -> [[String]] {
        guard let first = cell(name), let last = names[name]["rows"][1].integer, last >= first.row else { return [] }
        let rows = sheets[first.sheet] ?? [:]
        return rows.keys.filter { (first.row...last).contains($0) }.sorted().map { row in
            (0..<4).map { rows[row]?[first.column + $0] ?? "" }
        }.filter { !$0[1].isEmpty }
    }
}
