import Diagnostics

/// Why a file can't be imported, or nothing could be written.
public struct ImportProblem: Error, Sendable {
    /// What to tell.
    public let finding: Diagnostic

    package init(_ id: Diagnostic.ID, _ message: String, file: String?, suggestion: String?) {
        finding = Diagnostic(.error, id, message, at: file.map { Location(path: $0) }, suggestion: suggestion)
    }
}
