import Reviewing

extension ToldReview {
    /// The review for a terminal: a few lines for each change.
    public var text: String {
        var lines = [title, summary]
        for part in parts {
            lines += ["", part.title] + [part.version].compactMap(\.self) + part.effects
            for told in part.changes { lines += [""] + told.lines }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ToldChange {
    fileprivate var lines: [String] {
        let head = "\(change.number). \(element): \(event) (\(weight))"
        let texts =
            change.kind.showsBoth
            ? [
                change.before.map { "- \(Self.shortened($0.text))" },
                change.after.map { "+ \(Self.shortened($0.text))" },
            ]
            : [(change.after ?? change.before).map { Self.shortened($0.text) }]
        return [head]
            + ([place].filter { !$0.isEmpty } + texts.compactMap(\.self) + carried + [reason]).map { "   \($0)" }
    }

    /// The first line, as far as it can be taken in at a glance.
    private static func shortened(_ text: String) -> String {
        let line = text.prefix { $0 != "\n" }
        let short = line.prefix(160)
        return short.count < line.count || line.count < text.count ? "\(short) …" : String(short)
    }
}

extension Change.Kind {
    /// Whether what it said before is shown beside what it says now.
    var showsBoth: Bool {
        switch self {
        case .reworded, .punctuation, .movedAndReworded, .renamed: true
        case .added, .removed, .moved, .reordered: false
        }
    }
}
