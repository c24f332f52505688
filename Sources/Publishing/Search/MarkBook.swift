/// The marks of levels, each once: most frameworks' levels share theirs.
struct MarkBook {
    /// As HTML, by their number.
    private(set) var marks: [String] = []
    private var numbers: [String: Int] = [:]

    init(_ levels: some Sequence<LevelView>) {
        for level in levels where numbers[level.mark] == nil {
            numbers[level.mark] = marks.count
            marks.append(level.mark)
        }
    }

    /// The number of a level's mark.
    func number(of level: LevelView) -> Int {
        numbers[level.mark] ?? 0
    }
}
