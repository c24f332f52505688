import Frameworks

/// A guide's page, and what went into it.
struct GuideDocument: Sendable {
    let title: String
    let html: String
    let foot: String
    let sections: [GuideSection]

    /// - Parameters:
    ///   - paper: the paper that it is set for.
    ///   - files: what pictures and style sheets are taken from; nil with the paper for the page in the site.
    ///   - hasFold: whether the site has the essentials on one sheet.
    init(
        _ request: GuideRequest, on paper: PaperSize? = nil, files: PageFiles? = nil, at desk: FrameworkDesk,
        hasFold: Bool = false
    ) {
        let outline = GuideOutline(request, at: desk)
        let texts = desk.guideTexts(GuideLinks(in: outline, at: desk, leavesSite: paper != nil), files: files)
        let builder = GuideBuilder(desk: desk, request: request, texts: texts)
        sections = outline.sections.map(builder.section)
        foot = desk.guideFoot(of: request)
        title = paper == nil ? desk.words.phrase(.pocketGuide) : desk.documentTitle(of: request)
        let frame = PageFrame(
            desk.folder, PageRendering(.pocketGuide(desk.framework.id)), title: title,
            description: desk.framework.subtitle, source: desk.framework.source
        )
        let view = GuideView(
            frame: frame, desk: desk, request: request, paper: paper, hasFold: hasFold,
            styleSheets: desk.guideStyleSheets(isFold: false, files: files),
            contents: sections.map { desk.theme.render(.guideEntry, GuideEntryView(section: $0)) }.joined(),
            sections: sections.map(\.html).joined(), foot: foot, texts: texts
        )
        html = desk.theme.render(.pocketGuide, view)
    }
}

extension FrameworkDesk {
    /// The pages of the framework's guide in the site: the whole, and the essentials on one sheet where they fit.
    func guidePages() -> [PublishedPage] {
        let hasFold = FoldPlan.exists(for: GuideRequest(.fold), at: self)
        let guide = PublishedPage(.pocketGuide(framework.id)) { _ in
            GuideDocument(GuideRequest(.pocket), at: self, hasFold: hasFold).html
        }
        guard hasFold else { return [guide] }
        let fold = PublishedPage(.foldedGuide(framework.id)) { _ in
            (try? FoldPlan(GuideRequest(.fold), at: self)).map { plan in
                FoldDocument(plan, for: GuideRequest(.fold), at: self).html
            } ?? ""
        }
        return [guide, fold]
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
