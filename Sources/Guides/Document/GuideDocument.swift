import Localization
import Model
import PageKit
import Theming

/// What stands on a guide's page.
struct GuideDocument: Sendable {
    let title: String
    let foot: String
    let outline: GuideOutline
    let view: GuideView

    /// - Parameters:
    ///   - paper: the paper that it is set for.
    ///   - files: what pictures and style sheets are taken from; nil with the paper for the page in the site.
    ///   - hasFold: whether the site has the essentials on one sheet.
    init(
        _ request: GuideRequest, on paper: PaperSize? = nil, files: PageFiles? = nil, at context: FrameworkContext,
        hasFold: Bool = false
    ) {
        outline = GuideOutline(request, at: context)
        let texts = context.guideTexts(GuideLinks(in: outline, at: context, leavesSite: paper != nil), files: files)
        let builder = GuideBuilder(context: context, request: request, texts: texts)
        foot = context.guideFoot(of: request)
        title = paper == nil ? context.words.phrase(.pocketGuide) : context.documentTitle(of: request)
        let frame = PageContext(
            context.folder, PageRendering(.pocketGuide(context.framework.id)), title: title,
            description: context.framework.subtitle, source: context.framework.source
        )
        let about = { (text: RichText) in
            PageText(text: text.inGuide(below: 2, at: GuideView.aboutAnchor), writer: texts)
        }
        var purpose: PageText?
        if case .role(let role) = request.reader { purpose = about(role.purpose) }
        view = GuideView(
            frame: frame, context: context, request: request, paper: paper, hasFold: hasFold,
            styleSheets: context.guideStyleSheets(isFold: false, files: files),
            introduction: request.isForEverybody ? about(context.framework.introduction) : nil, purpose: purpose,
            sections: outline.sections.map(builder.view), foot: foot
        )
    }
}

extension FrameworkContext {
    /// The pages of the framework's guide in the site: the whole, and the essentials on one sheet where they fit.
    package func guidePages() -> [PublishedPage] {
        let context = drawingMarks
        let fit = try? FoldFit(GuideRequest(.fold), at: context)
        let guide = PublishedPage(.pocketGuide(framework.id), .pocketGuide, of: theme) { _ in
            GuideDocument(GuideRequest(.pocket), at: context, hasFold: fit != nil).view
        }
        let fold = fit.map { fit in
            PublishedPage(.foldedGuide(framework.id), .foldedGuide, of: theme) { _ in
                FoldDocument(FoldPlan(fit), for: GuideRequest(.fold), at: context).view
            }
        }
        return [guide] + [fold].compactMap(\.self)
    }

    /// What stands at the foot of every sheet: who, what, for whom, which version; no more than three lines of it.
    func guideFoot(of request: GuideRequest) -> String {
        let parts = [
            site.organisation ?? site.title, guideTitle(of: request), readerTitle(of: request), folder.edition,
        ]
        return shortened(parts.compactMap(\.self).joined(separator: " · "), to: 140)
    }

    /// The title of a guide's document, and for whom it is.
    func documentTitle(of request: GuideRequest) -> String {
        [guideTitle(of: request), readerTitle(of: request)].compactMap(\.self).joined(separator: " – ")
    }

    /// The level or role that a guide is for.
    func readerTitle(of request: GuideRequest) -> String? {
        switch request.reader {
        case .everybody: nil
        case .level(let level): level.title
        case .role(let role): role.title
        }
    }
}
