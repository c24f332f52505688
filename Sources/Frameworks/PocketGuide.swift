/// What `framework.md` says of the framework's printed guide.
public struct PocketGuide: Sendable, Hashable {
    /// The guide's own title; the framework's where none is given.
    public var title: String?
    /// The levels that it includes; empty for all.
    public var levels: [Level.ID]
    /// Paper size as written, such as `A6`.
    public var size: String?

    /// A guide of everything, on the paper that the layout prefers.
    public init(title: String? = nil, levels: [Level.ID] = [], size: String? = nil) {
        self.title = title
        self.levels = levels
        self.size = size
    }
}
