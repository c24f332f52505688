import ImportedDocuments

/// The settings at the head of a source file, in the YAML that Newel reads.
struct SettingsText {
    private var lines: [String] = []

    mutating func set(_ name: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        lines.append("\(name): \(Self.scalar(value))")
    }

    mutating func set(_ name: String, list values: [String]) {
        guard !values.isEmpty else { return }
        lines.append("\(name):")
        lines += values.map { "  - \(Self.scalar($0))" }
    }

    mutating func set(_ name: String, map values: [(String, String)]) {
        guard !values.isEmpty else { return }
        lines.append("\(name):")
        lines += values.map { "  \(Self.scalar($0.0)): \(Self.scalar($0.1))" }
    }

    mutating func set(levels: [Outline.Level]) {
        guard !levels.isEmpty else { return }
        lines.append("levels:")
        for level in levels {
            let included = level.includes.filter { levels.indices.contains($0) }.map { Self.scalar(levels[$0].title) }
            guard level.summary != nil || !included.isEmpty else {
                lines.append("  - \(Self.scalar(level.title))")
                continue
            }
            lines.append("  - title: \(Self.scalar(level.title))")
            if let summary = level.summary { lines.append("    summary: \(Self.scalar(summary))") }
            if included.count == 1 { lines.append("    includes: \(included[0])") }
            if included.count > 1 { lines.append("    includes: [\(included.joined(separator: ", "))]") }
        }
    }

    /// The settings between their lines of hyphens, and the text below them.
    func file(_ text: String) -> String {
        let body = text.isEmpty ? "" : "\n\(text)\n"
        return "---\n\(lines.map { "\($0)\n" }.joined())---\n\(body)"
    }

    /// A value, in quotation marks where it needs them.
    static func scalar(_ value: String) -> String {
        let text = value.replacing("\n", with: " ").trimmingWhitespace()
        let isPlain =
            text.wholeMatch(of: /[\p{L}\p{N}(][^#:\[\]{},"'`&*!|>%@\\]*/) != nil
            && text.last.map { !$0.isWhitespace } ?? false
        if isPlain { return text }
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return "\"\(escaped.filter { !($0.unicodeScalars.first?.properties.generalCategory == .control) })\""
    }
}
