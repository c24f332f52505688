import ImportedDocuments

/// Puts a table's rows into the outline: one way for all tables with heads, whatever their columns are.
struct TablePlacer {
    let levels: ImportedLevels
    private let table: ImportedTable
    private var layout: TableLayout
    private var row: TableContext
    private let around: TableContext
    /// Whether each indicator has a code of its own.
    private let hasIndicatorCodes: Bool
    /// Levels of roles that several roles have, as keys.
    private let sharedRoleLevels: Set<String>

    init(_ table: ImportedTable, _ layout: TableLayout, levels: ImportedLevels, in context: TableContext) {
        self.table = table
        self.layout = layout
        self.levels = levels
        row = context
        around = context
        hasIndicatorCodes = Self.hasIndicatorCodes(table, layout)
        sharedRoleLevels = layout.sharedRoleLevels(in: table)
    }

    /// - Returns: the competency that rows spoke of last.
    mutating func place(in builder: inout OutlineBuilder) -> Int? {
        noteHead(table.rows.prefix(layout.firstRow), &builder)
        for (index, cells) in table.rows.enumerated().dropFirst(layout.firstRow)
        where cells.contains(where: { !$0.isEmpty }) {
            let isAboveHead =
                table.rows.indices.contains(index + 1) && TableLayout.isHead(table.rows[index + 1], levels: levels)
            if isAboveHead, let title = TableLayout.onlyCell(of: cells) {
                placeSection(title, &builder)
            } else if !layout.columns.isEmpty, TableLayout.isHead(cells, levels: levels) {
                changeHead(to: cells, &builder)
            } else if let single = single(in: cells) {
                placeSection(single, &builder)
            } else {
                place(cells, &builder)
            }
        }
        return row.competency
    }

    /// Titles above the heads name the competency, if nothing else does.
    private mutating func noteHead(_ rows: ArraySlice<[ImportedTable.Cell]>, _ builder: inout OutlineBuilder) {
        let forms = layout.namesCompetencies ? [] : rows.dropLast().compactMap { FormRow($0) }
        // What a form says of a competency may stand above its name.
        for rank in FormRow.ranks { for form in forms where rank == form.rank { fill(form, &builder) } }
        for (index, cells) in rows.enumerated() {
            if index == rows.count - 1 {
                noteHeads(cells, &builder)
            } else if !layout.namesCompetencies, FormRow(cells) != nil {
                continue
            } else if let title = TableLayout.onlyCell(of: cells) {
                if layout.namesCompetencies { placeTitle(title, &builder) } else { placeSection(title, &builder) }
            } else {
                for cell in cells where !cell.isContinued && !cell.isEmpty {
                    builder.notes.take(cell.plain, as: "head of a table")
                }
            }
        }
    }

    /// Takes over what a row of a form says of the competency.
    private mutating func fill(_ form: FormRow, _ builder: inout OutlineBuilder) {
        builder.notes.take(form.label.plain, as: form.meaning.words(levels))
        switch form.meaning {
        case .competency:
            let name = form.name
            let competency = builder.competency(name.title, group: row.group)
            builder.define(competency, by: name.rest)
            row.competency = competency
        case .group: row.group = builder.group(form.value.plain)
        case .code: row.competency.map { builder.setCode(form.value.plain, of: $0) }
        default: row.competency.map { builder.define($0, by: form.value.blocks) }
        }
    }

    private func noteHeads(_ cells: [ImportedTable.Cell], _ builder: inout OutlineBuilder) {
        for (cell, meaning) in zip(cells, layout.columns) where !cell.isContinued && !cell.isEmpty {
            builder.notes.take(
                cell.plain, as: meaning.map { $0.words(levels) } ?? "head of a column that says nothing of a level")
            if meaning == .contra { builder.name(nil, levels: levels.titles, contraLabel: cell.plain) }
        }
    }

