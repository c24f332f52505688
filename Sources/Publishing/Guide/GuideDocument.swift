import Frameworks

/// A guide's page, and what went into it.
struct GuideDocument: Sendable {
    let title: String
    let html: String
    let foot: String
    let sections: [GuideSection]

    /// - Parameters:
    ///   - paper: the paper that it is set for; nil for the page in the site.
    ///   - hasFold: whether the site has the essentials on one sheet.
    init(_ request: GuideRequest, on paper: PaperSize?, at desk: FrameworkDesk, hasFold: Bool = false) {
        sections = GuideBuilder.sections(of: request, at: desk)
        foot = desk.guideFoot(of: request)
        title = paper == nil ? desk.words.phrase(.pocketGuide) : desk.documentTitle(of: request)
        let frame = PageFrame(
            desk.folder, .pocketGuide(desk.framework.id), title: title, description: desk.framework.subtitle,
            source: desk.framework.source
        )
        let view = GuideView(
            frame: frame, desk: desk, request: request, paper: paper, hasFold: hasFold,
            contents: sections.map { desk.theme.render(.guideEntry, GuideEntryView(section: $0)) }.joined(),
            sections: sections.map(\.html).joined(), foot: foot,
            links: desk.guideLinks(to: sections, for: request, leavesSite: paper != nil)
        )
        html = desk.theme.render(.pocketGuide, view)
    }
}

extension FrameworkDesk {
    /// The pages of the framework's guide in the site: the whole, and the essentials on one sheet where they fit.
    func guidePages() -> [PublishedPage] {
        let plan = try? FoldPlan(GuideRequest(.fold), at: self)
        let guide = PublishedPage(.pocketGuide(framework.id)) { _ in
            GuideDocument(GuideRequest(.pocket), on: nil, at: self, hasFold: plan != nil).html
        }
        let fold = plan.map { plan in
            PublishedPage(.foldedGuide(framework.id)) { _ in
                FoldDocument(plan, for: GuideRequest(.fold), isInSite: true, at: self).html
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

    fileprivate func guideLinks(
        to sections: [GuideSection], for request: GuideRequest, leavesSite: Bool
    ) -> GuideLinks {
        // Where nothing leads anywhere, nobody need know the places.
        let texts = [framework.introduction.html, purpose(of: request)] + sections.map(\.html)
        let hasLinks = texts.contains { hasTag("a ", in: $0) }
        var places = hasLinks ? sections.reduce(into: Set()) { $0.formUnion(anchors(in: $1.html)) } : []
        var pages = Dictionary(sections.map { ($0.link, $0.anchor) }) { first, _ in first }
        if case .everybody = request.reader {
            places.insert(GuideView.aboutAnchor)
            pages[link(.framework(framework.id))] = GuideView.aboutAnchor
            for level in framework.levels(in: request) {
                places.insert(Anchor(level: level.id).text)
                pages[link(.level(level.id, framework.id))] = Anchor(level: level.id).text
            }
        }
        let folder = site.url.map { "\($0)/\(percentEncoded(framework.id.text))/" }
        return GuideLinks(sections: pages, places: places, folderURL: folder, leavesSite: leavesSite)
    }

    private func purpose(of request: GuideRequest) -> String {
        if case .role(let role) = request.reader { role.purpose.html } else { "" }
    }
}
