import Localization
import Model

/// A framework as it can be searched: what it says, and how its pages call and mark things.
package struct SearchFramework: Sendable {
    let framework: Framework
    let words: LocalizedStrings
    /// Its levels, in rising order.
    let levels: [SearchLevel]
    /// The steps of competencies that have their own, in rising order.
    let steps: [Competency.ID: [SearchLevel]]

    /// A framework with its levels and steps as its pages mark them.
    package init(
        _ framework: Framework, words: LocalizedStrings, levels: [SearchLevel], steps: [Competency.ID: [SearchLevel]]
    ) {
        self.framework = framework
        self.words = words
        self.levels = levels
        self.steps = steps
    }
}

/// A level, or a step of a competency's own, in a result.
package struct SearchLevel: Sendable {
    let title: String
    /// Its mark as HTML.
    let mark: ArraySlice<UInt8>

    /// A level as its framework's pages mark it.
    package init(title: String, mark: ArraySlice<UInt8>) {
        self.title = title
        self.mark = mark
    }
}

/// What belongs to no framework.
package struct SearchSite: Sendable {
    let pages: [Page]
    let words: LocalizedStrings

    /// The site's own pages, and the words of its search.
    package init(pages: [Page], words: LocalizedStrings) {
        self.pages = pages
        self.words = words
    }
}
