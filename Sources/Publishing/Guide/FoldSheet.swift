import Frameworks

/// Measures what stands on the panels of a folded sheet: each a seventh of the A series, 74.25 by 105 mm.
struct FoldSheet {
    /// In points.
    let size: Double
    let desk: FrameworkDesk

    /// The room between a panel's margins, in points; the style sheet says the same in millimetres.
    private static let width = 62.0 * 72 / 25.4
    private static let height = 91.0 * 72 / 25.4
    private static let lineHeight = 1.3
    /// How much less is taken for room than there is, since all this is guessed.
    private static let caution = 0.97

    private var capacity: Double { Self.height / (size * Self.lineHeight) * Self.caution }

    /// The entries on six panels, about as much on each; nil where that is too little room.
    func panels(of entries: [FoldPlan.Entry]) -> [[FoldPlan.Entry]]? {
        let measured = entries.map { (isHead: $0.competency == nil, lines: lines(of: $0)) }
        guard var best = filled(measured, to: capacity) else { return nil }
        // The lowest panels that still hold all.
        var low = 0.0
        var high = capacity
        for _ in 0..<12 {
            let middle = (low + high) / 2
            if let panels = filled(measured, to: middle) {
                best = panels
                high = middle
            } else {
                low = middle
            }
        }
        let panels = zip(best, best.dropFirst() + [entries.count]).map { Array(entries[$0..<$1]) }
        return panels + Array(repeating: [], count: FoldPlan.panelCount - panels.count)
    }

    /// The first entry of each panel.
    private func filled(_ entries: [(isHead: Bool, lines: Double)], to capacity: Double) -> [Int]? {
        var firsts = [0]
        var used = 0.0
        for (index, entry) in entries.enumerated() {
            // A group's head stands with its first competency.
            let needed = entry.lines + (entry.isHead && index + 1 < entries.count ? entries[index + 1].lines : 0)
            if needed > capacity { return nil }
            if used + needed > capacity {
                firsts.append(index)
                used = 0
            }
            used += entry.lines
        }
        return firsts.count <= FoldPlan.panelCount ? firsts : nil
    }

    // MARK: Covers

    /// Whether the title page has room for a title of 16 points and some lines of 10.
    static func holdsCover(title: String, below: [String?]) -> Bool {
        let large = LineEstimate(width: width / 16 / 1.1).lines(of: title) * 16 * 1.08
        let small = below.compactMap(\.self).reduce(0) { $0 + LineEstimate(width: width / 10).lines(of: $1) * 14 }
        return large + small <= height - 100
    }

    /// Whether the last page has room for a list, in 7.5 points.
    static func holdsBack(_ lines: [String]) -> Bool {
        let estimate = LineEstimate(width: width / 7.5 - 2)
        return lines.reduce(0) { $0 + estimate.lines(of: $1) * 10.5 } <= height - 70
    }

    // MARK: Lines

    private func lines(of entry: FoldPlan.Entry) -> Double {
        let full = LineEstimate(width: Self.width / size)
        let head = LineEstimate(width: Self.width / size / 1.35)
        let title = [entry.code, entry.title].compactMap(\.self).joined(separator: " ")
        var lines = head.lines(of: title) * 1.25 + 1
        if let definition = entry.definition { lines += full.lines(of: definition) + 0.4 }
        for part in entry.parts {
            if !part.expected.isEmpty { lines += self.lines(of: part.expected, full) + 1.9 }
            if !part.contra.isEmpty { lines += self.lines(of: part.contra, full) + 1.9 }
        }
        return lines
    }

    private func lines(of cells: [Cell], _ full: LineEstimate) -> Double {
        let indented = LineEstimate(width: full.width - 1.3)
        let twice = LineEstimate(width: full.width - 2.6)
        var lines = 0.0
        for cell in cells {
            if cell.theme != nil { lines += 2 }
            for text in [cell.text, cell.closing].compactMap(\.self) {
                lines += text.plain.split(separator: "\n").reduce(0) { $0 + full.lines(of: String($1)) + 0.4 }
            }
            for indicator in cell.indicators {
                lines += indented.lines(of: indicator.text.plain) + 0.15
                lines += indicator.examples.reduce(0) { $0 + twice.lines(of: $1.text.plain) + 0.15 }
            }
        }
        return lines
    }
}
