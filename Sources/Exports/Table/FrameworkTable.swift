import Model

/// A framework as a table for spreadsheets: a row for each indicator, each example, and each text that stands with
/// them.
package struct FrameworkTable {
    private let source: ExportSource
    private var framework: Framework { source.framework }
    private var words: ExportWords { source.words }

    private static let headings: [ExportWords.Word] = [
        .framework, .group, .code, .competency, .status, .level, .theme, .polarity, .kind, .text,
    ]

    /// Where something is said: the cells up to its kind.
    private struct Place {
        let framework: String
        var group = ""
        var code = ""
        var competency = ""
        var status: String
        var level = ""
        var theme = ""
        var polarity = ""

        var cells: [String] { [framework, group, code, competency, status, level, theme, polarity] }
    }

    /// The table of a framework.
    package init(_ source: ExportSource) {
        self.source = source
    }

    /// The file's text.
    package var bytes: [UInt8] {
        var csv = CSVTable(language: words.language)
        csv.add(csv.opening(Self.headings.map { words[$0] }), words[.link])
        let place = Place(framework: framework.title, status: words.name(of: framework.status))
        for competency in framework.competencies(in: nil) { add(competency, at: place, to: &csv) }
        for group in framework.groups {
            var place = place
            place.group = group.title
            for competency in framework.competencies(in: group.id) { add(competency, at: place, to: &csv) }
            place.code = group.code ?? ""
            place.polarity = words[.contra]
            let page = Address.group(group.id, framework.id)
            add(group.contraText, group.contra, on: page, at: place, to: &csv)
            add(group.contraClosing, [], on: page, at: place, to: &csv)
        }
        return csv.bytes
    }

    private func add(_ competency: Competency, at place: Place, to csv: inout CSVTable) {
        let page = Address.competency(competency.id, framework.id)
        var place = place
        place.code = competency.code ?? ""
        place.competency = competency.title
        // It is agreed no further than its framework.
        if competency.status != .published { place.status = words.name(of: competency.status) }
        if let definition = competency.definition {
            let kind = words[.definition]
            csv.add(csv.opening(place.cells), kind, definition.plain, source.url(page))
        }
        let ladder = competency.ladder(in: framework)
        let themes = ThemeIndex(competency.themes)
        for cell in competency.cells {
            let level = cell.level.flatMap { ladder[$0]?.title }
            place.level = level ?? (ladder.isEmpty ? "" : words[.everyone])
            place.theme = themes[cell.theme]?.title ?? ""
            place.polarity = words.name(of: cell.polarity)
            add(cell.text, cell.indicators, on: page, at: place, to: &csv)
            add(cell.closing, [], on: page, at: place, to: &csv)
        }
    }

    /// A row for the text, for each indicator, and for each of its examples.
    private func add(
        _ text: RichText?, _ indicators: [Indicator], on page: Address, at place: Place, to csv: inout CSVTable
    ) {
        guard text != nil || !indicators.isEmpty else { return }
        let opening = csv.opening(place.cells)
        let pageLink = source.url(page)
        if let text { csv.add(opening, words[.rowText], text.plain, pageLink) }
        for indicator in indicators {
            let link = "\(pageLink)#\(percentEncoded(indicator.anchor.text))"
            csv.add(opening, words[.indicator], indicator.text.plain, link)
            for example in indicator.examples {
                csv.add(opening, words[.example], example.text.plain, link)
            }
        }
    }
}