    /// What stands above a table of competencies is the framework's title, or says something of it.
    private func placeTitle(_ cell: ImportedTable.Cell, _ builder: inout OutlineBuilder) {
        guard builder.outline.title == nil, words(of: cell.plain).count <= 14 else {
            return builder.introduce(cell.blocks)
        }
        builder.name(cell.plain, levels: levels.titles, contraLabel: nil)
        builder.notes.take(cell.plain, as: "title")
    }

    private mutating func changeHead(to cells: [ImportedTable.Cell], _ builder: inout OutlineBuilder) {
        let meanings = TableLayout.meanings(of: cells, levels: levels)
        // What a head leaves empty is as it was.
        layout.columns = zip(meanings, layout.columns).map { $0 ?? $1 }
        layout.heads = cells.map(\.plain)
        noteHeads(cells, &builder)
    }

    /// The only cell of a row that holds something.
    private func single(in cells: [ImportedTable.Cell]) -> ImportedTable.Cell? {
        let filled = cells.indices.filter { !cells[$0].isEmpty && !cells[$0].isContinued }
        guard filled.count == 1, let column = filled.first, cells.count > 1 else { return nil }
        let spans = cells[column].columnSpan * 2 > cells.count
        let meaning = layout.columns.indices.contains(column) ? layout.columns[column] : nil
        if !spans, meaning?.isContent ?? false { return nil }
        if !spans, meaning == .levelName || meaning == .competency && column == 0 && !layout.namesSections {
            return nil
        }
        return cells[column]
    }

    /// A row that is one title: of a competency, of a group where the rows name competencies, or of a level.
    private mutating func placeSection(_ cell: ImportedTable.Cell, _ builder: inout OutlineBuilder) {
        let title = cell.plain
        if let level = levels.index(of: title) {
            row.level = level
            builder.notes.take(title, as: "level ‘\(levels.titles[level])’")
        } else if let meaning = FieldWords.meaning(of: title) {
            if case .contra = meaning { row.isContra = true } else { row.isContra = false }
            builder.notes.take(title, as: row.isContra ? "contra-indicators" : "what is expected")
        } else if words(of: title).count > 14 || ColumnMeaning(head: title) != nil {
            if let competency = row.competency {
                builder.define(competency, by: cell.blocks)
            } else {
                builder.introduce(cell.blocks)
            }
        } else if layout.namesCompetencies {
            row.group = builder.group(title)
            row.competency = nil
        } else if around.competency != nil, around.competency == row.competency, title.hasSuffix(":") {
            row.theme = title.trimmingEnd(of: ":")
        } else {
            row.competency = builder.competency(title, group: around.group)
            row.level = around.level
            row.isContra = around.isContra
        }
    }

    private mutating func place(_ cells: [ImportedTable.Cell], _ builder: inout OutlineBuilder) {
        if isNotInUse(cells) {
            for cell in cells where !cell.isContinued {
                builder.notes.leaveOut(cell.plain, at: around.place, because: "the row says that it is not in use")
            }
            return
        }
        readNames(cells, &builder)
        guard let competency = row.competency else {
            for cell in cells where !cell.isContinued {
                builder.notes.leaveOut(cell.plain, at: around.place, because: "the row belongs to no competency")
            }
            return
        }
        ask(of: competency, cells, &builder)
        var code: String?
        for (column, meaning) in layout.columns.enumerated() {
            let cell = cells[column]
            guard !cell.isEmpty, !cell.isContinued else { continue }
            switch meaning {
            case .code: if hasIndicatorCodes { code = cell.plain } else { builder.setCode(cell.plain, of: competency) }
            case .definition: define(competency, by: cell, &builder)
            case .text where kind(of: cells) == "definition": define(competency, by: cell, &builder)
            case .text where kind(of: cells) == "example":
                builder.addExamples(cell.blocks.flatMap(\.lines), to: competency)
            case .text, .expected, .contra, .level:
                if let mark = mark(cell, before: column) {
                    code = mark
                } else {
                    placeContent(cell, meaning, column, code: code, of: competency, &builder)
                    code = nil
                }
            case .ignored:
                builder.notes.leaveOut(
                    cell.plain, at: layout.heads[column], because: "the column holds nothing that is published")
            case .example: builder.addExamples(cell.blocks.flatMap(\.lines), to: competency)
            case nil: placeUnknown(cell, column, of: competency, &builder)
            default: break
            }
        }
    }

