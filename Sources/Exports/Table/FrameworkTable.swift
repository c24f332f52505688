/// A framework as a table for spreadsheets: a row for each thing that it says.
package struct FrameworkTable {
    private let source: ExportSource
    private var words: ExportWords { source.words }

    private static let headings: [ExportWords.Word] = [
        .framework, .group, .code, .competency, .status, .level, .theme, .polarity, .kind, .text,
    ]

    /// The table of a framework.
    package init(_ source: ExportSource) {
        self.source = source
    }

    /// The file's text.
    package var bytes: [UInt8] {
        var csv = CSVTable(language: words.language)
        csv.add(csv.opening(Self.headings.map { words[$0] }), words[.link])
        FrameworkRows(source).forEachPlace { place, rows in
            // What all rows of a place begin with is made once.
            let opening = csv.opening([
                source.framework.title, place.group?.title ?? "", place.code ?? "", place.competency ?? "",
                place.status, place.level, place.theme, place.polarity,
            ])
            for row in rows { csv.add(opening, words[row.kind], row.text, row.link) }
        }
        return csv.bytes
    }
}
