import Diagnostics

/// A file's text by lines, for pointing at places in it.
struct SourceText: Sendable {
    /// The file's path as its reader knows it.
    let path: String
    /// The whole text.
    let text: String
    private let lines: [String]

    /// A text that is at hand.
    init(path: String, text: String) {
        self.path = path
        self.text = text
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
            .map(String.init)
    }

    /// A file's text; nil where it isn't UTF-8.
    init?(_ file: ThemeFile) {
        guard let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
        // Editors on Windows write a byte order mark, which would be shown on the page.
        self.init(path: file.shownPath, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    /// A line's text, counted from 1.
    func line(_ number: Int) -> String {
        lines.indices.contains(number - 1) ? lines[number - 1] : ""
    }

    /// A stretch of a line; all counts are in characters and begin with 1.
    func location(line: Int, column: Int, width: Int) -> Location {
        Location(path: path, line: line, column: column, width: width, sourceLine: self.line(line))
    }

    /// A whole line.
    func location(line: Int) -> Location {
        let text = self.line(line)
        let indentation = text.prefix { $0 == " " || $0 == "\t" }.count
        return location(line: line, column: indentation + 1, width: text.count - indentation)
    }
}

extension SourceText {
    /// What to say of a file that ``init(_:)`` couldn't read.
    static func unreadable(_ file: ThemeFile) -> Diagnostic {
        Diagnostic(
            .error, "theme-not-text", "This file isn't text in UTF-8.", at: Location(path: file.shownPath),
            suggestion: "Save it again with the encoding UTF-8."
        )
    }
}
