import Diagnostics
import Guides

/// Why something wasn't printed, or what is wrong with what was.
package struct PrintProblem: Error, Sendable {
    /// What to tell.
    package let finding: Diagnostic

    /// A problem.
    package init(finding: Diagnostic) {
        self.finding = finding
    }
}

extension PrintProblem {
    /// What was to fit on one sheet doesn't.
    package static func overlong(_ refusal: FoldRefusal) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, "print-fold", "The essentials don’t fit on one sheet; ‘\(refusal.part)’ takes most room.",
                at: nil,
                suggestion: "Shorten it, take competencies out with ‘pocket-guide: no’, print for one level with "
                    + "--level, or take another layout."
            ))
    }
}

extension Diagnostic.ID {
    /// A program that makes PDFs is not there, or not of a version that can be used.
    package static let noPrintProgram: Self = "print-program"
}
