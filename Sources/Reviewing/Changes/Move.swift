import Model

/// In what respect a place differs from the one before.
public enum Move: Sendable, Hashable {
    /// To another level; nil is everyone.
    case level(from: Level.ID?, to: Level.ID?)
    /// To another theme of the competency; nil is none.
    case theme(from: Competency.Theme.ID?, to: Competency.Theme.ID?)
    case competency(from: Competency.ID, to: Competency.ID)
    /// From a group's contra-indicators to a competency's, or the other way, or between groups; nil is no group.
    case group(from: Group.ID?, to: Group.ID?)
    case polarity(from: Polarity, to: Polarity)
    /// Of a role, to another family of jobs.
    case family(from: String?, to: String?)
}
