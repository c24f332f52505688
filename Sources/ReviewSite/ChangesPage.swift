import Localization
import Model
import PageKit
import ReviewText
import Templates
import Theming

/// A page that tells of changes: the one in front, or one of those that follow where they don't fit on one.
struct ChangesView: TemplateObject {
    /// The changes of one framework, or of the site itself.
    struct Part: TemplateObject {
        let description: ReviewDescription.Part
        let language: String
        let direction: String
        let place: Int
        /// On another page, where there are several.
        let link: String?
        let isFront: Bool
        let rows: [ChangeRowView]
        let holders: [ChangeHolderView]
        let unchanged: UnchangedView?
        let words: LocalizedStrings

        static let fields: Fields<Part> = [
            .text("title", "The framework’s title.") { $0.description.title },
            .text("anchor", "The id of its place.") { "part-\($0.place + 1)" },
            .text("link", "Where its changes are told, where that is on another page.") { $0.link },
            .text("language", "Its language as a BCP 47 tag.") { $0.language },
            .text("direction", "‘ltr’, or ‘rtl’ for languages written from right to left.") { $0.direction },
            .flag("isFront", "Whether what follows from the changes is told here.") { $0.isFront },
            .text("count", "How many changes it has, in words.") { part in
                part.words.phrase(.changeCount, count: part.description.changes.count)
            },
            .text("version", "Which version follows.") { $0.description.version },
            .texts("effects", "What it means for each level and role, a sentence each.") { $0.description.effects },
            .flag("hasManyEffects", "Whether those are so many that they are folded away.") {
                $0.description.effects.count > 6
            },
            .list("rows", "Where something changed, row by row.") { $0.rows },
            .list("holders", "What something happened to, with its changes.") { $0.holders },
            .object("unchanged", "What stays as it is.") { $0.unchanged },
            .words("words", "The theme’s words, in the framework’s language and terms.") { $0.words },
        ]
    }

    let frame: PageContext
    let title: String
    let isFront: Bool
    let before: VersionView
    let after: VersionView
    let summary: String
    let parts: [Part]
    let pager: PagerView?

    static let fields: Fields<ChangesView> = [
        .including { $0.frame },
        .text("title", "What the page tells.") { $0.title },
        .flag("isFront", "Whether it is the first of the pages that tell of changes.") { $0.isFront },
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .text("summary", "All of it in one paragraph.") { $0.summary },
        .flag("isNothing", "Whether nothing changed.") { $0.isFront && $0.parts.isEmpty },
        .list("parts", "The changes, framework by framework; the site’s own first.") { $0.parts },
        .flag("hasSeveralParts", "Whether there are several of those.") { $0.parts.count > 1 },
        .text("signLink", "The sheet to sign.") { $0.frame.folder.link(.signSheet(part: 1)) },
        .object("pager", "The pages before and after it.") { $0.pager },
    ]
}

/// What stays as it is, folded away.
struct UnchangedView: TemplateObject {
    let title: String
    let items: [LinkView]

    static let fields: Fields<UnchangedView> = [
        .text("title", "How much it is, in words.") { $0.title },
        .list("items", "What it is; empty where it is too much to list.") { $0.items },
    ]
}

extension SiteContext {
    /// The pages that tell of all changes.
    package func changesPages(_ proposal: ReviewOverlay) -> [PublishedPage] {
        let titles = proposal.pages.pages.indices.map { place in
            place == 0
                ? words.phrase(.changes)
                : words.phrase(
                    .changesPart, count: proposal.pages.pages.count,
                    ["number": String(place + 1), "title": proposal.title(ofPage: place)])
        }
        let links = titles.enumerated().map { place, title in
            LinkView(title: title, link: folder.link(.changes(part: place + 1)))
        }
        return proposal.pages.pages.enumerated().map { place, sections in
            PublishedPage(.changes(part: place + 1)) { rendering in
                let above = trail.adding(words.phrase(.changes), .changes(part: 1), in: folder)
                let view = ChangesView(
                    frame: PageContext(folder, rendering, title: titles[place], trail: place == 0 ? trail : above),
                    title: titles[place], isFront: place == 0,
                    before: VersionView(version: proposal.proposal.before, words: words),
                    after: VersionView(version: proposal.proposal.after, words: words),
                    summary: place == 0 ? summary(of: proposal) : "",
                    parts: place == 0 ? frontParts(proposal) : sections.map { part($0, of: proposal) },
                    pager: PagerView(links, at: place, label: words.phrase(.changes)))
                return theme.render(.changes, view)
            }
        }
    }

    /// On the page in front every part is told of, if not change by change.
    private func frontParts(_ proposal: ReviewOverlay) -> [ChangesView.Part] {
        proposal.description.parts.indices.map { place in
            let section = proposal.pages.pages.first?.first { $0.part == place }
            return part(section ?? ChangePages.Section(part: place), of: proposal, isFront: true)
        }
    }

    private func part(_ section: ChangePages.Section, of proposal: ReviewOverlay, isFront: Bool = false)
        -> ChangesView.Part
    {
        let description = proposal.description.parts[section.part]
        let framework = proposal.framework(description.framework)
        let words = framework.map(theme.strings.words) ?? words
        let address = proposal.pages.address(ofPart: section.part)
        return ChangesView.Part(
            description: description, language: words.language, direction: writingDirection(of: words.language),
            place: section.part,
            link: section.holders.isEmpty ? folder.link(address) : nil, isFront: isFront,
            rows: isFront ? proposal.rows(description.changes, in: words, from: folder.viewpoint) : [],
            holders: section.holders.map { $0.view(in: words) },
            unchanged: isFront ? framework.flatMap { unchanged(in: $0, proposal, words) } : nil, words: words)
    }

    /// More things than this are only counted.
    private static let mostUnchanged = 200

    private func unchanged(in framework: Framework, _ proposal: ReviewOverlay, _ words: LocalizedStrings)
        -> UnchangedView?
    {
        let same = framework.competencies.filter { competency in
            proposal.numbers(on: .competency(competency.id, framework.id)).isEmpty
        }
        guard !same.isEmpty, proposal.isInBoth(framework.id) else { return nil }
        let links = same.map {
            LinkView(title: $0.title, link: folder.link(.competency($0.id, framework.id)))
        }
        return UnchangedView(
            title: words.phrase(.competenciesUnchanged, count: same.count),
            items: same.count > Self.mostUnchanged ? [] : links)
    }
}

extension ReviewOverlay {
    /// A framework by its identifier after, or before where it is gone.
    func framework(_ id: Framework.ID?) -> Framework? {
        site.frameworks.first { $0.id == id } ?? proposal.former.frameworks.first { $0.id == id }
    }

    /// What the changes on a page are of.
    fileprivate func title(ofPage place: Int) -> String {
        pages.pages[place].first.map { description.parts[$0.part].title } ?? ""
    }
}

extension TemplateKey where Root == ChangesView {
    static var changes: Self { Self("changes") }
}
