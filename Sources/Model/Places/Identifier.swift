/// The name of an element in addresses and references: lower-case letters and digits of any script, and hyphens.
///
/// `Element` keeps a level's identifier from being taken for a competency's.
public struct Identifier<Element>: Hashable, Sendable, Comparable {
    /// The identifier as it stands in an address, not percent-encoded.
    public let text: String

    /// An identifier of text that is a slug already.
    public init(_ text: String) {
        self.text = text
    }

    /// Alphabetical order, by Unicode scalars.
    public static func < (first: Self, second: Self) -> Bool {
        first.text < second.text
    }
}

extension Identifier: CustomStringConvertible {
    /// The bare text.
    public var description: String { text }
}
