import Model

/// A part of a competency that could stand on a folded sheet.
final class FoldPart {
    let part: Expectations.Part
    private lazy var expected = MeasuredCells(part.expected)
    private lazy var contra = MeasuredCells(part.contra)

    init(_ part: Expectations.Part) {
        self.part = part
    }

    /// So many bytes of text.
    func length(of essence: FoldEssence) -> Int {
        expected.length(withExamples: essence.hasExamples)
            + (essence.hasContra ? contra.length(withExamples: essence.hasExamples) : 0)
    }

    /// So many lines.
    func lines(of essence: FoldEssence, _ estimates: FoldSheet.Estimates) -> Double {
        var lines = 0.0
        if !part.expected.isEmpty { lines += expected.lines(estimates, withExamples: essence.hasExamples) + 1.9 }
        if essence.hasContra, !part.contra.isEmpty {
            let names = Double(Set(part.contra.map(\.contraLabel)).count)
            lines += contra.lines(estimates, withExamples: essence.hasExamples) + 1.9 * names
        }
        return lines
    }
}

/// What is expected in a part, or what is warned of.
private final class MeasuredCells {
    private let cells: [Cell]
    private lazy var lengths = Self.lengths(of: cells)
    private lazy var measured = cells.map(MeasuredCell.init)

    init(_ cells: [Cell]) {
        self.cells = cells
    }

    func length(withExamples: Bool) -> Int { withExamples ? lengths.own + lengths.examples : lengths.own }

    private static func lengths(of cells: [Cell]) -> (own: Int, examples: Int) {
        var own = 0
        var examples = 0
        for cell in cells {
            own += (cell.text?.plain.utf8.count ?? 0) + (cell.closing?.plain.utf8.count ?? 0)
            for indicator in cell.indicators {
                own += indicator.text.plain.utf8.count
                for example in indicator.examples { examples += example.text.plain.utf8.count }
            }
        }
        return (own, examples)
    }

    func lines(_ estimates: FoldSheet.Estimates, withExamples: Bool) -> Double {
        measured.reduce(0) { $0 + $1.lines(estimates, withExamples: withExamples) }
    }
}

/// A cell's texts, measured.
private struct MeasuredCell {
    private let hasTheme: Bool
    private let paragraphs: [MeasuredText]
    private let indicators: [(text: MeasuredText, examples: [MeasuredText])]

    init(_ cell: Cell) {
        hasTheme = cell.theme != nil
        paragraphs = [cell.text, cell.closing].compactMap(\.self).flatMap { Model.paragraphs(of: $0.plain) }
            .map { MeasuredText($0) }
        indicators = cell.indicators.map { indicator in
            (MeasuredText(indicator.text.plain), indicator.examples.map { MeasuredText($0.text.plain) })
        }
    }

    func lines(_ estimates: FoldSheet.Estimates, withExamples: Bool) -> Double {
        var lines = hasTheme ? 2.0 : 0
        for paragraph in paragraphs { lines += estimates.full.lines(of: paragraph) + 0.4 }
        for indicator in indicators {
            lines += estimates.indented.lines(of: indicator.text) + 0.15
            guard withExamples else { continue }
            for example in indicator.examples { lines += estimates.twice.lines(of: example) + 0.15 }
        }
        return lines
    }
}
