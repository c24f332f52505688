import Localization
import Model
import PageKit

/// What stands on the page of a folded sheet.
struct FoldDocument: Sendable {
    let title: String
    let view: FoldView
    /// What its indicators and their examples say, in plain words.
    let statements: [String]

    /// - Parameter files: what pictures and style sheets are taken from for a PDF; nil for the page in the site.
    init(_ plan: FoldPlan, for request: GuideRequest, files: PageFiles? = nil, at context: FrameworkContext) {
        let isInSite = files == nil
        title = isInSite ? context.words.phrase(.foldedGuide) : context.documentTitle(of: request)
        let texts = context.guideTexts(GuideLinks(outOf: context.framework.id), files: files)
        let parts = GuideParts(context: context, request: request, texts: texts, rank: 3)
        let views = plan.panels.map { entries in
            entries.map { entry in
                FoldEntryView(
                    entry: entry, parts: entry.competency.map { parts.views(of: entry.parts, in: $0) } ?? [])
            }
        }
        let frame = PageContext(
            context.folder, PageRendering(.foldedGuide(context.framework.id)), title: title,
            description: context.framework.subtitle,
            source: context.framework.source
        )
        view = FoldView(
            frame: frame, context: context, request: request, plan: plan,
            omissions: FoldOmissions(from: request, at: context), isInSite: isInSite,
            styleSheets: context.guideStyleSheets(isFold: true, files: files),
            panels: views.enumerated().map { FoldView.Panel(number: $0 + 2, entries: $1) })
        let cells = plan.panels.joined().flatMap(\.parts).flatMap { $0.expected + $0.contra }
        statements = cells.flatMap(\.indicators).flatMap { [$0.text.plain] + $0.examples.map(\.text.plain) }
    }
}
