import ImportedDocuments

/// Puts a table into the outline whose first column says what stands beside it: “Definition”, “Level 1”, “Unhelpful behaviours”.
struct LabelledTablePlacer {
    let levels: ImportedLevels
    var context: TableContext

    /// - Returns: the competency that the table spoke of last.
    mutating func place(_ table: ImportedTable, in builder: inout OutlineBuilder) -> Int? {
        for row in table.rows {
            let cells = row.filter { !$0.isContinued && !$0.isEmpty }
            guard let first = cells.first else { continue }
            if cells.count == 1, row[0].isContinued || !row[0].isEmpty,
                first.columnSpan > 1 || row.count > 1 && isTitle(first)
            {
                openTitle(first.plain, &builder)
            } else if row[0].isEmpty || row[0].isContinued {
                put(cells, label: nil, &builder)
            } else {
                put(Array(cells.dropFirst()), label: first, &builder)
            }
        }
        return context.competency
    }

    private func isTitle(_ cell: ImportedTable.Cell) -> Bool {
        words(of: cell.plain).count <= 12 && levels.index(of: cell.plain) == nil
            && FieldWords.meaning(of: cell.plain) == nil
    }

    private mutating func openTitle(_ title: String, _ builder: inout OutlineBuilder) {
        if let level = levels.index(of: title) {
            context.level = level
        } else if case .contra = FieldWords.meaning(of: title) {
            context.isContra = true
        } else {
            context.competency = builder.competency(title, group: context.group)
        }
    }

    private mutating func put(
        _ cells: [ImportedTable.Cell], label: ImportedTable.Cell?, _ builder: inout OutlineBuilder
    ) {
        let name = label?.plain.trimmingEnd(of: ":") ?? ""
        let parts = normalise(cells.flatMap(\.blocks), isInTable: true)
        let text = cells.map(\.plain).joined(separator: " ")
        if levels.index(of: name) == nil, let meaning = ColumnMeaning(head: name), FieldWords.meaning(of: name) == nil {
            builder.notes.take(name, as: meaning.words(levels))
            switch meaning {
            case .competency: context.competency = builder.competency(text, group: context.group)
            case .group: context.group = builder.group(text)
            case .code: context.competency.map { builder.setCode(text, of: $0) }
            case .definition: context.competency.map { builder.define($0, by: parts.flatMap(\.blocks)) }
            default: putContent(parts, at: Outline.CellPlace(level: context.level), &builder)
            }
            return
        }
        var place = Outline.CellPlace(level: context.level, theme: context.theme, isContra: context.isContra)
        if let level = levels.index(of: name) {
            place.level = level
            builder.notes.take(name, as: "level ‘\(levels.titles[level])’")
            return putContent(parts, at: place, &builder)
        }
        switch FieldWords.meaning(of: name) {
        case .contra:
            place.isContra = true
            builder.notes.take(name, as: "contra-indicators")
            putContent(parts, at: place, &builder)
        case .indicators:
            builder.notes.take(name, as: "what is expected")
            putContent(parts, at: place, &builder)
        case .definition:
            builder.notes.take(name, as: "definition")
            context.competency.map { builder.define($0, by: parts.flatMap(\.blocks)) }
        default:
            guard !name.isEmpty, let competency = context.competency else {
                return putContent(parts, at: place, &builder)
            }
            builder.addPassage(name, parts.flatMap(\.blocks), to: competency)
        }
    }

    private func putContent(_ parts: [Part], at place: Outline.CellPlace, _ builder: inout OutlineBuilder) {
        guard let competency = context.competency else {
            for line in parts.flatMap(\.blocks).flatMap(\.lines) {
                builder.notes.leaveOut(line, at: context.place, because: "no competency is named before it")
            }
            return
        }
        var placer = SectionPlacer(levels: levels, place: place)
        placer.place(parts, of: competency, code: nil, &builder)
    }
}
