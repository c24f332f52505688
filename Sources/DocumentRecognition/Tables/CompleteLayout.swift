import ImportedDocuments

extension TableLayout {
    /// Finds out by the cells below what the heads don't say.
    mutating func complete(_ table: ImportedTable, levels: ImportedLevels) {
        let body = Array(table.rows.dropFirst(firstRow))
        // Where levels head columns, no column names them.
        let levelCount = columns.count { if case .level = $0 { true } else { false } }
        if levelCount > 1 { columns = columns.map { $0 == .levelName ? nil : $0 } }
        settleNames(body)
        settlePolarity(body)
        settleLabels(body, levels)
        settleText(body)
        dropTicks(body)
    }

    /// Of several columns that could name competencies the first does; one with long cells holds the text.
    private mutating func settleNames(_ body: [[ImportedTable.Cell]]) {
        let named = columns.indices.filter { columns[$0] == .competency }
        for column in named.dropFirst() { columns[column] = Self.averageWords(column, body) > 5 ? .text : nil }
        // “Behaviour” and nothing else that names: one is named, the others say what is expected.
        if let first = named.first, named.count == 1, Self.averageWords(first, body) > 7,
            columns.contains(.levelName) || columns.contains(.group)
        {
            columns[first] = .text
            if let group = columns.firstIndex(of: .group) { columns[group] = .competency }
        }
    }

    /// A column headed “Type” or “Expected” tells of polarity only if its cells do.
    private mutating func settlePolarity(_ body: [[ImportedTable.Cell]]) {
        for column in columns.indices where columns[column] == .polarity {
            let values = Set(body.map { $0[column].plain }.filter { !$0.isEmpty })
            if values.contains(where: { ["definition", "example"].contains(wordKey($0)) }) {
                columns[column] = .rowKind
            } else if values.contains(where: { Polarity.isContra($0) == nil }) {
                columns[column] = Self.averageWords(column, body) > 3 ? .expected : .ignored
            }
        }
    }

    /// What stands before the indicators and has no head that is known: levels, competencies, groups.
    private mutating func settleLabels(_ body: [[ImportedTable.Cell]], _ levels: ImportedLevels) {
        let content = columns.firstIndex { $0?.isContent ?? false } ?? columns.count
        for column in 0..<content where columns[column] == nil {
            let values = body.map { $0[column].plain }.filter { !$0.isEmpty }
            guard !values.isEmpty else { continue }
            if values.count(where: { levels.index(of: $0) != nil }) * 5 >= values.count * 3,
                !columns.contains(.levelName)
            {
                columns[column] = .levelName
            } else if !columns.contains(.competency), Self.averageWords(column, body) <= 12 {
                columns[column] = .competency
                hasGuessedLabels = true
            } else if hasGuessedLabels, !columns.contains(.group), column > 0, columns[column - 1] == .competency {
                // Two columns of names: the outer ones are groups.
                columns[column - 1] = .group
                columns[column] = .competency
            }
        }
    }

    /// Where no column holds indicators, the one with the most words does.
    private mutating func settleText(_ body: [[ImportedTable.Cell]]) {
        guard !columns.contains(where: { $0?.isContent ?? false }) else { return }
        let free = columns.indices.filter { columns[$0] == nil && Self.averageWords($0, body) >= 2 }
        if columns.contains(.levelName), free.count > 1, !columns.contains(.competency) {
            // Levels as rows, and competencies or themes beside each other: read row by row as themes.
            return
        }
        if let text = free.max(by: { Self.averageWords($0, body) < Self.averageWords($1, body) }) {
            columns[text] = .text
        } else if columns.contains(.levelName), let definition = columns.firstIndex(of: .definition) {
            columns[definition] = .text
        }
    }

    /// Columns of ticks, numbers and letters say nothing that could be expected.
    private mutating func dropTicks(_ body: [[ImportedTable.Cell]]) {
        for column in columns.indices where columns[column]?.isContent ?? false {
            let values = body.map { $0[column].plain }.filter { !$0.isEmpty }
            let hasNeighbour = column + 1 < columns.count && columns[column + 1] == columns[column]
            if !values.isEmpty, !hasNeighbour, values.allSatisfy({ $0.count <= 2 || Double($0) != nil }) {
                columns[column] = .ignored
            }
        }
    }

    private static func averageWords(_ column: Int, _ body: [[ImportedTable.Cell]]) -> Double {
        let counts = body.map { words(of: $0[column].plain).count }.filter { $0 > 0 }
        return counts.isEmpty ? 0 : Double(counts.reduce(0, +)) / Double(counts.count)
    }
}

/// The words that say of a row whether it is wanted.
enum Polarity {
    /// Nil where the words don't tell.
    static func isContra(_ value: String) -> Bool? {
        let key = wordKey(value)
        if ["positive", "expected", "effective", "helpful", "desirable", "wanted", "do", "indicator", "yes"].contains(
            key)
        {
            return false
        }
        if ["negative", "unwanted", "not wanted", "dont", "do not", "no", "undesirable", "ineffective"].contains(key) {
            return true
        }
        return if case .contra = FieldWords.meaning(of: value) { true } else {
            value == "+" ? false : value == "-" ? true : nil
        }
    }
}
