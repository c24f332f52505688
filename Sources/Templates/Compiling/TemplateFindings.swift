import Diagnostics

/// What is wrong with templates: each place once, and not more than anybody reads.
package struct TemplateFindings: Sendable {
    /// The most that are reported. Each holds its line, and a page can be one line of a megabyte.
    static let most = 100

    /// What was found; where there is more, the last says so.
    package private(set) var all: [Diagnostic] = []
    private var reported: Set<Place> = []

    private struct Place: Hashable {
        let id: Diagnostic.ID
        let path: String?
        let line: Int?
        let column: Int?
    }

    /// Whether nothing more is reported.
    var isFull: Bool { all.count > Self.most }

    /// Adds a finding, unless its like was reported of the same place.
    ///
    /// - Parameter use: the tag of the partial that it was found in.
    mutating func add(_ finding: Diagnostic, usedBy use: TemplateTag? = nil) {
        guard !isFull else { return }
        let location = finding.location
        let place = Place(id: finding.id, path: location?.path, line: location?.line, column: location?.column)
        guard reported.insert(place).inserted else { return }
        all.append(all.count == Self.most ? .more : finding.used(by: use))
    }
}

extension Diagnostic {
    /// The same with the place that leads to it.
    fileprivate func used(by use: TemplateTag?) -> Diagnostic {
        guard let use, use.location.path != location?.path else { return self }
        let note = Note("The partial is used here.", at: use.location)
        return Diagnostic(severity, id, message, at: location, notes: notes + [note], suggestion: suggestion)
    }

    fileprivate static var more: Diagnostic {
        Diagnostic(
            .error, "template-more", "More is wrong with templates than is listed here.", at: nil,
            suggestion: "Put right what is listed, and build again."
        )
    }
}
