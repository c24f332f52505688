import ImportedDocuments

/// A competency as the text of its source file.
struct CompetencyText {
    let competency: Outline.Competency
    let outline: Outline
    /// What `headings` in the file has to say, by heading.
    let declared: [(String, String)]

    var text: String {
        var settings = SettingsText()
        settings.set("title", competency.title)
        settings.set("code", competency.code)
        settings.set("motto", competency.motto)
        settings.set("status", competency.status)
        settings.set("applies-to", list: titles(of: competency.appliesTo))
        settings.set(levels: competency.steps)
        settings.set("headings", map: declared)
        return settings.file(sections.joined(separator: "\n\n"))
    }

    private func titles(of levels: [Int]) -> [String] {
        levels.filter(outline.levels.indices.contains).map { outline.levels[$0].title }
    }

    private var ladder: [Outline.Level] { outline.levels(of: competency) }

    private var sections: [String] {
        let early = competency.passages.filter { wordKey($0.title).hasPrefix("why") }
        let late = competency.passages.filter { !wordKey($0.title).hasPrefix("why") }
        return definition + early.map(passage) + cells + late.map(passage)
    }

    private var definition: [String] {
        guard !competency.definition.isEmpty else { return [] }
        let blocks = competency.definition.map(Self.withoutHeading)
        let text = MarkdownText.blocks(blocks)
        // Bullets before the first heading could be read as indicators.
        let hasList = blocks.contains { if case .paragraph = $0 { false } else { true } }
        return [hasList ? "## Definition\n\n\(text)" : text]
    }

    private func passage(_ passage: Outline.Passage) -> String {
        let text = MarkdownText.blocks(passage.blocks.map(Self.withoutHeading))
        return "## \(MarkdownText.heading(passage.title))\(text.isEmpty ? "" : "\n\n\(text)")"
    }

    /// Expected by level, then not wanted by level; each by theme.
    private var cells: [String] {
        var sections: [String] = []
        let levels: [Int?] = [nil] + ladder.indices.map(Optional.init)
        for level in levels {
            let expected = cells(at: level, isContra: false)
            let contra = level == nil ? [] : cells(at: level, isContra: true)
            if let level, !expected.isEmpty || !contra.isEmpty {
                sections.append("## \(MarkdownText.heading(ladder[level].title))")
                sections += texts(expected, depth: 3)
                if !contra.isEmpty { sections += ["### \(contraLabel)"] + texts(contra, depth: 4) }
            } else if level == nil {
                let plain = expected.filter { $0.place.theme == nil }
                let needsHeading =
                    !ladder.isEmpty || plain.contains { !$0.text.isEmpty }
                    || competency.passages.contains { wordKey($0.title).hasPrefix("why") }
                if !plain.isEmpty, needsHeading { sections.append("## Everyone") }
                sections += texts(expected, depth: 2)
            }
        }
        let contra = cells(at: nil, isContra: true)
        return sections + (contra.isEmpty ? [] : ["## \(contraLabel)"] + texts(contra, depth: 3))
    }

    private func cells(at level: Int?, isContra: Bool) -> [Outline.Cell] {
        let found = competency.cells.filter { $0.place.level == level && $0.place.isContra == isContra }
        return found.filter { $0.place.theme == nil } + found.filter { $0.place.theme != nil }
    }

    private func texts(_ cells: [Outline.Cell], depth: Int) -> [String] {
        cells.flatMap { cell -> [String] in
            let heading = cell.place.theme.map { "\(String(repeating: "#", count: depth)) \(MarkdownText.heading($0))" }
            let text = MarkdownText.blocks(cell.text.map(Self.withoutHeading))
            let closing = MarkdownText.blocks(cell.closing.map(Self.withoutHeading))
            return [heading, text, MarkdownText.list(cell.indicators), closing].compactMap(\.self).filter {
                !$0.isEmpty
            }
        }
    }

    private var contraLabel: String { MarkdownText.heading(outline.contraLabel ?? FrameworkFiles.contraLabel) }

    /// A heading inside a text as a paragraph in bold: it would begin another place.
    private static func withoutHeading(_ block: ImportedBlock) -> ImportedBlock {
        guard case .heading(let text, _) = block else { return block }
        return .paragraph(StyledText([StyledText.Run(text: text.plain, isStrong: true)]))
    }
}
