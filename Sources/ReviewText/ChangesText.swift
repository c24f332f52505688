import Reviewing

extension ReviewDescription {
    /// The review for a terminal: a few lines for each change.
    package var text: String {
        var lines = [title, summary]
        for part in parts {
            lines += ["", part.title] + [part.version].compactMap(\.self) + part.effects
            for description in part.changes { lines += [""] + description.lines }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension ChangeDescription {
    fileprivate var lines: [String] {
        let head = "\(change.number). \(element): \(event) (\(weight))"
        return [head]
            + ([place].filter { !$0.isEmpty } + texts + carried + [reason]).map { "   \($0)" }
    }

    /// What it says, in a line each; of texts that differ, the passage where they do.
    private var texts: [String] {
        guard change.kind.showsBoth else {
            return [(change.after ?? change.before).map { Self.shortened(withoutName($0.text)) }].compactMap(\.self)
        }
        guard let before = change.before?.text, let after = change.after?.text else {
            return [
                change.before.map { "- \(Self.shortened($0.text))" },
                change.after.map { "+ \(Self.shortened($0.text))" },
            ].compactMap(\.self)
        }
        // A link or emphasis can't be seen here.
        if before == after { return [Self.shortened(after)] }
        let (old, new) = differingPassages(before, after)
        return ["- \(old)", "+ \(new)"]
    }

    /// What is new or gone as a whole begins with its name, which has been said.
    private func withoutName(_ text: String) -> String {
        let name = "\(place)\n"
        return text.hasPrefix(name) ? String(text.dropFirst(name.count)) : text
    }

    /// The first line, as far as it can be taken in at a glance.
    private static func shortened(_ text: String) -> String {
        let line = text.prefix { $0 != "\n" }
        let short = line.prefix(longestPassage)
        return short.count < line.count || line.count < text.count ? "\(short) …" : String(short)
    }
}

extension Change.Kind {
    /// Whether what it said before is shown beside what it says now.
    package var showsBoth: Bool {
        switch self {
        case .reworded, .punctuation, .movedAndReworded, .renamed: true
        case .added, .removed, .moved, .reordered, .replaced: false
        }
    }
}
