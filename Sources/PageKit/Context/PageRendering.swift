import Model
import Synchronization

/// A page while it is rendered: where it lies, and in a preview which changes are annotated on it.
///
/// The head of a page names these, and comes before them; so a page with any is rendered once more when they are known.
package final class PageRendering: Sendable {
    package let address: Address
    /// The numbers of the changes that were found to be annotated on it; empty the first time.
    package let annotated: Set<Int>
    private let recorded = Mutex<Set<Int>>([])

    package init(_ address: Address, annotated: Set<Int> = []) {
        self.address = address
        self.annotated = annotated
    }

    /// Takes down what a review says of a text that is set on the page.
    func record(_ text: RichText) {
        let annotations = text.annotations
        guard !annotations.isEmpty else { return }
        recorded.withLock { $0.formUnion(annotations.map(\.number)) }
    }

    /// The same of a cell.
    func record(_ text: RichText?, _ indicators: [Indicator]) {
        if let text { record(text) }
        for indicator in indicators {
            record(indicator.text)
            for example in indicator.examples { record(example.text) }
        }
    }

    /// The page to be rendered once more, with what was recorded; nil where that was known, or is nothing.
    var again: PageRendering? {
        let numbers = recorded.withLock { $0 }
        return numbers == annotated ? nil : PageRendering(address, annotated: numbers)
    }
}
