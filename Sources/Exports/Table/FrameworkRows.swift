import Model

/// What a framework says, as the rows of a table: a row for each definition, each indicator, each example, and each text
/// that stands with them.
struct FrameworkRows {
    /// Where something is said.
    struct Place {
        var group: Group?
        /// The code of the competency, or of a group where what is said is the group's.
        var code: String?
        /// Its title; nil for what a group says.
        var competency: String?
        /// In words; what is agreed no further than its framework has that one's.
        var status: String
        /// In words; empty where the row isn't said of a level.
        var level = ""
        var theme = ""
        /// In words; empty for a definition.
        var polarity = ""
    }

    /// One thing that is said at a place.
    struct Row {
        let kind: ExportWords.Word
        let text: String
        /// Its full address where the site's is known, else a relative link.
        let link: String
    }

    private let source: ExportSource
    private var framework: Framework { source.framework }
    private var words: ExportWords { source.words }

    init(_ source: ExportSource) {
        self.source = source
    }

    /// Gives out all places at which something is said, in reading order, with the rows of each.
    func forEachPlace(_ body: (Place, [Row]) -> Void) {
        for (group, competencies) in framework.grouped {
            var place = Place(group: group, status: words.name(of: framework.status))
            for competency in competencies { add(competency, at: place, body) }
            guard let group, group.hasContra else { continue }
            place.code = group.code
            place.polarity = words[.contra]
            let page = source.url(.group(group.id, framework.id))
            body(place, rows(group.contraText, group.contra, group.contraClosing, on: page))
        }
    }

    private func add(_ competency: Competency, at place: Place, _ body: (Place, [Row]) -> Void) {
        let page = source.url(.competency(competency.id, framework.id))
        var place = place
        place.code = competency.code
        place.competency = competency.title
        if competency.status != .published { place.status = words.name(of: competency.status) }
        if let definition = competency.definition {
            body(place, [Row(kind: .definition, text: definition.plain, link: page)])
        }
        let ladder = competency.ladder(in: framework)
        let themes = ThemeIndex(competency.themes)
        for cell in competency.cells {
            place.level = cell.level.flatMap { ladder[$0]?.title } ?? (ladder.isEmpty ? "" : words[.everyone])
            place.theme = themes[cell.theme]?.title ?? ""
            place.polarity = words.name(of: cell.polarity)
            body(place, rows(cell.text, cell.indicators, cell.closing, on: page))
        }
    }

    private func rows(
        _ text: RichText?, _ indicators: [Indicator], _ closing: RichText?, on page: String
    ) -> [Row] {
        var rows: [Row] = []
        if let text { rows.append(Row(kind: .rowText, text: text.plain, link: page)) }
        for indicator in indicators {
            let link = "\(page)#\(percentEncoded(indicator.anchor.text))"
            rows.append(Row(kind: .indicator, text: indicator.text.plain, link: link))
            rows += indicator.examples.map { Row(kind: .example, text: $0.text.plain, link: link) }
        }
        if let closing { rows.append(Row(kind: .rowText, text: closing.plain, link: page)) }
        return rows
    }
}
