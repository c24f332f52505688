/// When the content's files were last changed, as far as a history of them is kept.
public struct LastChanges: Sendable, Hashable {
    private let dates: [String: String]

    /// - Parameter dates: ISO 8601 dates by a file's path in the content folder.
    public init(_ dates: [String: String] = [:]) {
        self.dates = dates
    }

    /// The date of a file's last change as `2026-04-01`; nil where it isn't known.
    public subscript(source: String) -> String? {
        dates[source]
    }
}
