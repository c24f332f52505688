/// Something to tell an author: what is wrong, where, and what to do about it.
public struct Diagnostic: Sendable, Hashable, Error {
    /// Names the kind of finding, in words joined by hyphens; it stays when the sentence is reworded.
    public struct ID: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
        /// The name.
        public let rawValue: String

        /// An identifier of that name.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// An identifier written in the source.
        public init(stringLiteral value: String) {
            rawValue = value
        }
    }

    /// How much it matters.
    public enum Severity: String, Sendable, CaseIterable {
        /// The site can't be published.
        case error
        /// The site can be published, but probably not as meant.
        case warning
        /// Worth knowing.
        case notice
    }

    /// The kind of finding.
    public let id: ID
    /// How much it matters.
    public var severity: Severity
    /// One plain sentence.
    public let message: String
    /// Where it is; nil concerns the whole.
    public let location: Location?
    /// Other places that belong to it.
    public let notes: [Note]
    /// What to do, as a sentence.
    public let suggestion: String?

    /// A finding.
    public init(
        _ severity: Severity, _ id: ID, _ message: String, at location: Location?, notes: [Note] = [],
        suggestion: String? = nil
    ) {
        self.id = id
        self.severity = severity
        self.message = message
        self.location = location
        self.notes = notes
        self.suggestion = suggestion
    }
}

/// A further place that belongs to a finding.
public struct Note: Sendable, Hashable {
    /// What is to be seen there.
    public let message: String
    /// Where it is.
    public let location: Location

    /// A note.
    public init(_ message: String, at location: Location) {
        self.message = message
        self.location = location
    }
}
