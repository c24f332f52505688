import Localization
import Model
import PageKit
import Reviewing
import Templates

extension ReviewOverlay {
    /// More changes of one page than this are only counted.
    private static let mostListed = 12

    /// What is compared, and on pages that show something of the content, which changes are annotated there.
    func notice(on page: PageRendering, in folder: SectionContext) -> ProposalView {
        switch page.address {
        case .changes, .signSheet, .notFound: notice(annotated: [], description: [], in: folder)
        default:
            notice(
                annotated: page.annotated.sorted(),
                description: numbers(on: page.address).filter { !page.annotated.contains($0) }, in: folder)
        }
    }

    private func notice(annotated: [Int], description: [Int], in folder: SectionContext) -> ProposalView {
        let words = folder.words
        let (here, more) = links(to: annotated, in: folder)
        let (others, moreOthers) = links(to: description, in: folder)
        return ProposalView(
            before: VersionView(version: proposal.before, words: words),
            after: VersionView(version: proposal.after, words: words),
            count: words.phrase(.changeCount, count: proposal.review.changes.count),
            changesLink: folder.link(.changes(part: 1)), signLink: folder.link(.signSheet(part: 1)), here: here,
            hereCount: here.isEmpty ? nil : words.phrase(.changesHere, count: annotated.count), moreCount: more,
            description: others, moreTold: moreOthers)
    }

    private func links(to numbers: [Int], in folder: SectionContext) -> ([LinkView], more: String?) {
        let links = numbers.prefix(Self.mostListed).map { number in
            LinkView(title: String(number), link: link(to: number, from: folder.viewpoint))
        }
        let rest = numbers.count - links.count
        return (links, rest == 0 ? nil : folder.words.phrase(.changesMore, count: rest))
    }
}
