import Diagnostics

/// The findings of one file, in the order in which they are made.
///
/// A file that is wrong all through is told of the first hundred times; finding the place of each of a million would
/// take longer than anybody reads.
package struct DiagnosticCollector: Sendable {
    package static let most = 100

    package private(set) var all: [Diagnostic] = []
    private var hasMore = false

    /// A file of which nothing is to be told so far.
    package init() {}

    package mutating func add(_ diagnostic: @autoclosure () -> Diagnostic) {
        guard all.count < Self.most else {
            hasMore = true
            return
        }
        all.append(diagnostic())
    }

    mutating func add(_ others: [Diagnostic]) {
        for other in others { add(other) }
    }

    /// The findings, and a last one where there are more.
    package func told(of file: SourceFile) -> [Diagnostic] {
        all + (hasMore ? [.more(than: Self.most, in: file)] : [])
    }
}

extension Diagnostic {
    fileprivate static func more(than count: Int, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "more-findings", "There is more to tell of this file than the \(count) findings shown.",
            at: file.location, suggestion: "Mend these first and check again."
        )
    }
}
