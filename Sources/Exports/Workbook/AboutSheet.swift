import Model

/// The sheet with what the framework says of itself: title, version, dates, levels, groups, and what the words in the other
/// sheets mean.
struct AboutSheet {
    private let source: ExportSource
    private var framework: Framework { source.framework }
    private var words: ExportWords { source.words }

    init(_ source: ExportSource) {
        self.source = source
    }

    /// The sheet. Names in the workbook lead to each fact's value, to the range of the levels and of the groups, and to each
    /// word.
    func sheet(_ strings: inout SharedStrings) -> Workbook.Sheet {
        var sheet = SheetWriter(widths: [24, 44, 60, 40], unique: [1, 2], isRightToLeft: source.isRightToLeft)
        var names: [(String, String)] = []
        for fact in facts {
            guard let value = fact.value, !value.isEmpty else { continue }
            names.append(("newel.\(fact.name)", CellReference(row: sheet.rowCount, column: 1).absolute))
            sheet.add([words[fact.word], value], &strings)
        }
        let levels = framework.ladder.levels.map { level in
            let included = level.includes.compactMap { framework.ladder[$0]?.title }
            return [words[.level], level.title, level.summary ?? "", included.joined(separator: "\n")]
        }
        add(levels, as: "newel.levels", to: &sheet, &names, &strings)
        let groups = framework.groups.map { [words[.group], $0.title, $0.motto ?? "", $0.code ?? ""] }
        add(groups, as: "newel.groups", to: &sheet, &names, &strings)
        for (name, word) in Self.keys {
            names.append(("newel.word.\(name)", CellReference(row: sheet.rowCount, column: 1).absolute))
            sheet.add([words[.kind], words[word]], &strings)
        }
        return Workbook.Sheet(
            name: words[.about], part: sheet.part(frozen: (0, 0), hasFilter: false), names: names)
    }

    private var facts: [(name: String, word: ExportWords.Word, value: String?)] {
        [
            ("title", .framework, framework.title), ("subtitle", .subtitle, framework.subtitle),
            ("motto", .motto, framework.motto),
            ("version", .version, framework.version), ("effective", .effective, framework.effective),
            ("review", .review, framework.review), ("owner", .owner, framework.owner),
            ("language", .language, framework.language),
            ("status", .status, framework.status == .published ? nil : words.name(of: framework.status)),
            ("address", .link, source.site.url.map { _ in source.url(.framework(framework.id)) }),
        ]
    }

    /// The words by which rows are told apart.
    private static let keys: [(name: String, word: ExportWords.Word)] = [
        ("definition", .definition), ("text", .rowText), ("indicator", .indicator), ("example", .example),
        ("expected", .expected), ("contra", .contra), ("everyone", .everyone),
    ]

    private func add(
        _ rows: [[String]], as name: String, to sheet: inout SheetWriter, _ names: inout [(String, String)],
        _ strings: inout SharedStrings
    ) {
        guard let width = rows.first?.count else { return }
        let first = CellReference(row: sheet.rowCount, column: 0)
        for row in rows { sheet.add(row, &strings) }
        let last = CellReference(row: sheet.rowCount - 1, column: width - 1)
        names.append((name, "\(first.absolute):\(last.absolute)"))
    }
}
