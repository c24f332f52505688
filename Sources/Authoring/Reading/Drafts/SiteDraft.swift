import CommonMark
import ContentSource
import Diagnostics
import Execution
import Model
import SettingsReading
import Synchronization
import TextChecks
import TextReading

/// A site whose texts are not rendered yet.
struct SiteDraft {
    private(set) var findings: [Diagnostic] = []
    private let source: SourceText
    private var file: SourceFile { source.file }
    private let files: [SourceFile]
    private let includesDrafts: Bool
    private var introduction: TextOutline
    private var pages: [PageDraft] = []
    private var frameworks: [FrameworkReading] = []
    private var links = LinkMap()

    /// Reads the site's own pages.
    init(
        text: TextFile<SiteKey>, map: ContentMap, includesDrafts: Bool, _ told: inout [Diagnostic],
        _ own: inout DiagnosticCollector
    ) {
        source = text.written
        files = map.files
        self.includesDrafts = includesDrafts
        links.allowsFileLinks = text.settings.flag(.fileLinks, &own) ?? false
        told += checkShares(ofFiles: map.files.map { GivenPath(.siteFile($0.path), $0) })
        var book = AnchorAllocator()
        introduction = TextOutline(text.blocks, in: text.file, &own)
        introduction.fixAnchors(in: &book, &own)
        introduction.giveAnchors(base: 2, owner: nil, from: &book)
        var target = LinkTarget(address: .home)
        for heading in introduction.contents {
            target.names[heading.anchor.text] = SitePlace(.home, heading.anchor)
        }
        links.add(target, for: text.file)
        for file in map.files { links.add(.siteFile(file.path), forFile: file.path) }
        for named in map.pages {
            guard var draft = PageDraft(named, &told) else { continue }
            let address = Address.sitePage(draft.page.id)
            if draft.page.status == .draft, !includesDrafts {
                links.add(LinkTarget(address: address, isLeftOut: true), for: named.file)
                continue
            }
            var book = AnchorAllocator()
            draft.fixAnchors(in: &book)
            draft.giveAnchors(from: &book, owner: nil)
            links.add(draft.target(address), for: named.file)
            pages.append(draft)
        }
    }

    /// Reads every framework on its own, as many at a time as there are processors.
    ///
    /// - Parameter earlier: what was read at the time before, by the folders' paths.
    mutating func readFrameworks(
        _ folders: [FrameworkFolder], language: String, after earlier: [String: FrameworkReading]
    ) async {
        let includesDrafts = includesDrafts
        frameworks = await concurrently(folders) { folder in
            FrameworkReading(
                folder, language: language, includesDrafts: includesDrafts, after: earlier[folder.path]
            )
        }
        for reading in frameworks {
            findings += reading.told
            if let draft = reading.draft { links.merge(draft.links) }
        }
        findings += checkNames(
            pages.map { GivenName($0.page.id, $0.page.formerIDs, $0.file) },
            of: "page", isTaken: ReservedName.isTakenInSite
        )
        findings += checkShares(
            pages.flatMap { page in
                ([page.page.id] + page.page.formerIDs).map { GivenPath(.sitePage($0), page.file) }
            })
        findings += checkShares(
            frameworks.compactMap(\.draft).flatMap { GivenPath.folders(of: $0.framework, $0.file) })
        findings += checkTitles(
            pages.map { GivenTitle($0.page.title, nil, $0.page.id, $0.file) }, of: "pages of the site")
        findings += checkTitles(
            frameworks.compactMap(\.draft).filter { !$0.isLeftOut(includesDrafts: includesDrafts) }.map {
                GivenTitle(
                    $0.framework.title, "\($0.framework.language) \($0.framework.subtitle ?? "")", $0.framework.id,
                    $0.file)
            }, of: "frameworks", remedy: "each another ‘subtitle’")
        let pageNames = Set(pages.map(\.page.id.text))
        findings += checkNames(
            frameworks.compactMap(\.draft).map { GivenName($0.framework.id, $0.framework.formerIDs, $0.file) },
            of: "framework", isTaken: { ReservedName.isTakenInSite($0) || $0 == "images" || pageNames.contains($0) }
        )
    }

    /// The site with all its texts. What it was made of is handed on.
    ///
    /// - Parameter isLast: whether nothing is read after it; then each framework's draft is given up as soon as its texts are
    ///   made, so that there is room for those of others.
    mutating func rendered(
        into base: Site, isLast: Bool
    ) async -> (site: Site, findings: [Diagnostic], frameworks: [FrameworkReading]) {
        var site = base
        var told: [Diagnostic] = []
        let follower = LinkFollower(links)
        let resolver = TextResolver(file: file, links: follower)
        site.introduction = resolver.text(introduction)
        var own = DiagnosticCollector()
        checkWords(of: source, shown: ShownWords(site.title, site.introduction.plain), &own)
        told += own.told(of: file) + resolver.findings.told(of: file)
        for page in pages {
            let (page, findings) = page.rendered(with: follower)
            site.pages.append(page)
            told += findings
        }
        let (links, includesDrafts) = (links, includesDrafts)
        let shelf = Shelf(frameworks)
        frameworks = []
        let rendered = await concurrently(Array(0..<shelf.count)) { index -> FrameworkReading? in
            guard var reading = shelf.take(index) else { return nil }
            reading.render(with: links, includesDrafts: includesDrafts)
            if isLast { reading.forgetDraft() }
            return reading
        }.compactMap(\.self)
        site.files = files.map { SiteFile(source: $0.path, address: .siteFile($0.path), bytes: $0.bytes) }
        for reading in rendered {
            guard let read = reading.rendered else { continue }
            site.frameworks.append(read.framework)
            site.files += read.images
            told += read.findings
        }
        return (site, told, rendered)
    }
}

/// Values that are taken away one by one, by any thread, and are then held by nobody else.
private final class Shelf<Value: Sendable>: Sendable {
    let count: Int
    private let values: Mutex<[Value?]>

    init(_ values: [Value]) {
        count = values.count
        self.values = Mutex(values)
    }

    /// Takes a value away; nil where it was taken before.
    func take(_ index: Int) -> Value? {
        values.withLock { values in
            defer { values[index] = nil }
            return values[index]
        }
    }
}
