import Frameworks

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
    let words: Words

    static let fields: Fields<ProposalView> = [
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .text("count", "How many changes there are, in words.") { $0.count },
        .text("changesLink", "The page that tells of them.") { $0.changesLink },
        .text("signLink", "The sheet to sign.") { $0.signLink },
        .list("here", "The first changes that can be seen on this page.") { $0.here },
        .text("hereCount", "How many can be seen on this page, in words; missing where none can.") { $0.hereCount },
        .text("moreCount", "How many of those are not listed, in words.") { $0.moreCount },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension ProposalDesk {
    /// More changes of one page than this are only counted.
    private static let mostListed = 12

    /// What is compared, and which changes can be seen on a page.
    func notice(on address: Address, in folder: FolderFrame) -> String {
        let words = folder.words
        let here = numbers(on: address)
        let links = here.prefix(Self.mostListed).map { number in
            LinkView(title: String(number), link: link(to: number, from: folder.viewpoint))
        }
        let rest = here.count - links.count
        let view = ProposalView(
            before: VersionView(version: proposal.before, words: words),
            after: VersionView(version: proposal.after, words: words),
            count: words.phrase(.changeCount, count: proposal.review.changes.count),
            changesLink: folder.link(.changes(part: 1)), signLink: folder.link(.signSheet(part: 1)), here: links,
            hereCount: here.isEmpty ? nil : words.phrase(.changesHere, count: here.count),
            moreCount: rest == 0 ? nil : words.phrase(.changesMore, count: rest), words: words)
        return theme.render(.proposal, view)
    }
}
