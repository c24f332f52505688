import Model

/// A framework as a table for spreadsheets: a row for each indicator, each example, and each text that stands with
/// them.
struct FrameworkTable {
    private let context: FrameworkContext
    private var framework: Framework { context.framework }
    private var words: LocalizedStrings { context.words }

    private static let headings: [MessageKey] = [
        .columnFramework, .kindGroup, .columnCode, .kindCompetency, .factStatus, .kindLevel, .columnTheme,
        .columnPolarity, .columnKind, .columnText, .columnLink,
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

    /// What the kinds of rows are called.
    private let ofText: String
    private let ofIndicator: String
    private let ofExample: String

    /// The table of the framework at a desk.
    init(_ context: FrameworkContext) {
        self.context = context
        ofText = context.words.phrase(.rowText)
        ofIndicator = context.words.phrase(.kindIndicator)
        ofExample = context.words.phrase(.rowExample)
    }

    /// The file's text.
    var bytes: [UInt8] {
        var csv = CSVTable(language: words.language)
        csv.add(csv.opening(Self.headings.dropLast().map { words.phrase($0) }), words.phrase(.columnLink))
        let place = Place(framework: framework.title, status: words.phrase(framework.status.title))
        for competency in framework.competencies(in: nil) { add(competency, at: place, to: &csv) }
        for group in framework.groups {
            var place = place
            place.group = group.title
            for competency in framework.competencies(in: group.id) { add(competency, at: place, to: &csv) }
            place.code = group.code ?? ""
            place.polarity = name(of: .contra)
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
        if competency.status != .published { place.status = words.phrase(competency.status.title) }
        if let definition = competency.definition {
            let kind = words.phrase(.rowDefinition)
            csv.add(csv.opening(place.cells), kind, definition.plain, context.folder.url(page))
        }
        let ladder = competency.ladder(in: framework)
        let themes = ThemeIndex(competency.themes)
        for cell in competency.cells {
            let level = cell.level.flatMap { ladder[$0]?.title }
            place.level = level ?? (ladder.isEmpty ? "" : words.phrase(.everyone))
            place.theme = themes[cell.theme]?.title ?? ""
            place.polarity = name(of: cell.polarity)
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
        let pageLink = context.folder.url(page)
        if let text { csv.add(opening, ofText, text.plain, pageLink) }
        for indicator in indicators {
            let link = "\(pageLink)#\(percentEncoded(indicator.anchor.text))"
            csv.add(opening, ofIndicator, indicator.text.plain, link)
            for example in indicator.examples {
                csv.add(opening, ofExample, example.text.plain, link)
            }
        }
    }

    private func name(of polarity: Polarity) -> String {
        switch polarity {
        case .expected: words.phrase(.rowExpected)
        case .contra: context.contraLabel
        }
    }
}
