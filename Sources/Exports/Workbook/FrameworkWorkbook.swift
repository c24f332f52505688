import Model

/// A framework as a workbook for those who assess and discuss it: a matrix of competencies and levels, a row an indicator with
/// room for evidence, and what the framework says of itself.
///
/// Its cells are text, none a formula. Names in the workbook say what its columns hold, whatever language their heads are
/// in, so that it can be read again after somebody has worked on it.
package struct FrameworkWorkbook {
    private let source: ExportSource

    /// The workbook of a framework.
    package init(_ source: ExportSource) {
        self.source = source
    }

    /// The file.
    package var bytes: [UInt8] {
        var strings = SharedStrings()
        let sheets = [
            MatrixSheet(source).sheet(&strings), IndicatorSheet(source).sheet(&strings),
            AboutSheet(source).sheet(&strings),
        ]
        return Workbook(title: source.framework.title, sheets, strings).bytes
    }
}

extension Framework {
    /// Its competencies with their groups in the order of the groups, those of none first.
    var grouped: [(group: Group?, competencies: [Competency])] {
        let byGroup = Dictionary(grouping: competencies, by: \.group)
        return [(nil, byGroup[nil] ?? [])] + groups.map { ($0, byGroup[$0.id] ?? []) }
    }
}

extension Group {
    /// Its name in a cell, behind its code.
    var nameInCell: String { [code, title].compactMap(\.self).joined(separator: " ") }
}
