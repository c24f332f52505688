import Execution
import Localization
import Model
import Templates
import Theming

/// A framework with what all its pages are made from: its words, its levels' marks, its cells ready as HTML.
///
/// A cell reads the same on every page of its framework, so it is rendered once for all that are made one after the other.
package final class FrameworkContext: Sendable {
    package let site: Site
    package let framework: Framework
    package let theme: Theme
    package let words: LocalizedStrings
    package let folder: SectionContext
    /// The framework's levels in rising order; their stairs are drawn once on a page.
    package let levels: [LevelView]
    /// The same, each with its own drawing.
    private let drawnLevels: [LevelView]
    /// The pages above the framework's page.
    package let frameworkTrail: Breadcrumbs
    /// The pages above all its other pages.
    package let trail: Breadcrumbs
    private let ownLevels: [Competency.ID: [LevelView]]
    /// Whether there is a page that tells of its former versions.
    package let hasHistory: Bool
    /// What changed for levels and roles, by the addresses of their pages.
    let historyNotes: [Address: HistoryNote]
    private let cells: Remade<RenderedCells>
    /// In a preview: what is gone from each cell.
    private let gone: [CellID: [GoneText]]
    /// In a preview: the page that is rendered, and told of what is annotated on it.
    private let rendering: PageRendering?

    /// - Parameters:
    ///   - hasHistory: whether there is a page that tells of its former versions.
    ///   - historyNotes: what changed for levels and roles, by the addresses of their pages.
    ///   - isAnnotated: whether texts and cells have their annotations.
    ///   - recent: where its cells are kept, among those of other frameworks.
    package init(
        site: Site, changes: LastChanges, framework original: Framework, theme: Theme, hasHistory: Bool = false,
        historyNotes: [Address: HistoryNote] = [:], annotations: PageAnnotations? = nil, isAnnotated: Bool = true,
        recent: RecentlyWanted = RecentlyWanted()
    ) {
        self.hasHistory = hasHistory
        self.historyNotes = historyNotes
        let annotated = isAnnotated ? annotations?.frameworks[original.id] : nil
        let framework = annotated?.framework ?? original
        self.site = site
        self.framework = framework
        self.theme = theme
        let words = theme.strings.words(in: framework.language, terms: framework.terms)
        self.words = words
        levels = Self.views(of: framework.ladder, .drawnOnce, framework, words, theme)
        drawnLevels = Self.views(of: framework.ladder, .drawn, framework, words, theme)
        ownLevels = Dictionary(
            framework.competencies.compactMap { competency in
                competency.ownLadder.map { (competency.id, Self.views(of: $0, .ownSteps, framework, words, theme)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        let folder = SectionContext(
            site: site, changes: changes, framework: framework, words: words, theme: theme, footerLevels: levels,
            annotations: annotations
        )
        self.folder = folder
        let gone = annotated?.gone ?? [:]
        self.gone = gone
        cells = Remade(among: recent) { RenderedCells(framework, gone: gone, in: folder) }
        rendering = nil
        frameworkTrail = Breadcrumbs().adding(words.phrase(.frameworks), .home, in: folder)
        trail = frameworkTrail.adding(framework.title, .framework(framework.id), in: folder)
    }

    /// The same for one page, which is told of what is annotated on it.
    package func on(_ rendering: PageRendering) -> FrameworkContext {
        folder.annotations == nil ? self : FrameworkContext(self, levels: levels, rendering)
    }

    /// The same for what doesn't have the footer of the framework's pages: every mark has its own drawing.
    package var drawingMarks: FrameworkContext {
        FrameworkContext(self, levels: drawnLevels, rendering)
    }

    private init(_ context: FrameworkContext, levels: [LevelView], _ rendering: PageRendering?) {
        site = context.site
        framework = context.framework
        theme = context.theme
        words = context.words
        folder = context.folder
        self.levels = levels
        drawnLevels = context.drawnLevels
        frameworkTrail = context.frameworkTrail
        trail = context.trail
        ownLevels = context.ownLevels
        hasHistory = context.hasHistory
        historyNotes = context.historyNotes
        cells = context.cells
        gone = context.gone
        self.rendering = rendering
    }

    /// An author's text as it stands on the framework's pages; nil where there is none.
    package func text(_ text: RichText?) -> PageText? {
        text.map { self.text($0, isInline: false) }
    }

    /// An author's text as it stands on the framework's pages.
    ///
    /// - Parameter isInline: whether a single paragraph is set without `<p>`.
    func text(_ text: RichText, isInline: Bool) -> PageText {
        rendering?.record(text)
        return PageText(text: text, writer: folder.texts, isInline: isInline)
    }

    /// A cell's text and indicators.
    ///
    /// - Parameter showsGone: whether, in a preview, what is gone from it stands below.
    package func html(of cell: Cell, in competency: Competency, showsGone: Bool = true) -> RenderedHTML {
        let place = CellID(cell, of: competency)
        rendering?.record(cell.text, cell.indicators)
        if let closing = cell.closing { rendering?.record(closing) }
        if showsGone { recordGone(from: place) }
        return cells.value.html(of: place, showsGone: showsGone)
    }

    /// The contra-indicators of a group, in a preview with what is gone from them.
    package func contra(of group: Group) -> RenderedHTML {
        let place = CellID(group)
        rendering?.record(group.contraText, group.contra)
        if let closing = group.contraClosing { rendering?.record(closing) }
        recordGone(from: place)
        return cells.value.html(of: place)
    }

    private func recordGone(from place: CellID) {
        for text in gone[place] ?? [] { rendering?.record(text.text) }
    }

    /// In a preview: texts that are no longer there.
    func view(ofGone gone: [GoneText]) -> GoneView {
        for text in gone { rendering?.record(text.text) }
        return folder.view(ofGone: gone)
    }

    /// In a preview: what lists say of something that is new or has changed.
    package func changeTag(_ address: Address) -> String? {
        folder.annotations?.tag(address, words)
    }

    /// In a preview: what lists say of the framework.
    package var changeTag: String? {
        folder.annotations?.frameworkTag(framework.id, words)
    }

    /// The levels that a competency's cells stand on.
    package func levels(of competency: Competency) -> [LevelView] {
        ownLevels[competency.id] ?? levels
    }

    /// How a level of a competency's ladder is named and marked.
    package func view(of level: Level, in competency: Competency) -> LevelView? {
        let place = competency.ladder(in: framework).place(of: level.id)
        return place.map { levels(of: competency)[$0] }
    }

    /// How a level of the framework is named and marked.
    package func view(of level: Level.ID) -> LevelView? {
        framework.ladder.place(of: level).map { levels[$0] }
    }

    /// A relative link from the framework's pages.
    package func link(_ address: Address, _ anchor: Anchor? = nil) -> String {
        folder.link(address, anchor)
    }

    /// Whose marks they are, and where their stairs are drawn.
    private enum Marks {
        case drawnOnce, drawn, ownSteps
    }

    private static func views(
        of ladder: Ladder, _ marks: Marks, _ framework: Framework, _ words: LocalizedStrings, _ theme: Theme
    ) -> [LevelView] {
        ladder.levels.enumerated().map { place, level in
            let mark = LevelMarkView(
                number: place + 1, count: ladder.levels.count, isStep: marks == .ownSteps,
                isDrawnOnce: marks == .drawnOnce, words: words)
            let included = level.includes.compactMap { ladder[$0]?.title }
            let page = Address.framework(framework.id)
            return LevelView(
                title: level.title,
                mark: theme.rendered(.levelMark, mark),
                link: marks == .ownSteps ? nil : Address.level(level.id, framework.id).link(from: page),
                summary: level.summary,
                includes: included.isEmpty
                    ? nil : words.phrase(.includes, ["levels": included.joined(separator: ", ")]),
                anchor: Anchor(level: level.id).text,
                number: place + 1,
                theme: theme
            )
        }
    }
}
