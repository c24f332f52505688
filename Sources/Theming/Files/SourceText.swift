import Diagnostics
import Templates

extension SourceText {
    /// A file's text; nil where it isn't UTF-8.
    init?(_ file: ThemeFile) {
        guard let text = String(validating: file.bytes, as: UTF8.self) else { return nil }
        // Editors on Windows write a byte order mark, which would be shown on the page.
        self.init(path: file.shownPath, text: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
    }

    /// What to say of a file that ``init(_:)`` couldn't read.
    static func unreadable(_ file: ThemeFile) -> Diagnostic {
        Diagnostic(
            .error, "theme-not-text", "This file isn't text in UTF-8.", at: Location(path: file.shownPath),
            suggestion: "Save it again with the encoding UTF-8."
        )
    }
}
