import Diagnostics

/// Why something wasn't printed, or what is wrong with what was.
public struct PrintProblem: Error, Sendable {
    /// What to tell.
    public let finding: Diagnostic

    /// A problem.
    public init(finding: Diagnostic) {
        self.finding = finding
    }
}

extension Diagnostic.ID {
    /// A program that makes PDFs is not there, or not of a version that can be used.
    public static let noPrintProgram: Self = "print-program"
}
