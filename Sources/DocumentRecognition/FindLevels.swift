import ImportedDocuments

/// Which words of a document name its levels, decided over all of it.
///
/// Names come in rows: the heads of a table's columns, a column of them, headings that return below every competency. A row
/// counts if its words sound like levels; one whose words don't, only where the table's form leaves nothing else.
struct LevelSearch {
    /// A row of names as it stands somewhere, in its order.
    private struct Sequence {
        let names: [String]
        /// Whether the words themselves, or the head of their column, say that these are levels.
        let isSure: Bool
    }

    private var sequences: [Sequence] = []
    private var headingCounts: [(name: String, count: Int)] = []

    /// The levels of a document; none where it names none.
    static func levels(in parts: [Part], notes: inout ImportNotes) -> ImportedLevels {
        var search = LevelSearch()
        search.look(through: parts)
        return search.decision(&notes)
    }

    private mutating func look(through parts: [Part]) {
        for part in parts {
            switch part {
            case .heading(let heading): count(heading.plain)
            case .list(let items, _):
                for item in items where !item.inner.isEmpty { count(item.text.plain) }
            case .table(let table): look(at: table)
            case .paragraph(let text):
                // “All staff: …” at the beginning of a paragraph.
                if let label = RunInLabel(text)?.label { count(label) }
            }
        }
    }

    private mutating func count(_ text: String) {
        let name = text.trimmingEnd(of: ":")
        guard LevelWords.sound(name), FieldWords.meaning(of: name) == nil, Int(name) == nil else { return }
        if let index = headingCounts.firstIndex(where: { wordKey($0.name) == wordKey(name) }) {
            headingCounts[index].count += 1
        } else {
            headingCounts.append((name, 1))
        }
    }

    private mutating func look(at table: ImportedTable) {
        if table.columnCount == 1 {
            for row in table.rows { look(through: normalise(row[0].blocks, isInTable: true)) }
            return
        }
        var hasHead = false
        for (index, row) in table.rows.enumerated() {
            let labels = row.filter { !$0.isContinued && !$0.isEmpty }.map(\.plain)
            let sounding = labels.filter { $0.count < 90 && LevelWords.sound(Self.bare($0)) }
            let isNumbersOnly = sounding.allSatisfy { Int($0) != nil }
            // A number beside names is a score.
            let names = isNumbersOnly ? sounding : sounding.filter { Int($0) == nil }
            let others = labels.filter { !names.contains($0) && ColumnMeaning(head: $0) == nil }
            guard names.count >= 2, Set(names).count == names.count, others.count <= 1 + names.count / 2,
                !isNumbersOnly || index < 8 && Self.isCounting(names)
            else { continue }
            sequences.append(Sequence(names: names.map(Self.bare), isSure: true))
            hasHead = true
        }
        let namesInRows = lookDown(table)
        if !hasHead, !namesInRows { lookByForm(table) }
    }

    /// Whether a column holds names of levels.
    private mutating func lookDown(_ table: ImportedTable) -> Bool {
        let heads = table.rows.prefix(8)
        // Levels down the first column may have names that nobody knows beside them: competencies as columns.
        let head =
            heads.firstIndex { row in row.count { ColumnMeaning(head: $0.plain) != nil } >= 2 }
            ?? heads.firstIndex { row in
                ColumnMeaning(head: row[0].plain) == .levelName && row.count { !$0.isEmpty && !$0.isContinued } > 2
                    && !row.dropFirst().contains { LevelWords.sound(Self.bare($0.plain)) }
            }
        for column in 0..<table.columnCount {
            let name = head.map { table.rows[$0][column].plain } ?? ""
            let isNamed = ColumnMeaning(head: name) == .levelName
            guard isNamed || column == 0 else { continue }
            var names: [String] = []
            let below = table.rows[(head.map { $0 + 1 } ?? 0)...].map { $0[column].plain.trimmingEnd(of: ":") }.filter {
                !$0.isEmpty && !Statements.isPlaceholder($0)
            }
            for name in below where !names.contains(where: { wordKey($0) == wordKey(name) }) { names.append(name) }
            let areShort = names.count <= 14 && names.allSatisfy { words(of: $0).count <= 9 }
            let sounding = names.filter { LevelWords.sound($0) && Int($0) == nil }
            // “Audience” and “Stage” may head anything, as long as it doesn’t come back.
            let isCertain = ["level", "levels", "proficiency", "grade", "band", "rank", "title", "seniority"].contains {
                words(of: name).contains($0)
            }
            let comeBack = names.count < below.count || sounding.count == names.count
            if isNamed, areShort, isCertain || comeBack, !names.isEmpty {
                sequences.append(Sequence(names: names, isSure: true))
                return true
            }
            if column == 0, sounding.count >= 2, below.count(where: { sounding.contains($0) }) * 2 >= below.count {
                sequences.append(Sequence(names: sounding, isSure: true))
                return true
            }
        }
        return false
    }

