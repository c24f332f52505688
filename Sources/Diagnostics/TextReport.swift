/// Findings as text for a terminal: the sentence, the place, the source line with a marker below it.
public struct TextReport {
    private let usesColour: Bool

    /// A report, with ANSI colours where the terminal shows them.
    public init(usesColour: Bool = false) {
        self.usesColour = usesColour
    }

    /// All findings, each followed by an empty line.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { render($0) + "\n" }.joined()
    }

    /// One finding, several lines.
    public func render(_ diagnostic: Diagnostic) -> String {
        let head = paint("\(diagnostic.severity.rawValue)[\(diagnostic.id.rawValue)]", as: diagnostic.severity)
        var text = "\(head): \(visible(diagnostic.message))\n"
        let gutter = width(of: diagnostic)
        if let location = diagnostic.location { text += excerpt(location, gutter: gutter) }
        for note in diagnostic.notes {
            text += "\(spaces(gutter)) = \(visible(note.message))\n" + excerpt(note.location, gutter: gutter)
        }
        if let suggestion = diagnostic.suggestion {
            text += "\(spaces(gutter)) = help: \(visible(suggestion))\n"
        }
        return text
    }

    private func excerpt(_ location: Location, gutter: Int) -> String {
        guard location.line > 0 else { return "\(spaces(gutter))--> \(visible(location.path))\n" }
        let number = String(location.line)
        let (source, marker) = MarkedLine(location).lines
        return """
            \(spaces(gutter))--> \(visible(location.path)):\(location.line):\(location.column)
            \(spaces(gutter)) |
            \(spaces(gutter - number.count))\(number) | \(source)
            \(spaces(gutter)) | \(marker)

            """
    }

    private func width(of diagnostic: Diagnostic) -> Int {
        ([diagnostic.location] + diagnostic.notes.map(\.location)).map { String($0?.line ?? 0).count }.max() ?? 1
    }

    private func spaces(_ count: Int) -> String {
        String(repeating: " ", count: max(count, 0))
    }

    private func paint(_ text: String, as severity: Diagnostic.Severity) -> String {
        guard usesColour else { return text }
        let colour =
            switch severity {
            case .error: 31
            case .warning: 33
            case .notice: 36
            }
        return "\u{1B}[1;\(colour)m\(text)\u{1B}[0m"
    }
}

/// Text from a file must not steer the terminal that shows it, nor turn its lines around.
public func visible(_ text: String) -> String {
    String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                switch scalar.value {
                case 0x09: scalar
                case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
                default: scalar
                }
            }
        )
    )
}
