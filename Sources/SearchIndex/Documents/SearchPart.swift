import Execution

/// What can be found in one framework: taken apart when a search index is made, and kept for the next as long as the part is.
package struct SearchPart: Sendable {
    let source: SearchFramework
    /// What was found, kept.
    let section: Lazy<SearchSection>

    /// A framework that nobody has looked into yet.
    package init(_ source: SearchFramework) {
        self.source = source
        section = Lazy { SearchSection(source.documents) }
    }

    /// The same, made anew each time.
    var newSection: SearchSection { SearchSection(source.documents) }
}
