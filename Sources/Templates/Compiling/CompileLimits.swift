/// How large a template may become with its partials and blocks, each counted as often as it is used. Ten partials that
/// use ten others each, twelve deep, would otherwise fill any memory.
struct CompileLimits: Sendable {
    /// More tags are surely a mistake: the largest of the theme's templates has some two hundred.
    static let mostTags = 100_000
    /// More text likewise.
    static let mostBytes = 16 << 20

    private var tags = 0
    private var bytes = 0

    /// Whether the template is as large as it may be.
    var isReached: Bool { tags >= Self.mostTags || bytes >= Self.mostBytes }

    /// Counts a tag, if it may still be.
    mutating func takeTag() -> Bool {
        guard !isReached else { return false }
        tags += 1
        return true
    }

    /// Counts text, if it may still be.
    mutating func take(bytes count: Int) -> Bool {
        guard !isReached else { return false }
        bytes += count
        return true
    }
}
