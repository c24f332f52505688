import Diagnostics
import Foundation

/// What the program says: results on standard output, everything else on standard error.
enum Console {
    /// Whether somebody watches.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Prints a result; the text ends its own lines.
    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Prints what is not a result.
    static func tell(_ text: String) {
        FileHandle.standardError.write(Data("\(text)\n".utf8))
    }

    /// Replaces the line that tells how far the work is, where somebody watches it.
    static func progress(_ text: String) {
        guard isTerminal else { return }
        FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
    }

    /// Prints findings as text.
    static func tell(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let usesColour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        let text = TextReport(usesColour: usesColour).render(diagnostics)
        FileHandle.standardError.write(Data(text.utf8))
    }
}
