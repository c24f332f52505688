import Execution
import Exports
import Fingerprints
import Guides
import Localization
import Model
import PageKit
import Pages
import ReviewSite
import SearchIndex
import SiteOutput
import Templates
import Theming

/// All that a framework's pages are made from.
struct FrameworkSource: Sendable, Equatable {
    let framework: Framework
    /// What the site puts around its pages.
    let site: Site
    let theme: Theme
    let changes: LastChanges
    let pdfs: [GuidePDF]
    /// The framework's former versions, the newest first.
    let former: [FormerFramework]
    /// The files that are published with it, where those of former versions are told of.
    let files: [SiteFile]
    /// Where it is not published yet: what it would change.
    let review: ReviewOverlay?
    /// What that sets on its pages.
    let annotations: PageAnnotations?
    /// What tells the framework, the site and the theme; nil where that isn't known.
    var origin: Fingerprint?

    /// What tells all of this from all else; nil where that isn't known.
    var fingerprint: Fingerprint? {
        guard let origin, former.isEmpty, review == nil else { return nil }
        var maker = FingerprintMaker()
        maker.add(origin)
        for pdf in pdfs where pdf.framework == framework.id {
            maker.add(pdf.address.path)
            maker.add(pdf.bytes)
        }
        return maker.made()
    }

    static func == (first: FrameworkSource, second: FrameworkSource) -> Bool {
        first.theme === second.theme && first.changes == second.changes && first.site == second.site
            && first.framework == second.framework && first.pdfs == second.pdfs
            && first.former == second.former && first.files == second.files && first.review === second.review
    }
}

extension Site {
    /// The site without what only its own pages and other frameworks' show. What isn't here can't get into a framework's
    /// pages, and so what they are made from need not be made again when it changes.
    var frame: Site {
        var frame = self
        frame.frameworks = []
        frame.files = []
        frame.introduction = RichText()
        for index in frame.pages.indices {
            frame.pages[index].text = RichText()
            frame.pages[index].headings = []
        }
        return frame
    }
}

/// A framework's pages and files, and what they are made from.
struct PublishedFramework: Sendable {
    let source: FrameworkSource
    let context: FrameworkContext
    let pages: [PublishedPage]
    let files: [PublishedFile]
    /// All its files but those that are published as they are. Its downloads come first, because its pages say how large they are.
    var part: PublishedPart { PublishedPart(files + pages.map(\.file), source: source.fingerprint) }
    /// What can be found in it.
    let search: SearchPart

    /// - Parameter recent: where its cells are kept, among those of other frameworks.
    init(_ source: FrameworkSource, recent: RecentlyWanted) {
        self.source = source
        let framework = source.framework
        let history = FrameworkHistory(of: framework, files: source.files, source.former, with: source.theme)
        let context = FrameworkContext(
            site: source.site, changes: source.changes, framework: framework, theme: source.theme,
            hasHistory: !source.former.isEmpty,
            historyNotes: history.notes(in: source.theme.strings.words(of: framework)),
            annotations: source.annotations, recent: recent
        )
        // What is printed, searched and read by programs is as it will be, without annotations.
        let plain =
            source.annotations == nil
            ? context
            : FrameworkContext(
                site: source.site, changes: source.changes, framework: framework, theme: source.theme,
                hasHistory: !source.former.isEmpty, annotations: source.annotations, isAnnotated: false,
                recent: recent
            )
        let downloads = plain.exportSource.downloads
        self.context = context
        files = downloads.map(\.file) + (context.hasChooser ? [context.comparisonData()] : [])
        pages =
            [context.frameworkPage({ downloads.map(context.view) }, guides: context.guideLinks(source.pdfs))]
            + context.competencyPages() + context.groupPages()
            + context.levelPages() + context.stepPages() + context.rolePages() + context.specificationPages()
            + context.comparePages() + plain.guidePages() + context.historyPages(history)
            + source.theme.textPages(context.framework.pages, in: context.folder, trail: context.trail) {
                .page($0.id, framework.id)
            }
        search = SearchPart(plain.searched)
    }
}

extension FrameworkContext {
    /// A file for other programs, as the framework's page offers it.
    fileprivate func view(of download: Download) -> DownloadView {
        DownloadView(
            download.address, title: words.phrase(download.form.title), mediaType: download.form.mediaType,
            ending: download.form.ending, size: download.size, at: self)
    }

    /// The framework as it can be searched.
    var searched: SearchFramework {
        SearchFramework(
            framework, words: words, levels: drawingMarks.levels.map(SearchLevel.init),
            steps: Dictionary(
                framework.competencies.filter { $0.ownLadder != nil }.map { competency in
                    (competency.id, levels(of: competency).map(SearchLevel.init))
                },
                uniquingKeysWith: { first, _ in first }))
    }
}

extension SearchLevel {
    /// A level as the framework's pages mark it.
    fileprivate init(_ level: LevelView) {
        self.init(title: level.title, mark: level.mark.bytes)
    }
}
