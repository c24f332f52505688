import ImportedDocuments

/// What the columns of a table hold, and from which row on.
struct TableLayout: Sendable {
    enum Form: Sendable {
        /// A table that only arranges a text.
        case flow
        /// The first column says what stands beside it.
        case labelled
        /// Columns have heads.
        case columns
        /// It can't be told.
        case unknown
    }

    var form: Form
    /// What each column holds; nil where it can't be told.
    var columns: [ColumnMeaning?] = []
    /// The words at each column's head.
    var heads: [String] = []
    /// The first row below the heads.
    var firstRow = 0
    /// Whether the first column was taken for competencies since nothing else is one.
    var hasGuessedLabels = false
    /// Whether it goes on with the columns of the table before.
    var continues = false

    /// The titles that stand alone in rows above heads of columns: of competencies, where no column names any.
    private(set) var titles: [String] = []

    /// Whether it names competencies itself.
    var namesCompetencies: Bool { columns.contains(.competency) }
    /// Whether indicators stand in it.
    var hasContent: Bool { form == .labelled || columns.contains { $0?.isContent ?? false } }

    /// The layout of a table.
    ///
    /// - Parameter previous: that of the table before, which this one may go on from.
    init(of table: ImportedTable, levels: ImportedLevels, previous: TableLayout?) {
        let isAllSingle = table.rows.allSatisfy { row in row.count { !$0.isEmpty && !$0.isContinued } <= 1 }
        if table.columnCount <= 1 || isAllSingle {
            form = .flow
            return
        }
        if let head = Self.headRow(of: table, levels: levels) {
            form = .columns
            columns = Self.meanings(of: table.rows[head], levels: levels)
            heads = table.rows[head].map(\.plain)
            firstRow = head + 1
            let form = table.rows[..<head].compactMap(FormRow.init)
            complete(table, levels: levels)
            if let named = form.first(where: { $0.meaning == .competency }),
                !columns.contains(.competency) || hasGuessedLabels
            {
                // The rows are parts of the one competency that the form names.
                columns = columns.map { $0 == .competency ? .theme : $0 }
                hasGuessedLabels = false
                titles = [named.name.title]
            } else if !namesCompetencies {
                titles = Self.titles(in: table, levels: levels)
            }
        } else if Self.isLabelled(table, levels: levels) {
            form = .labelled
            if table.rows.contains(where: { ColumnMeaning(head: $0[0].plain.trimmingEnd(of: ":")) == .competency }) {
                columns = [.competency]
            }
        } else if let previous, previous.form == .columns, previous.columns.count == table.columnCount,
            previous.columns.count(where: { $0?.isContent ?? false }) > 1
        {
            form = .columns
            columns = previous.columns
            heads = previous.heads
            hasGuessedLabels = previous.hasGuessedLabels
            continues = true
        } else if table.columnCount == 2, Self.isListOfPairs(table) {
            form = .columns
            columns = [.competency, .text]
            heads = ["", ""]
            hasGuessedLabels = true
        } else {
            form = .unknown
        }
    }

    /// What the cells of a row mean as heads of columns.
    static func meanings(of row: [ImportedTable.Cell], levels: ImportedLevels) -> [ColumnMeaning?] {
        row.map { cell in
            let head = cell.plain
            guard !head.isEmpty, head.count < 90 else { return nil }
            return levels.index(of: head).map(ColumnMeaning.level) ?? ColumnMeaning(head: head)
        }
    }

    /// Whether a row heads columns: two levels, or two other things one of which holds indicators or names competencies.
    static func isHead(_ row: [ImportedTable.Cell], levels: ImportedLevels) -> Bool {
        let own = zip(row, meanings(of: row, levels: levels)).filter { !$0.0.isContinued }
        let known = Set(own.compactMap(\.1))
        // A row of values may hold a level and the word “indicator”, too.
        let saysAll = known.isSuperset(of: [.competency, .levelName, .text])
        guard saysAll || own.count(where: { $0.1 != nil }) * 2 >= own.count(where: { !$0.0.isEmpty }) else {
            return false
        }
        let levelCount = known.count { if case .level = $0 { true } else { false } }
        // Between levels something long may be said of all of them.
        let longest = levelCount > 2 ? 30 : 16
        guard own.allSatisfy({ words(of: $0.0.plain).count <= longest }) else { return false }
        if levelCount >= 2 { return true }
        return known.count >= 2 && known.contains { $0.isContent || $0 == .competency || $0 == .levelName }
    }

    /// The row that says most of the columns.
    private static func headRow(of table: ImportedTable, levels: ImportedLevels) -> Int? {
        let candidates = table.rows.indices.prefix(12).filter { isHead(table.rows[$0], levels: levels) }
        return candidates.max { first, second in
            known(table.rows[first], levels) < known(table.rows[second], levels)
        }
    }

    private static func known(_ row: [ImportedTable.Cell], _ levels: ImportedLevels) -> Int {
        Set(meanings(of: row, levels: levels).compactMap(\.self)).count
    }

    /// What stands alone in the row above each row of heads, where it is short and no label.
    private static func titles(in table: ImportedTable, levels: ImportedLevels) -> [String] {
        zip(table.rows, table.rows.dropFirst()).compactMap { row, next in
            guard isHead(next, levels: levels), let cell = onlyCell(of: row) else { return nil }
            let isLabel = FieldWords.meaning(of: cell.plain) != nil || ColumnMeaning(head: cell.plain) != nil
            return isLabel || levels.index(of: cell.plain) != nil || words(of: cell.plain).count > 14 ? nil : cell.plain
        }
    }

    /// The one cell of a row that holds something; nil where several do.
    static func onlyCell(of row: [ImportedTable.Cell]) -> ImportedTable.Cell? {
        let filled = row.filter { !$0.isEmpty && !$0.isContinued }
        return filled.count == 1 ? filled.first : nil
    }

    private static func isLabelled(_ table: ImportedTable, levels: ImportedLevels) -> Bool {
        let labels = table.rows.map { $0[0].plain }.filter { !$0.isEmpty && words(of: $0).count <= 10 }
        let known = labels.filter {
            levels.index(of: $0) != nil || FieldWords.meaning(of: $0) != nil
                || ColumnMeaning(head: $0.trimmingEnd(of: ":")) != nil
        }
        return known.count >= 2 && known.count * 5 >= labels.count * 2
    }

    /// Whether short words stand before longer text in all rows.
    private static func isListOfPairs(_ table: ImportedTable) -> Bool {
        let pairs = table.rows.filter { !$0[0].isEmpty && !$0[1].isEmpty }
        let texts = pairs.map { words(of: $0[1].plain).count }.reduce(0, +)
        let names = pairs.map { words(of: $0[0].plain).count }
        return pairs.count >= 3 && names.allSatisfy { $0 <= 8 } && texts > names.reduce(0, +) * 2
    }
}
