import ImportedDocuments

/// What a cell, or the text below a heading, says: indicators, and text that belongs before them.
struct Statements {
    var text: [ImportedBlock] = []
    var items: [ImportedBlock.Item] = []
    /// Whether paragraphs were taken for indicators.
    private(set) var areParagraphs = false
    /// Whether a sentence stood behind the list.
    private(set) var hasTrailingText = false

    /// Whether a text says that nothing stands in its place.
    static func isPlaceholder(_ text: String) -> Bool {
        let known: Set<String> = [
            "na", "n a", "not applicable", "tbc", "tbd", "to be confirmed", "to be defined", "none", "nil",
            "currently not defined",
            "not currently defined", "not defined", "not yet defined", "intentionally blank",
            "intentionally left blank", "this level is not used", "no description", "not available",
        ]
        return words(of: text).isEmpty || known.contains(wordKey(text)) || isOutOfUse(text)
    }

    /// Whether a cell says that what it would hold isn't used.
    static func isOutOfUse(_ text: String) -> Bool {
        ["not in use", "no longer in use", "not used", "withdrawn"].contains(wordKey(text))
    }

    /// What a table's cell says: each line is an indicator, unless there is a list.
    init(inCell parts: [Part]) {
        collect(parts)
        guard items.isEmpty else { return }
        items = text.flatMap { block -> [ImportedBlock.Item] in
            if case .paragraph(let text) = block { text.lines.map { .init(text: $0) } } else { [] }
        }
        text = text.filter { if case .paragraph = $0 { false } else { true } }
    }

    /// What stands below a heading: lists are indicators; so are paragraphs, where there are several and no list, or one
    /// begins with a code.
    init(belowHeading parts: [Part]) {
        collect(parts)
        guard items.isEmpty else { return }
        let paragraphs = text.compactMap { block -> StyledText? in
            if case .paragraph(let text) = block { text } else { nil }
        }
        let lines = paragraphs.flatMap(\.lines)
        let areShort = lines.allSatisfy { words(of: $0.plain).count <= 45 }
        let isOneSentence = lines.count == 1 && words(of: lines[0].plain).count <= 30 && !lines[0].plain.contains(". ")
        guard lines.count > 1 && areShort || isOneSentence || lines.contains(where: { Self.beginsWithCode($0) }) else {
            return
        }
        items = lines.map { .init(text: $0) }
        text = text.filter { if case .paragraph = $0 { false } else { true } }
        areParagraphs = lines.count > 1
    }

    private mutating func collect(_ parts: [Part]) {
        for part in parts {
            switch part {
            case .list(let items, _):
                self.items += items.filter { !$0.text.isEmpty || !$0.inner.isEmpty }
            case .paragraph(let text):
                if !items.isEmpty { hasTrailingText = true }
                self.text.append(.paragraph(text))
            case .heading(let heading): text.append(.paragraph(heading.text))
            case .table(let table): text += table.asText
            }
        }
    }

    /// “**A1** Plans ahead”: a code in bold before a statement.
    static func beginsWithCode(_ text: StyledText) -> Bool {
        guard let first = text.runs.first, first.isStrong else { return false }
        let code = first.text.trimmingWhitespace().trimmingEnd(of: ".:)")
        return code.count <= 8 && code.contains(where: \.isNumber) && !code.contains(" ")
    }
}

extension ImportedTable {
    /// The table's rows as a list, for a table that nobody understands: the words of a row's cells with dashes between them.
    package var asText: [ImportedBlock] {
        let rows = rows.map { row in row.filter { !$0.isContinued && !$0.isEmpty }.map(\.plain).joined(separator: " – ")
        }
        let items = rows.filter { !$0.isEmpty }.map { ImportedBlock.Item(text: StyledText($0)) }
        return items.isEmpty ? [] : [.list(items, isNumbered: false)]
    }
}
