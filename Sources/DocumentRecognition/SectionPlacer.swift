import ImportedDocuments

/// Puts the text of a cell, or that below a label, into one competency: labels in it lead on to other places.
struct SectionPlacer {
    let levels: ImportedLevels
    /// Where what comes next belongs.
    var place: Outline.CellPlace
    private var section: [Part] = []

    init(levels: ImportedLevels, place: Outline.CellPlace) {
        self.levels = levels
        self.place = place
    }

    /// - Parameter code: a mark that the first indicator begins with.
    mutating func place(_ parts: [Part], of competency: Int, code: String?, _ builder: inout OutlineBuilder) {
        var code = code
        let outer = place
        for part in parts {
            if case .heading(let heading) = part {
                flush(to: competency, code: &code, &builder)
                follow(heading.plain, outer, &builder)
            } else {
                section.append(part)
            }
        }
        flush(to: competency, code: &code, &builder)
        place = outer
    }

    /// A label in a cell: a level, contra-indicators, what is expected, or a theme.
    private mutating func follow(_ label: String, _ outer: Outline.CellPlace, _ builder: inout OutlineBuilder) {
        let name = label.trimmingEnd(of: ":")
        if let level = levels.index(of: name) {
            place.level = level
            builder.notes.take(label, as: "level ‘\(levels.titles[level])’")
            return
        }
        switch FieldWords.meaning(of: name) {
        case .contra:
            place.isContra = true
            builder.notes.take(label, as: "contra-indicators")
        case .indicators:
            place.isContra = outer.isContra
            builder.notes.take(label, as: "what is expected")
        default: place.theme = name
        }
    }

    private mutating func flush(to competency: Int, code: inout String?, _ builder: inout OutlineBuilder) {
        guard !section.isEmpty else { return }
        var statements = Statements(inCell: section)
        section = []
        if let mark = code, !statements.items.isEmpty {
            let run = StyledText.Run(text: mark, isStrong: true)
            statements.items[0].text = StyledText([run, .init(text: " ")]) + statements.items[0].text
            code = nil
        }
        if statements.hasTrailingText {
            builder.notes.guess(
                "A sentence that stood behind a list stands before it now, since nothing may follow the bullets.")
        }
        builder.add(statements.items, text: statements.text, to: competency, at: place)
    }
}
