import ImportedDocuments

extension TableLayout {
    /// Whether a row with nothing but a name in the first column heads the rows below it: not where such rows are common.
    var namesSections: Bool { columns.first == .some(.group) }

    /// Whether a cell of this width reaches over columns of several kinds.
    func spansLevels(_ column: Int, _ width: Int) -> Bool { Set(reached(column, width)).count > 1 }

    /// Whether a cell of this width reaches over all of several levels, so that it is for everyone.
    func spansAllLevels(_ column: Int, _ width: Int) -> Bool {
        let all = Set(columns.compactMap { meaning in if case .level = meaning { meaning } else { nil } })
        return all.count > 1 && all.isSubset(of: reached(column, width))
    }

    private func reached(_ column: Int, _ width: Int) -> [ColumnMeaning] {
        columns[column..<min(column + width, columns.count)].compactMap(\.self)
    }
}

extension TableLayout {
    /// The levels of roles that rows name for several roles, as keys.
    func sharedRoleLevels(in table: ImportedTable) -> Set<String> {
        guard let role = columns.firstIndex(of: .role), let level = columns.firstIndex(of: .roleLevel) else {
            return []
        }
        var roles: [String: Set<String>] = [:]
        for row in table.rows.dropFirst(firstRow) where !row[level].isEmpty {
            roles[wordKey(row[level].plain), default: []].insert(wordKey(row[role].plain))
        }
        return Set(roles.filter { $0.value.count > 1 }.keys)
    }
}
