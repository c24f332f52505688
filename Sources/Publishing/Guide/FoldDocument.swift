import Frameworks

/// What stands on the page of a folded sheet.
struct FoldDocument: Sendable {
    let title: String
    let view: FoldView
    /// What its indicators and their examples say, in plain words.
    let statements: [String]

    /// - Parameter files: what pictures and style sheets are taken from for a PDF; nil for the page in the site.
    init(_ plan: FoldPlan, for request: GuideRequest, files: PageFiles? = nil, at desk: FrameworkDesk) {
        let isInSite = files == nil
        title = isInSite ? desk.words.phrase(.foldedGuide) : desk.documentTitle(of: request)
        let texts = desk.guideTexts(GuideLinks(outOf: desk.framework.id), files: files)
        let parts = GuideParts(desk: desk, request: request, texts: texts, rank: 3)
        let panels = plan.panels(for: request, at: desk)
        let views = panels.map { entries in
            entries.map { entry in
                FoldEntryView(
                    entry: entry, parts: entry.competency.map { parts.views(of: entry.parts, in: $0) } ?? [])
            }
        }
        let frame = PageFrame(
            desk.folder, PageRendering(.foldedGuide(desk.framework.id)), title: title,
            description: desk.framework.subtitle,
            source: desk.framework.source
        )
        view = FoldView(
            frame: frame, desk: desk, request: request, plan: plan,
            omissions: FoldOmissions(from: request, at: desk), isInSite: isInSite,
            styleSheets: desk.guideStyleSheets(isFold: true, files: files),
            panels: views.enumerated().map { FoldView.Panel(number: $0 + 2, entries: $1) })
        let cells = panels.joined().flatMap(\.parts).flatMap { $0.expected + $0.contra }
        statements = cells.flatMap(\.indicators).flatMap { [$0.text.plain] + $0.examples.map(\.text.plain) }
    }
}
