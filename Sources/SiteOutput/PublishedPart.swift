import Fingerprints

/// Files of a site that are all made from the same.
public struct PublishedPart: Sendable {
    /// The files.
    public let files: [PublishedFile]
    /// What tells all that they are made from: with the same, each of them would be the same. Nil where that isn't known.
    public let source: Fingerprint?

    /// - Parameter source: nil has them made each time.
    public init(_ files: [PublishedFile], source: Fingerprint? = nil) {
        self.files = files
        self.source = source
    }
}
