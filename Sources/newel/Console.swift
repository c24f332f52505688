import Diagnostics
import Foundation

/// What the program says: results on standard output, everything else on standard error.
enum Console {
    /// Whether somebody watches.
    static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    /// Whether somebody is there who can answer.
    static var canAsk: Bool { isTerminal && isatty(STDIN_FILENO) == 1 }

    /// Asks a question, which anything but `y` or `yes` answers with no.
    static func ask(_ question: String) -> Bool {
        write("\(question) [y/N] ", to: .standardError)
        return ["y", "yes"].contains(readLine()?.lowercased() ?? "")
    }

    /// Prints a result; the text ends its own lines.
    static func say(_ text: String) {
        write(text, to: .standardOutput)
    }

    /// Prints what is not a result.
    static func tell(_ text: String) {
        write("\(text)\n", to: .standardError)
    }

    /// Replaces the line that tells how far the work is, where somebody watches it.
    static func progress(_ text: String) {
        guard isTerminal else { return }
        write("\r\u{1B}[K\(text)", to: .standardError)
    }

    /// Prints findings as text.
    static func tell(_ diagnostics: [Diagnostic]) {
        guard !diagnostics.isEmpty else { return }
        let usesColour = isTerminal && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
        let text = TextReport(usesColour: usesColour).render(diagnostics)
        write(text, to: .standardError)
    }

    /// What nobody can take any more (a full disk, a closed pipe) is lost, which is no reason to end otherwise.
    private static func write(_ text: String, to handle: FileHandle) {
        try? handle.write(contentsOf: Data(text.utf8))
    }
}
