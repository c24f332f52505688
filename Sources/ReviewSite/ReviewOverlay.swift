import Localization
import Model
import PageKit
import ReviewText
import Reviewing
import Theming

/// What all pages of a preview share: what is told of each change, where, and how it is annotated in the site.
package final class ReviewOverlay: Sendable {
    let proposal: Proposal
    /// The version after, without annotations.
    let site: Site
    let theme: Theme
    let description: ReviewDescription
    let places: ChangePlaces
    /// What each change says.
    let texts: ChangeTextWriter
    /// The changes as they are told, on as many pages as they need.
    let pages: ChangePages
    /// What annotates the texts of a framework in which something changed.
    let annotators: [Framework.ID: Annotator]
    private let annotated: [Framework.ID: AnnotatedFramework]
    private let shown: [Address: [Int]]
    private let added: Set<Address>

    package init(_ proposal: Proposal, of site: Site, with theme: Theme) {
        self.proposal = proposal
        self.site = site
        self.theme = theme
        description = ReviewDescription(
            proposal.review, names: (proposal.before.name ?? "", proposal.after.name), sites: (proposal.former, site),
            in: theme.strings)
        let places = ChangePlaces(proposal.review.changes, in: site)
        self.places = places
        let texts = ChangeTextWriter(
            whole: WholeText(before: proposal.former, after: site, theme: theme),
            asked: AskedTexts(proposal.review.changes, before: proposal.former, after: site))
        self.texts = texts
        let frameworks = Dictionary(
            (proposal.former.frameworks + site.frameworks).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let pages = ChangePages(
            description, ChangeWriter(places: places, texts: texts)
        ) { id in
            id.flatMap { frameworks[$0] }.map(theme.strings.words) ?? theme.strings.words(in: site.language)
        }
        self.pages = pages
        let parts = Dictionary(
            description.parts.compactMap { part in part.framework.map { ($0, part.changes) } },
            uniquingKeysWith: { first, _ in first })
        let annotators = Dictionary(
            site.frameworks.filter { parts[$0.id] != nil }.map { framework in
                (framework.id, Annotator(words: theme.strings.words(of: framework), place: { pages.place(of: $0) }))
            },
            uniquingKeysWith: { first, _ in first })
        self.annotators = annotators
        annotated = Dictionary(
            site.frameworks.compactMap { framework in
                guard let changes = parts[framework.id], let annotator = annotators[framework.id] else { return nil }
                return (framework.id, AnnotatedFramework(framework, changes, places: places, by: annotator))
            },
            uniquingKeysWith: { first, _ in first })
        var shown: [Address: [Int]] = [:]
        var added: Set<Address> = []
        for change in proposal.review.changes {
            for page in places.pages(showing: change) { shown[page, default: []].append(change.number) }
            if change.isOfWholePage, change.kind == .added, let spot = places.spot(of: change) {
                added.insert(spot.address)
            }
        }
        self.shown = shown
        self.added = added
    }

    /// What stands on the site's pages.
    package var pageAnnotations: PageAnnotations {
        let parts = Dictionary(
            description.parts.map { ($0.framework, $0.changes) }, uniquingKeysWith: { first, _ in first })
        let frameworks = site.frameworks.compactMap { framework -> (Framework.ID, FrameworkAnnotations)? in
            guard let annotated = annotated[framework.id], let annotator = annotators[framework.id] else { return nil }
            let changes = parts[framework.id] ?? []
            return (
                framework.id,
                FrameworkAnnotations(
                    framework: annotated.framework, gone: annotated.gone,
                    role: { self.annotations(of: $0, in: framework, changes, by: annotator) })
            )
        }
        return PageAnnotations(
            hasScripts: proposal.hasScripts,
            frameworks: Dictionary(frameworks, uniquingKeysWith: { first, _ in first }),
            tag: { self.tag(of: $0, $1) }, frameworkTag: { self.tag(of: $0, $1) },
            notice: { self.notice(on: $0, in: $1) })
    }

    /// Whether a framework is neither new nor gone.
    func isInBoth(_ framework: Framework.ID) -> Bool {
        site.frameworks.contains { $0.id == framework } && !added.contains(.framework(framework))
    }

    /// The changes that can be seen on a page.
    func numbers(on address: Address) -> [Int] { shown[address] ?? [] }

    /// Where a change is told.
    func link(to number: Int, from viewpoint: Viewpoint) -> String {
        let place = pages.place(of: number)
        return viewpoint.link(place.address, place.anchor)
    }

    /// What lists say of a page: that it is new, or how much changed on it; nil where nothing did.
    func tag(of address: Address, _ words: LocalizedStrings) -> String? {
        if added.contains(address) { return words.phrase(.tagNew) }
        let count = numbers(on: address).count
        return count == 0 ? nil : words.phrase(.changeCount, count: count)
    }

    /// What lists say of a framework: that it is new, or how many changes it has in all.
    func tag(of framework: Framework.ID, _ words: LocalizedStrings) -> String? {
        if added.contains(.framework(framework)) { return words.phrase(.tagNew) }
        let part = description.parts.first { $0.framework == framework }
        return part.map { words.phrase(.changeCount, count: $0.changes.count) }
    }

    /// The site with its own texts annotated. It isn't published, so it has no address of its own.
    package func annotated(_ site: Site) -> Site {
        let changes = description.parts.first { $0.framework == nil }?.changes ?? []
        var site = site
        site.url = nil
        guard !changes.isEmpty else { return site }
        let index = ChangeIndex(changes, places)
        let annotator = Annotator(
            words: theme.strings.words(in: site.language), place: { [pages] in pages.place(of: $0) })
        site.introduction = annotator.annotated(site.introduction, index.texts(.introduction, in: Place()))
        site.pages = site.pages.map { annotator.annotated($0, index.pageTexts(in: nil)) }
        return site
    }
}

extension Change {
    /// Whether it happened to something that has a page of its own.
    fileprivate var isOfWholePage: Bool {
        switch element {
        case .framework, .group, .competency, .role, .page: true
        case .level: place.competency == nil
        case .indicator, .example, .narrative, .setting, .file: false
        }
    }
}
