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
    let told: [LinkView]
    let moreTold: String?
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
        .list("told", "The first changes that concern this page and are not marked on it.") { $0.told },
        .text("moreTold", "How many of those are not listed, in words.") { $0.moreTold },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension ProposalDesk {
    /// More changes of one page than this are only counted.
    private static let mostListed = 12
    /// Stands on a page until it is known what is marked there.
    private static let placeholder = "<!-- newel: the preview's head -->"

    /// What is compared; on pages that show something of the content, what stands in place of it until the page is made.
    func notice(on address: Address, in folder: FolderFrame) -> String {
        switch address {
        case .changes, .signSheet, .notFound: notice(marked: [], told: [], in: folder)
        default: Self.placeholder
        }
    }

    /// A page that is made, with what is compared and which changes are marked on it.
    func noticed(_ page: String, on address: Address, in folder: FolderFrame) -> String {
        var page = page
        return page.withUTF8 { bytes in
            guard let place = bytes.place(of: Self.placeholder, from: 0) else { return nil }
            let marked = marks(on: bytes, from: folder.viewpoint)
            let told = numbers(on: address).filter { !marked.contains($0) }
            let notice = notice(marked: marked.sorted(), told: told, in: folder)
            let rest = bytes[(place + Self.placeholder.utf8.count)...]
            return String(decoding: bytes[..<place], as: UTF8.self) + notice + String(decoding: rest, as: UTF8.self)
        } ?? page
    }

    /// The changes that a page has a mark of: marks lead to where they are told.
    private func marks(on page: UnsafeBufferPointer<UInt8>, from viewpoint: Viewpoint) -> Set<Int> {
        let prefix = Anchor.changePrefix
        var marks: Set<Int> = []
        var next = 0
        while let start = page.place(of: prefix, from: next) {
            next = start + prefix.utf8.count
            let digits = page[next...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let number = Int(String(decoding: digits, as: UTF8.self)), !marks.contains(number), isKnown(number)
            else { continue }
            let link = "\"\(link(to: number, from: viewpoint))".utf8
            if page[..<digits.endIndex].suffix(link.count).elementsEqual(link) { marks.insert(number) }
        }
        return marks
    }

    private func isKnown(_ number: Int) -> Bool { (1...).contains(number) && number <= proposal.review.changes.count }

    private func notice(marked: [Int], told: [Int], in folder: FolderFrame) -> String {
        let words = folder.words
        let (here, more) = links(to: marked, in: folder)
        let (others, moreOthers) = links(to: told, in: folder)
        let view = ProposalView(
            before: VersionView(version: proposal.before, words: words),
            after: VersionView(version: proposal.after, words: words),
            count: words.phrase(.changeCount, count: proposal.review.changes.count),
            changesLink: folder.link(.changes(part: 1)), signLink: folder.link(.signSheet(part: 1)), here: here,
            hereCount: here.isEmpty ? nil : words.phrase(.changesHere, count: marked.count), moreCount: more,
            told: others, moreTold: moreOthers, words: words)
        return theme.render(.proposal, view)
    }

    private func links(to numbers: [Int], in folder: FolderFrame) -> ([LinkView], more: String?) {
        let links = numbers.prefix(Self.mostListed).map { number in
            LinkView(title: String(number), link: link(to: number, from: folder.viewpoint))
        }
        let rest = numbers.count - links.count
        return (links, rest == 0 ? nil : folder.words.phrase(.changesMore, count: rest))
    }
}
