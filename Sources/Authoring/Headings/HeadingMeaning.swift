import Frameworks

/// What a heading in a competency stands for.
enum HeadingMeaning: Hashable, Sendable {
    case definition
    case everyone
    case level(Level.ID)
    case contra
    case narrative
    case theme
    /// Nothing of its own: what stands below belongs to the cell around it.
    case indicators
}
