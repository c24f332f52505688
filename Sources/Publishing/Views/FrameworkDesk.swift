import Frameworks

/// A framework with what all its pages are made from: its words, its levels' marks, its cells ready as HTML.
///
/// A cell reads the same on every page of its framework, so it is rendered once and set in many.
struct FrameworkDesk: Sendable {
    let site: Site
    let framework: Framework
    let theme: Theme
    let words: Words
    let folder: FolderFrame
    /// The framework's levels in rising order.
    let levels: [LevelView]
    /// The pages above the framework's page, as list items.
    let frameworkTrail: Trail
    /// The pages above all its other pages, as list items.
    let trail: Trail
    /// The heads of a table whose columns are the framework's levels.
    let columnHead: String
    private let ownLevels: [Competency.ID: [LevelView]]
    /// Its former versions, the newest first.
    let releases: [Release]
    private let cells: Made<[CellPlace: String]>
    /// In a preview: what is gone from each cell.
    private let gone: [CellPlace: [GoneText]]
    /// In a preview: the page that is rendered, and told of what is annotated on it.
    private var rendering: PageRendering?

    /// - Parameter isAnnotated: whether texts and cells say what a proposal changes.
    init(
        site: Site, changes: LastChanges, framework original: Framework, theme: Theme, former: [FormerFramework] = [],
        proposal: ProposalDesk? = nil, isAnnotated: Bool = true
    ) {
        releases = Publishing.releases(of: original, former)
        let annotated = isAnnotated ? proposal?.annotated(original.id) : nil
        let framework = annotated?.framework ?? original
        gone = annotated?.gone ?? [:]
        self.site = site
        self.framework = framework
        self.theme = theme
        let words = theme.words(in: framework.language, terms: framework.terms)
        self.words = words
        levels = Self.views(of: framework.ladder, isOwn: false, framework, words, theme)
        ownLevels = Dictionary(
            framework.competencies.compactMap { competency in
                competency.ownLadder.map { (competency.id, Self.views(of: $0, isOwn: true, framework, words, theme)) }
            },
            uniquingKeysWith: { first, _ in first }
        )
        let folder = FolderFrame(
            site: site, changes: changes, framework: framework, words: words, theme: theme, footerLevels: levels,
            proposal: proposal
        )
        self.folder = folder
        let texts = folder.texts
        cells = Made {
            var cells: [CellPlace: String] = [:]
            for competency in framework.competencies {
                for cell in competency.cells {
                    let place = CellPlace(cell, of: competency)
                    cells[place] = cells[place] ?? theme.html(of: cell, by: texts)
                }
            }
            return cells
        }
        columnHead = theme.render(
            .tableHead,
            TableHeadView(
                levels: levels, hasColumns: true, hasOwnLadder: false, hasContraColumn: false, contraLabel: "",
                words: words
            )
        )
        frameworkTrail = Trail().adding(words.phrase(.frameworks), .home, in: folder)
        trail = frameworkTrail.adding(framework.title, .framework(framework.id), in: folder)
    }

    /// The same for one page, which is told of what is annotated on it.
    func on(_ rendering: PageRendering) -> FrameworkDesk {
        guard folder.proposal != nil else { return self }
        var desk = self
        desk.rendering = rendering
        return desk
    }

    /// An author's text as it stands on the framework's pages; nil where there is none.
    func html(_ text: RichText?) -> String? {
        text.map { html($0) }
    }

    /// An author's text as it stands on the framework's pages.
    ///
    /// - Parameter isInline: whether a single paragraph is set without `<p>`.
    func html(_ text: RichText, isInline: Bool = false) -> String {
        rendering?.record(text)
        return folder.texts.html(text, isInline: isInline)
    }

    /// A text and indicators below it.
    func html(text: RichText?, indicators: [Indicator], isContra: Bool) -> String {
        rendering?.record(text, indicators)
        return theme.html(text: text, indicators: indicators, isContra: isContra, by: folder.texts)
    }

    /// A cell's text and indicators.
    ///
    /// - Parameter showsGone: whether, in a preview, what is gone from it stands below.
    func html(of cell: Cell, in competency: Competency, showsGone: Bool = true) -> String {
        let place = CellPlace(cell, of: competency)
        rendering?.record(cell.text, cell.indicators)
        if let closing = cell.closing { rendering?.record(closing) }
        let html = cells.value[place] ?? ""
        return showsGone ? html + (gone(from: place) ?? "") : html
    }

    /// In a preview: what is gone from a cell; nil where nothing is.
    func gone(from place: CellPlace) -> String? {
        gone[place].map { html(ofGone: $0) }
    }

    /// In a preview: texts that are no longer there.
    func html(ofGone texts: [GoneText]) -> String {
        let items = texts.map { text in
            rendering?.record(text.text)
            return GoneView.Item(anchor: text.anchor.text, html: folder.texts.html(text.text, isInline: true))
        }
        return theme.render(.gone, GoneView(items: items, words: words))
    }

    /// In a preview: what lists say of something that is new or has changed.
    func changeTag(_ address: Address) -> String? {
        folder.proposal?.tag(of: address, words)
    }

    /// In a preview: what lists say of the framework.
    var changeTag: String? {
        folder.proposal?.tag(of: framework, words)
    }

    /// The levels that a competency's cells stand on.
    func levels(of competency: Competency) -> [LevelView] {
        ownLevels[competency.id] ?? levels
    }

    /// How a level of a competency's ladder is named and marked.
    func view(of level: Level, in competency: Competency) -> LevelView? {
        let place = competency.ladder(in: framework).place(of: level.id)
        return place.map { levels(of: competency)[$0] }
    }

    /// How a level of the framework is named and marked.
    func view(of level: Level.ID) -> LevelView? {
        framework.ladder.place(of: level).map { levels[$0] }
    }

    /// A relative link from the framework's pages.
    func link(_ address: Address, _ anchor: Anchor? = nil) -> String {
        folder.link(address, anchor)
    }

    /// What contra-indicators are called here.
    var contraLabel: String {
        framework.contraLabel ?? words.phrase(.contraIndicators)
    }

    private static func views(
        of ladder: Ladder, isOwn: Bool, _ framework: Framework, _ words: Words, _ theme: Theme
    ) -> [LevelView] {
        ladder.levels.enumerated().map { place, level in
            let mark = LevelMarkView(number: place + 1, count: ladder.levels.count, isStep: isOwn, words: words)
            let included = level.includes.compactMap { ladder[$0]?.title }
            let page = Address.framework(framework.id)
            return LevelView(
                title: level.title,
                mark: theme.render(.levelMark, mark),
                link: isOwn ? nil : Address.level(level.id, framework.id).link(from: page),
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
