import Diagnostics
import Guides
import Model

/// How much paper and time a guide takes, roughly, as far as its text tells before a page is set.
///
/// Measured on the guides of the example and of a framework of 188 skills: 680 to 910 characters of text go onto a small
/// page, 1350 to 1470 onto one of A4, and a page takes a tenth of a second of one processor in short guides, four in long ones.
package struct PrintEstimate: Sendable {
    /// How many pages it makes, at most a third more or less.
    package let pages: Int

    /// An estimate of what is to be printed, in one of the layouts that go over pages.
    package init(_ page: Printout, layout: GuideLayout) {
        pages = page.text.unicodeScalars.count / Self.charactersOnPage(of: page.paper, layout) + 1
    }

    /// Whether it is so long that whoever asked for it may not have meant that.
    package var isLong: Bool { pages > 100 }

    /// How many pages it makes and how long that takes, as words.
    package var description: String {
        let minutes = pages * 4 / 10 / 60 + 1
        let rounded = pages / 10 * 10
        return "This makes about \(rounded) pages and takes about \(minutes) minute\(minutes == 1 ? "" : "s")."
    }

    private static func charactersOnPage(of paper: PaperSize, _ layout: GuideLayout) -> Int {
        switch (layout, paper) {
        case (.large, _): 750
        case (_, .a4), (_, .a5): 1400
        case (_, .a6): 700
        }
    }
}

extension PrintProblem {
    /// So much paper that it is asked back first, where nobody can be asked.
    package static func long(_ estimate: PrintEstimate) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, "print-long", estimate.description, at: nil,
                suggestion: "Print it all the same with --long, or a part of it with --group, --level or --role."))
    }
}
