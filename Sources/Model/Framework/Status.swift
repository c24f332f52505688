/// How far a framework, competency, page or role is agreed.
public enum Status: String, Sendable, CaseIterable {
    /// Being written; left out of a published site.
    case draft
    /// In force until something better is agreed.
    case interim
    /// In force.
    case published
    /// No longer in force, kept for reference.
    case withdrawn
}
