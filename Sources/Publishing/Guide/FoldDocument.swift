import Frameworks

/// The page of a folded sheet, and what went into it.
struct FoldDocument: Sendable {
    let title: String
    let html: String
    /// What its indicators and their examples say, in plain words.
    let statements: [String]

    /// - Parameter files: what pictures and style sheets are taken from for a PDF; nil for the page in the site.
    init(_ plan: FoldPlan, for request: GuideRequest, files: PageFiles? = nil, at desk: FrameworkDesk) {
        let isInSite = files == nil
        title = isInSite ? desk.words.phrase(.foldedGuide) : desk.documentTitle(of: request)
        let texts = desk.guideTexts(GuideLinks(outOf: desk.framework.id), files: files)
        let parts = GuideParts(desk: desk, request: request, texts: texts, rank: 3)
        let panels = plan.panels.enumerated().map { index, entries in
            let html = entries.map { entry in
                let body = entry.competency.map { parts.html(of: entry.parts, in: $0) } ?? ""
                return desk.theme.render(.foldEntry, FoldEntryView(entry: entry, parts: body))
            }
            return FoldView.Panel(number: index + 2, entries: html.joined())
        }
        let frame = PageFrame(
            desk.folder, PageRendering(.foldedGuide(desk.framework.id)), title: title,
            description: desk.framework.subtitle,
            source: desk.framework.source
        )
        html = desk.theme.render(
            .foldedGuide,
            FoldView(
                frame: frame, desk: desk, request: request, plan: plan,
                omissions: FoldOmissions(from: request, at: desk), isInSite: isInSite,
                styleSheets: desk.guideStyleSheets(isFold: true, files: files), panels: panels)
        )
        let cells = plan.panels.joined().flatMap(\.parts).flatMap { $0.expected + $0.contra }
        statements = cells.flatMap(\.indicators).flatMap { [$0.text.plain] + $0.examples.map(\.text.plain) }
    }
}
