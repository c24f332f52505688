import Model

/// The marks of levels, each once: most frameworks' levels share theirs.
package struct MarkBook: Sendable {
    /// As HTML, by their number.
    package private(set) var marks: [ArraySlice<UInt8>] = []
    private var numbers: [ArraySlice<UInt8>: Int] = [:]

    /// The marks of frameworks' levels, and of steps that a competency has of its own.
    init(_ frameworks: [SearchFramework]) {
        for level in frameworks.flatMap(\.levels) { add(level) }
        for source in frameworks {
            for competency in source.framework.competencies {
                for step in source.steps[competency.id] ?? [] { add(step) }
            }
        }
    }

    private mutating func add(_ level: SearchLevel) {
        guard numbers[level.mark] == nil else { return }
        numbers[level.mark] = marks.count
        marks.append(level.mark)
    }

    /// The number of a level's mark.
    func number(of level: SearchLevel) -> Int {
        numbers[level.mark] ?? 0
    }
}
