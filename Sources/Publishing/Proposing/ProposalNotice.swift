import Localization
import Model
import Reviewing
import Templates

/// What stands at the head of every page of a preview.
struct ProposalView: TemplateObject {
    let before: VersionView
    let after: VersionView
    let count: String
    let changesLink: String
    let signLink: String
    let here: [LinkView]
    let hereCount: String?
    let moreCount: String?
    let description: [LinkView]
    let moreTold: String?

    static let fields: Fields<ProposalView> = [
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .text("count", "How many changes there are, in words.") { $0.count },
        .text("changesLink", "The page that tells of them.") { $0.changesLink },
        .text("signLink", "The sheet to sign.") { $0.signLink },
        .list("here", "The first changes that can be seen on this page.") { $0.here },
        .text("hereCount", "How many can be seen on this page, in words; missing where none can.") { $0.hereCount },
        .text("moreCount", "How many of those are not listed, in words.") { $0.moreCount },
        .list("told", "The first changes that concern this page and are not marked on it.") { $0.description },
        .text("moreTold", "How many of those are not listed, in words.") { $0.moreTold },
    ]
}

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
