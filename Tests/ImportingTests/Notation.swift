@testable import DocumentRecognition
@testable import ImportedDocuments

/// A document from lines: `# Heading`, `- bullet` (`  - ` below it), `**bold**`, `| a | b |` for the rows of a table; everything
/// else is a paragraph. In a cell, ` / ` parts lines.
func document(_ text: String) -> ImportedDocument {
    var document = ImportedDocument(file: "document.docx")
    var rows: [[ImportedTable.Cell]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [""] {
        if line.hasPrefix("|") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            rows.append(cells.map { .init(blocks: lines(of: String($0))) })
            continue
        }
        if !rows.isEmpty { document.blocks.append(.table(ImportedTable(rows: rows))) }
        rows = []
        if let block = block(line) { document.blocks.append(block) }
    }
    return document
}

private func lines(of cell: String) -> [ImportedBlock] {
    cell.split(separator: " / ").map { StyledText(String($0)).tidied }.filter { !$0.isEmpty }.map(
        ImportedBlock.paragraph)
}

private func block(_ line: String) -> ImportedBlock? {
    if line.isEmpty { return nil }
    let rank = line.prefix { $0 == "#" }.count
    if rank > 0 { return .heading(StyledText(String(line.dropFirst(rank))).tidied, rank: rank) }
    if line.hasPrefix("- ") { return .list([.init(text: StyledText(String(line.dropFirst(2))))], isNumbered: false) }
    if line.hasPrefix("**"), line.hasSuffix("**") {
        return .paragraph(StyledText([.init(text: String(line.dropFirst(2).dropLast(2)), isStrong: true)]))
    }
    return .paragraph(StyledText(line))
}

/// What was understood, a line an indicator: `competency | level | theme | + or - | text`.
func placed(_ text: String, levels: [String]? = nil, shape: ImportShape? = nil) -> [String] {
    let outline = recognise([document(text)], asking: RecognitionOptions(levels: levels, shape: shape)).outline
    return outline.competencies.flatMap { competency in
        competency.cells.flatMap { cell in
            let level = cell.place.level.map { outline.levels[$0].title } ?? ""
            let place = [competency.title, level, cell.place.theme ?? "", cell.place.isContra ? "-" : "+"]
            return cell.indicators.map { (place + [$0.text.plain]).joined(separator: " | ") }
        }
    }
}
