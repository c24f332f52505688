/// Findings as workflow commands, which GitHub and Forgejo show beside the changed lines.
///
/// The form is that of <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>.
public struct GitHubReport {
    /// A report.
    public init() {}

    /// One line a finding.
    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined()
    }

    private func render(_ diagnostic: Diagnostic) -> String {
        var properties: [String] = []
        if let location = diagnostic.location {
            properties.append("file=\(escapedProperty(location.path))")
            if location.line > 0 {
                let end = location.column + location.width
                properties += ["line=\(location.line)", "col=\(location.column)", "endColumn=\(end)"]
            }
        }
        properties.append("title=\(escapedProperty(diagnostic.id.rawValue))")
        let sentences = [diagnostic.message, diagnostic.suggestion].compactMap(\.self).joined(separator: " ")
        return "::\(diagnostic.severity.rawValue) \(properties.joined(separator: ","))::\(escaped(sentences))\n"
    }

    private func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: visible(String(scalar))
            }
        }.joined()
    }

    private func escapedProperty(_ text: String) -> String {
        escaped(text).unicodeScalars.map { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: String(scalar)
            }
        }.joined()
    }
}
