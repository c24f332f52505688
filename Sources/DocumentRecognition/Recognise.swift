import ImportedDocuments

/// Understands a document as a framework: which words are levels, what its headings and tables hold, where each bullet belongs.
///
/// Nothing is read or written: the same document gives the same outline.
package func recognise(_ documents: [ImportedDocument], asking options: RecognitionOptions = .init()) -> Recognition {
    var builder = OutlineBuilder()
    let blocks = flattened(combined(documents))
    let found = normalise(blocks)
    let levels = options.levels.map(ImportedLevels.init) ?? LevelSearch.levels(in: found, notes: &builder.notes)
    let parts = uprightTables(in: found, levels: levels, notes: &builder.notes)
    let layouts = tableLayouts(in: parts, levels: levels, options: options)
    let tree = HeadingTree(parts, levels: levels, layouts: layouts)
    let agenda = Agenda(parts, levels: levels)
    let assignment = RoleAssignment(tree, agenda: agenda, takesText: options.shape == .headings)
    for guess in assignment.guesses { builder.notes.guess(guess) }
    builder.name(documents.first?.title?.inOneLine.plain, levels: levels.titles, contraLabel: nil)
    if let title = documents.first?.title { builder.notes.take(title.inOneLine.plain, as: "title") }
    var walk = DocumentWalk(
        levels: levels, roles: assignment.byPart, layouts: layouts, agenda: agenda, builder: builder)
    walk.follow(parts)
    var outline = walk.builder.outline
    outline.roles = walk.builder.roles.roles
    return Recognition(outline: outline, notes: walk.builder.notes)
}

/// What the user of an import decides in the document's place.
package struct RecognitionOptions: Sendable {
    /// The levels' names, from the lowest up; nil leaves it to the document.
    package var levels: [String]?
    /// What rows of tables without a known head are; nil leaves it to the document.
    package var shape: ImportShape?

    package init(levels: [String]? = nil, shape: ImportShape? = nil) {
        self.levels = levels
        self.shape = shape
    }
}

/// How a document is laid out, for those in which it can't be told.
public enum ImportShape: String, Sendable, CaseIterable {
    /// Headings with lists below them; tables are only text.
    case headings
    /// A table for each competency.
    case tables
    /// Tables with a competency in each row.
    case matrix
}

/// The documents' blocks one after the other; of several documents each stands below its title.
private func combined(_ documents: [ImportedDocument]) -> [ImportedBlock] {
    guard documents.count > 1 else { return documents.first?.blocks ?? [] }
    return documents.flatMap { document in
        guard let title = document.title else { return document.blocks }
        let deeper = document.blocks.map { block -> ImportedBlock in
            if case .heading(let text, let rank) = block { .heading(text, rank: rank + 1) } else { block }
        }
        return [.heading(title, rank: 1)] + deeper
    }
}

/// The blocks with tables that only arrange a text dissolved into it.
private func flattened(_ blocks: [ImportedBlock]) -> [ImportedBlock] {
    blocks.flatMap { block -> [ImportedBlock] in
        guard case .table(let table) = block else { return [block] }
        let isFlow = table.rows.allSatisfy { row in row.count { !$0.isEmpty && !$0.isContinued } <= 1 }
        guard isFlow else { return [block] }
        return flattened(table.rows.flatMap { $0.filter { !$0.isContinued }.flatMap(\.blocks) })
    }
}

/// The layout of each table, by its index among the parts.
private func tableLayouts(in parts: [Part], levels: ImportedLevels, options: RecognitionOptions) -> [Int: TableLayout] {
    var layouts: [Int: TableLayout] = [:]
    var previous: TableLayout?
    guard options.shape != .headings else { return [:] }
    for (index, part) in parts.enumerated() {
        guard case .table(let table) = part else { continue }
        let layout = TableLayout(of: table, levels: levels, previous: previous)
        layouts[index] = layout
        if layout.form == .columns { previous = layout }
    }
    return settledLabels(layouts, parts, options)
}

/// First columns without a head name competencies, unless the same names come back in other tables: then they are themes of the
/// competencies that the headings above name.
private func settledLabels(_ layouts: [Int: TableLayout], _ parts: [Part], _ options: RecognitionOptions) -> [Int:
    TableLayout]
{
    let guessed = layouts.filter { $0.value.hasGuessedLabels }
    var tables: [String: Set<Int>] = [:]
    for (index, layout) in guessed {
        guard case .table(let table) = parts[index], let column = layout.columns.firstIndex(of: .competency) else {
            continue
        }
        for row in table.rows.dropFirst(layout.firstRow) where !row[column].isEmpty {
            tables[wordKey(row[column].plain), default: []].insert(index)
        }
    }
    let repeated = tables.values.count { $0.count > 1 }
    let areThemes =
        options.shape == .tables || guessed.count > 1 && repeated * 3 >= tables.count && options.shape != .matrix
    guard areThemes else { return layouts }
    var layouts = layouts
    for index in guessed.keys {
        layouts[index]?.columns = guessed[index]?.columns.map { $0 == .competency ? .theme : $0 } ?? []
    }
    return layouts
}
