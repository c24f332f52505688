import ImportedDocuments

/// The headings of a document that aren't labels, as they stand inside each other, and what stands below each.
struct HeadingTree {
    struct Node {
        /// The heading's index among the parts.
        let part: Int
        let title: String
        let rank: Int
        let parent: Int?
        var children: [Int] = []
        /// Whether a list stands right below it.
        var hasList = false
        /// Whether a level, contra-indicators or “indicators” stand right below it.
        var hasLabel = false
        /// Whether a table with indicators but without names of competencies does.
        var hasCells = false
        /// Whether a table does that names competencies.
        var hasTable = false

        var isStrong: Bool { hasLabel || hasCells }
    }

    private(set) var nodes: [Node] = []
    /// What labels are: all headings that are no node.
    private(set) var labels: [Int: HeadingRole] = [:]

    init(_ parts: [Part], levels: ImportedLevels, layouts: [Int: TableLayout]) {
        let enclosing = Self.enclosingLevels(parts, levels)
        let repeats = Self.contraRepeats(parts)
        var stack: [Int] = []
        var isInLabel = false
        for (index, part) in parts.enumerated() {
            switch part {
            case .heading(let heading):
                let label = Self.label(
                    heading, levels, isNested: stack.last.map { nodes[$0].rank < heading.rank } ?? false)
                if let label {
                    labels[index] = label
                    if enclosing.contains(index), case .level(let level) = label {
                        labels[index] = .enclosingLevel(level)
                    }
                    isInLabel = label != .definition && label != .passage
                    if enclosing.contains(index) { stack = [] }
                    guard isInLabel, label != .contents, !enclosing.contains(index) else { continue }
                    // A label of the rank of the headings around it belongs to the last of them, if it comes back below each.
                    if case .contra(let subject) = label, subject != nil { continue }
                    let holder = stack.last {
                        nodes[$0].rank < heading.rank
                            || nodes[$0].rank == heading.rank && (label != .contra(subject: nil) || repeats)
                    }
                    if let holder = holder ?? stack.last { nodes[holder].hasLabel = true }
                } else {
                    isInLabel = false
                    while let last = stack.last, nodes[last].rank >= heading.rank { stack.removeLast() }
                    nodes.append(Node(part: index, title: heading.plain, rank: heading.rank, parent: stack.last))
                    if let parent = stack.last { nodes[parent].children.append(nodes.count - 1) }
                    stack.append(nodes.count - 1)
                }
            case .list(let items, _):
                guard let last = stack.last, !isInLabel else { continue }
                nodes[last].hasList = true
                // “• All staff” with bullets below it.
                if items.contains(where: { !$0.inner.isEmpty && levels.index(of: $0.text.plain) != nil }) {
                    nodes[last].hasLabel = true
                }
            case .paragraph(let text):
                guard let last = stack.last, let label = RunInLabel(text)?.label else { continue }
                if levels.index(of: label) != nil { nodes[last].hasLabel = true }
                switch FieldWords.meaning(of: label) {
                case .contra, .indicators: nodes[last].hasLabel = true
                default: break
                }
            case .table:
                guard let last = stack.last, let layout = layouts[index] else { continue }
                let names = layout.titles.contains { wordKey($0) != wordKey(nodes[last].title) }
                if layout.namesCompetencies || names {
                    nodes[last].hasTable = true
                } else if layout.hasContent {
                    nodes[last].hasCells = true
                }
            }
        }
    }

    /// What a heading is by its words.
    ///
    /// - Parameter isNested: whether it ranks below the heading before it: “Learning” at the top is a competency.
    private static func label(_ heading: Part.Heading, _ levels: ImportedLevels, isNested: Bool) -> HeadingRole? {
        let title = heading.plain.trimmingEnd(of: ":")
        if let level = levels.index(of: title) { return .level(level) }
        switch FieldWords.meaning(of: title) {
        case .contra(let subject): return .contra(subject: subject)
        case .indicators: return .indicators
        case .definition: return isNested || !heading.isMarked ? .definition : nil
        case .narrative: return isNested || !heading.isMarked && title.lowercased().hasPrefix("why") ? .passage : nil
        case .contents: return .contents
        case nil: return nil
        }
    }

    /// Levels that enclose competencies: they stand in no heading but the document's title, and headings with lists in them.
    private static func enclosingLevels(_ parts: [Part], _ levels: ImportedLevels) -> Set<Int> {
        let headings = parts.enumerated().compactMap { index, part in
            if case .heading(let heading) = part { (index: index, heading: heading) } else { nil }
        }
        var enclosing: Set<Int> = []
        for (position, entry) in headings.enumerated() {
            guard levels.index(of: entry.heading.plain) != nil else { continue }
            let outer = headings[..<position].last {
                levels.index(of: $0.heading.plain) == nil && $0.heading.rank < entry.heading.rank
            }
            let isBelowTitle = outer == nil || outer?.index == headings.first?.index
            let inner = headings[(position + 1)...].prefix { $0.heading.rank > entry.heading.rank }
            let titles = inner.filter { FieldWords.meaning(of: $0.heading.plain) == nil }
            if isBelowTitle, titles.count > 1 { enclosing.insert(entry.index) }
        }
        return enclosing
    }

    /// Whether headings for contra-indicators are about as many as the other headings of their rank.
    private static func contraRepeats(_ parts: [Part]) -> Bool {
        var contra: [Int: Int] = [:]
        var others: [Int: Int] = [:]
        for case .heading(let heading) in parts {
            switch FieldWords.meaning(of: heading.plain) {
            case .contra: contra[heading.rank, default: 0] += 1
            case nil: others[heading.rank, default: 0] += 1
            default: break
            }
        }
        return contra.allSatisfy { rank, count in count * 2 >= others[rank, default: 0] }
    }
}
