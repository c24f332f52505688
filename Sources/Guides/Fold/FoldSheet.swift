/// Distributes entries over the panels of a folded sheet: each a seventh of the A series, 74.25 by 105 mm.
struct FoldSheet {
    /// How much room an entry takes.
    struct Measure {
        /// Whether it is the head of a group, which stands with its first competency.
        let isHead: Bool
        let lines: Double
    }

    /// How much text goes into the lines of a panel.
    struct Estimates {
        let full: LineEstimate
        let head: LineEstimate
        let indented: LineEstimate
        let twice: LineEstimate

        /// - Parameter size: of the type, in points.
        init(size: Double) {
            full = LineEstimate(width: FoldSheet.width / size)
            head = LineEstimate(width: FoldSheet.width / size / 1.35)
            indented = LineEstimate(width: full.width - 1.3)
            twice = LineEstimate(width: full.width - 2.6)
        }
    }

    /// In points.
    let size: Double

    /// The room between a panel's margins, in points; the style sheet says the same in millimetres.
    private static let width = 62.0 * 72 / 25.4
    private static let height = 91.0 * 72 / 25.4
    private static let lineHeight = 1.3
    /// How much less is taken for room than there is, since all this is guessed.
    private static let caution = 0.97

    private var capacity: Double { Self.height / (size * Self.lineHeight) * Self.caution }

    /// Whether six panels hold the entries.
    func holds(_ entries: [Measure]) -> Bool { filled(entries, to: capacity) != nil }

    /// The entries of each of the six panels, about as much on each; nil where that is too little room.
    func panels(of entries: [Measure]) -> [Range<Int>]? {
        guard var best = filled(entries, to: capacity) else { return nil }
        // The lowest panels that still hold all.
        var low = 0.0
        var high = capacity
        for _ in 0..<12 {
            let middle = (low + high) / 2
            if let panels = filled(entries, to: middle) {
                best = panels
                high = middle
            } else {
                low = middle
            }
        }
        let panels = zip(best, best.dropFirst() + [entries.count]).map { $0..<$1 }
        let empty = entries.count..<entries.count
        return panels + Array(repeating: empty, count: FoldPlan.panelCount - panels.count)
    }

    /// The first entry of each panel.
    private func filled(_ entries: [Measure], to capacity: Double) -> [Int]? {
        var firsts = [0]
        var used = 0.0
        for (index, entry) in entries.enumerated() {
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
}
