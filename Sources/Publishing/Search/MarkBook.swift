import Templates

/// The marks of levels, each once: most frameworks' levels share theirs.
struct MarkBook {
    /// As HTML, by their number.
    private(set) var marks: [RenderedHTML] = []
    private var numbers: [RenderedHTML: Int] = [:]

    /// The marks of frameworks' levels, and of steps that a competency has of its own.
    init(_ frameworks: [FrameworkContext]) {
        for level in frameworks.flatMap(\.levels) { add(level) }
        for context in frameworks {
            for competency in context.framework.competencies where competency.ownLadder != nil {
                for level in context.levels(of: competency) { add(level) }
            }
        }
    }

    private mutating func add(_ level: LevelView) {
        guard numbers[level.mark] == nil else { return }
        numbers[level.mark] = marks.count
        marks.append(level.mark)
    }

    /// The number of a level's mark.
    func number(of level: LevelView) -> Int {
        numbers[level.mark] ?? 0
    }
}
