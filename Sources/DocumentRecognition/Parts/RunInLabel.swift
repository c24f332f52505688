import ImportedDocuments

/// A label at the beginning of a paragraph: “Definition: …”, “**Why is it important?** …”, “All staff – …”.
struct RunInLabel {
    /// The label without its colon.
    let label: String
    /// What stands behind it; empty where nothing does.
    let rest: StyledText

    /// Nil where the paragraph begins with no label.
    init?(_ text: StyledText) {
        let plain = text.inOneLine.plain
        if let first = text.runs.first, first.isStrong, !text.isStrong {
            let label = first.text.trimmingWhitespace().trimmingEnd(of: ":–—-")
            if words(of: label).count <= 8, !label.isEmpty {
                let rest = text.dropping(first.text.count)
                let gap = rest.plain.prefix { ":–—-".contains($0) || $0.isWhitespace }.count
                self.label = label
                self.rest = rest.dropping(gap)
                return
            }
        }
        guard let match = plain.prefixMatch(of: /([^:.;?!]{2,60}(?:\?|:|\s[–—-]\s))\s*/) else { return nil }
        let label = String(match.1).trimmingWhitespace().trimmingEnd(of: ":–—-")
        guard words(of: label).count <= 8 else { return nil }
        self.label = label
        rest = text.inOneLine.dropping(match.0.count)
    }
}
