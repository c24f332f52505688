import Naming

/// What contra-indicators are called in a framework anyway, to which an author's heading adds nothing.
package struct UsualContraLabels: Sendable {
    private let keys: Set<String>
    private let folding: NameFolding

    /// - Parameters:
    ///   - labels: the framework's own.
    ///   - folding: how names are compared in its language.
    package init(_ labels: [String], _ folding: NameFolding) {
        self.folding = folding
        keys = Set((labels + ["contra-indicators", "contra-indicator", "contraindicators"]).map(folding.key))
    }

    /// What an author calls contra-indicators in one place; nil where these are the usual words, or none.
    ///
    /// - Parameter labels: of all the headings that they stand under.
    package func ownLabel(of labels: [String]) -> String? {
        var seen: Set<String> = []
        let different = labels.filter { seen.insert(folding.key($0)).inserted }
        return seen.isSubset(of: keys) ? nil : different.joined(separator: " · ")
    }
}