    /// Notes that the role which a row names asks a competency.
    private func ask(of competency: Int, _ cells: [ImportedTable.Cell], _ builder: inout OutlineBuilder) {
        let said = { (meaning: ColumnMeaning) in
            zip(layout.columns, cells).filter { $0 == meaning && !Statements.isPlaceholder($1.plain) }.map(\.1)
        }
        guard let name = said(.roleLevel).first ?? said(.role).first else { return }
        var title = name.plain
        // “Junior” of developers is another role than that of testers.
        if let role = said(.role).first, sharedRoleLevels.contains(wordKey(title)) { title = "\(role.plain): \(title)" }
        if builder.roles.knows(title) {
            for cell in [.role, .roleFamily, .roleText].flatMap(said) { builder.notes.takeAgain(cell.plain) }
        }
        let isAskedOtherwise = !builder.roles.add(
            title, family: said(.roleFamily).first?.plain,
            text: said(.roleText).flatMap { normalise($0.blocks, isInTable: true).flatMap(\.blocks) },
            asks: competency, at: row.level)
        if isAskedOtherwise {
            builder.notes.guess("‘\(title)’ asks one competency at two levels; the first of them was taken.")
        }
    }

    /// Whether a row says that it is not in use, and nothing else that could be expected.
    private func isNotInUse(_ cells: [ImportedTable.Cell]) -> Bool {
        let content = zip(cells, layout.columns).filter { $1?.isContent ?? false }.map(\.0)
        return cells.contains { Statements.isOutOfUse($0.plain) }
            && content.allSatisfy { $0.isEmpty || Statements.isOutOfUse($0.plain) }
    }

    /// What a row says that it is, as a key; nil where the table has no column for that.
    private func kind(of cells: [ImportedTable.Cell]) -> String? {
        layout.columns.firstIndex(of: .rowKind).map { wordKey(cells[$0].plain) }
    }

    /// The code in a column of its own, before the text in a column of the same head.
    private func mark(_ cell: ImportedTable.Cell, before column: Int) -> String? {
        let next = column + 1
        guard next < layout.columns.count, layout.columns[next] == layout.columns[column] else { return nil }
        let code = cell.plain
        return code.count <= 10 && !code.contains(" ") && code.contains(where: \.isNumber) ? code : nil
    }

    /// A column whose head says nothing: a theme, where levels are rows; otherwise it is left out.
    private mutating func placeUnknown(
        _ cell: ImportedTable.Cell, _ column: Int, of competency: Int, _ builder: inout OutlineBuilder
    ) {
        let head = layout.heads.indices.contains(column) ? layout.heads[column] : ""
        guard !layout.columns.contains(where: { $0?.isContent ?? false }), !head.isEmpty else {
            return builder.notes.leaveOut(
                cell.plain, at: head.isEmpty ? around.place : head, because: "it can’t be told what the column holds")
        }
        let outer = row.theme
        row.theme = head
        placeContent(cell, .text, column, code: nil, of: competency, &builder)
        row.theme = outer
    }

