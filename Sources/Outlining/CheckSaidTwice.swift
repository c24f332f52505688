import CommonMark
import ContentSource
import Diagnostics
import Model

/// Looks for bullets that are expected and unwanted at once.
func checkSaidTwice(in outline: CompetencyOutline, of file: SourceFile, _ findings: inout DiagnosticCollector) {
    guard outline.cells.contains(where: { $0.key.polarity == .contra }) else { return }
    var expected: Set<String> = []
    for cell in outline.cells where cell.key.polarity == .expected {
        for indicator in cell.indicators { expected.insert(plainText(indicator.blocks)) }
    }
    for cell in outline.cells where cell.key.polarity == .contra {
        for indicator in cell.indicators {
            guard case .paragraph(let paragraph) = indicator.blocks.first,
                expected.contains(plainText(indicator.blocks))
            else { continue }
            findings.add(.expectedAndUnwanted(file.location(line: paragraph.range.start.line)))
        }
    }
}

extension Diagnostic {
    fileprivate static func expectedAndUnwanted(_ location: Location) -> Diagnostic {
        Diagnostic(
            .warning, "expected-and-unwanted", "The same words stand among what is expected.", at: location,
            suggestion: "Take them out here or there."
        )
    }
}