    /// A table whose first column names competencies and whose other heads are short, unknown words above longer text.
    private mutating func lookByForm(_ table: ImportedTable) {
        guard let head = table.rows.prefix(8).first(where: { row in row.count { !$0.isEmpty && !$0.isContinued } >= 3 })
        else { return }
        let start = head[0].plain
        guard start.isEmpty || ColumnMeaning(head: start) == .competency || ColumnMeaning(head: start) == .group else {
            return
        }
        let names = head.dropFirst().filter { !$0.isEmpty && !$0.isContinued }.map(\.plain)
            .filter { ColumnMeaning(head: $0) == nil }
        let areShort = names.allSatisfy { words(of: $0).count <= 5 && !ColumnMeaning.isTheme($0) }
        guard names.count >= 2, areShort, Set(names).count == names.count else { return }
        sequences.append(Sequence(names: names.map(Self.bare), isSure: false))
    }

    private func decision(_ notes: inout ImportNotes) -> ImportedLevels {
        let sure = sequences.filter(\.isSure)
        let headings = headingCounts.filter { $0.count > 1 || headingCounts.count > 1 }.map(\.name)
        let byForm = sequences.filter { !$0.isSure }.max { $0.names.count < $1.names.count }
        var names: [String] = []
        let rows =
            sure.map(\.names).sorted { $0.count > $1.count } + (headings.count > 1 || !sure.isEmpty ? [headings] : [])
        // “Everyone” is no level beside others, but all of them.
        for name in rows.joined() where wordKey(name) != "everyone" {
            if let index = ImportedLevels(names).index(of: name) {
                // “Level 1: Foundation” says more than “Level 1”.
                if words(of: name).count > words(of: names[index]).count, LevelWords.number(of: name) != nil,
                    name.count < 60
                {
                    names[index] = name
                }
            } else {
                names.append(name)
            }
        }
        if names.isEmpty, let byForm {
            names = byForm.names
            notes.guess(
                "‘\(names.joined(separator: "’, ‘"))’ were taken for levels since they head the columns of a table. If they are none, say so with --levels."
            )
        }
        return ImportedLevels(Self.upwards(names, &notes))
    }

    /// The names from the lowest level up, as far as they say which is lower.
    private static func upwards(_ names: [String], _ notes: inout ImportNotes) -> [String] {
        let numbers = names.compactMap(LevelWords.number)
        if numbers.count == names.count {
            return zip(names, numbers).sorted { $0.1 < $1.1 }.map(\.0)
        }
        let heights = names.compactMap(LevelWords.height)
        guard heights.count > 1, heights.count == names.count, Set(heights).count == heights.count,
            heights != heights.sorted()
        else { return names }
        guard zip(heights, heights.dropFirst()).allSatisfy(>) else {
            notes.guess("The levels were put in order by their names, since they stand in no order in the document.")
            return zip(names, heights).sorted { $0.1 < $1.1 }.map(\.0)
        }
        notes.guess(
            "The levels stand from the highest down in the document, and were turned round: ‘\(names.last ?? "")’ is the lowest."
        )
        return names.reversed()
    }

    /// A name without words such as “behaviours” behind it.
    private static func bare(_ name: String) -> String {
        var name = name.trimmingEnd(of: ":")
        for word in ["description", "descriptors", "descriptor", "behaviours", "indicators"]
        where name.lowercased().hasSuffix(" \(word)") { name = String(name.dropLast(word.count + 1)) }
        return name.trimmingEnd(of: ":–-")
    }

    private static func isCounting(_ names: [String]) -> Bool {
        let numbers = names.compactMap { Int($0) }
        return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }
}
