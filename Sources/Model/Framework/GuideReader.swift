/// For whom a guide is.
public enum GuideReader: Sendable {
    /// Whoever works with the framework.
    case everybody
    /// Somebody at this level.
    case level(Level)
    /// Whoever holds this role.
    case role(Role)
}