    /// Takes over the names in a row; an empty cell goes on with the name above.
    private mutating func readNames(_ cells: [ImportedTable.Cell], _ builder: inout OutlineBuilder) {
        for (column, meaning) in layout.columns.enumerated() where !cells[column].isEmpty {
            let name = cells[column].plain
            switch meaning {
            case .group: if !cells[column].isContinued || row.group == nil { row.group = builder.group(name) }
            case .theme: row.theme = themeName(cells[column], &builder)
            case .levelName:
                row.level = levels.index(of: name)
                if !cells[column].isContinued {
                    builder.notes.take(name, as: row.level == nil ? "level, which isn’t known" : "level")
                }
            case .rowKind: builder.notes.take(name, as: "what the row is")
            case .polarity:
                row.isContra = Polarity.isContra(name) ?? false
                builder.notes.take(name, as: row.isContra ? "contra-indicators" : "what is expected")
            default: break
            }
        }
        for (column, meaning) in layout.columns.enumerated() where meaning == .competency && !cells[column].isEmpty {
            let code = hasIndicatorCodes ? nil : layout.columns.firstIndex(of: .code).map { cells[$0].plain }
            let index = builder.competency(
                cells[column].plain, code: code?.isEmpty ?? true ? nil : code, group: row.group)
            if index != row.competency, !layout.columns.contains(.theme) { row.theme = around.theme }
            row.competency = index
        }
    }

    /// A theme's name: where a form numbers its parts, the line behind the number.
    private func themeName(_ cell: ImportedTable.Cell, _ builder: inout OutlineBuilder) -> String {
        let name = cell.plain
        guard FormRow.withoutDimension(name) != name || layout.titles.count == 1 else { return name }
        let lines = cell.blocks.flatMap(\.lines).filter { !FormRow.withoutDimension($0).isEmpty }
        guard !cell.isContinued else { return FormRow.withoutDimension(lines.first ?? name) }
        builder.notes.take(lines.first ?? name, as: "theme")
        for line in lines.dropFirst() {
            builder.notes.leaveOut(line, at: around.place, because: "it stands below the name of a theme")
        }
        return FormRow.withoutDimension(lines.first ?? name)
    }

    private func define(_ competency: Int, by cell: ImportedTable.Cell, _ builder: inout OutlineBuilder) {
        let known =
            builder.outline.competencies.indices.contains(competency)
            ? builder.outline.competencies[competency].definition : []
        // Tables with a row an indicator say it again in each.
        if known.flatMap(\.lines) == cell.blocks.flatMap(\.lines) {
            builder.notes.takeAgain(cell.plain)
        } else {
            builder.define(competency, by: cell.blocks)
        }
    }

    private func placeContent(
        _ cell: ImportedTable.Cell, _ meaning: ColumnMeaning?, _ column: Int, code: String?, of competency: Int,
        _ builder: inout OutlineBuilder
    ) {
        if Statements.isPlaceholder(cell.plain) {
            return builder.notes.leaveOut(cell.plain, at: around.place, because: "it says that nothing stands there")
        }
        var place = Outline.CellPlace(level: row.level, theme: row.theme, isContra: row.isContra)
        if case .level(let level) = meaning { place.level = level }
        if meaning == .contra { place.isContra = true }
        if meaning == .expected { place.isContra = false }
        if cell.columnSpan > 1, case .level = meaning, layout.spansAllLevels(column, cell.columnSpan) {
            place.level = row.level
        } else if cell.columnSpan > 1, case .level = meaning, layout.spansLevels(column, cell.columnSpan) {
            builder.notes.guess(
                "A cell that reaches over several levels was put at the first of them: ‘\(cell.plain.prefix(60))’.")
        }
        // Where each role says what it asks, the same is said for several.
        if layout.columns.contains(.role), builder.holds(cell.blocks.flatMap(\.lines), competency, at: place) {
            return builder.notes.takeAgain(cell.plain)
        }
        var section = SectionPlacer(levels: levels, place: place)
        section.place(normalise(cell.blocks, isInTable: true), of: competency, code: code, &builder)
    }

    private static func hasIndicatorCodes(_ table: ImportedTable, _ layout: TableLayout) -> Bool {
        guard let code = layout.columns.firstIndex(of: .code), let name = layout.columns.firstIndex(of: .competency)
        else { return false }
        var codes: [String: Set<String>] = [:]
        var current = ""
        for row in table.rows.dropFirst(layout.firstRow) {
            if !row[name].isEmpty { current = row[name].plain }
            if !row[code].isEmpty { codes[current, default: []].insert(row[code].plain) }
        }
        return codes.values.contains { $0.count > 1 }
    }
}
