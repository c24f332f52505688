import Frameworks

/// Writes the sections of a guide.
struct GuideBuilder {
    let desk: FrameworkDesk
    let request: GuideRequest
    /// Writes authors' texts as they stand in the guide.
    let texts: HTMLWriter

    private var framework: Framework { desk.framework }

    /// A section of the outline, ready to be set.
    func section(_ section: GuideOutline.Section) -> GuideSection {
        let view =
            switch section.item {
            case .group(let group): view(of: group, section)
            case .competency(let entry): view(of: entry, section)
            case .page(let page): view(of: page, section)
            case .role(let role): view(of: role, section)
            }
        return GuideSection(
            number: section.number, code: section.code, title: section.title, anchor: section.anchor,
            isNested: section.isNested, html: desk.theme.render(.guideSection, view),
            statements: section.indicators.flatMap { [$0.text.plain] + $0.examples.map(\.text.plain) })
    }

    private func view(of entry: GuideOutline.Entry, _ section: GuideOutline.Section) -> GuideSectionView {
        let competency = entry.competency
        let rank = section.isNested ? 3 : 2
        let parts = GuideParts(desk: desk, request: request, texts: texts, rank: rank + 1)
        let narrative = request.isForEverybody ? parts.narrative(of: competency) : ""
        return GuideSectionView(
            kind: .competency, number: section.number, code: section.code, title: competency.title,
            anchor: section.anchor, rank: rank, motto: competency.motto, statusTag: competency.status.tag(desk.words),
            lead: competency.definition.map { texts.html($0.inGuide(below: rank, at: section.anchor)) },
            extent: entry.extent, appliesTo: appliesTo(competency), hasOwnLadder: competency.ownLadder != nil,
            body: narrative + parts.html(of: entry.parts, in: competency), words: desk.words)
    }

    private func appliesTo(_ competency: Competency) -> String? {
        guard request.isForEverybody, !competency.appliesTo.isEmpty else { return nil }
        return competency.appliesTo.compactMap { desk.view(of: $0)?.label.text }.joined(separator: ", ")
    }

    private func view(of group: Group, _ section: GuideOutline.Section) -> GuideSectionView {
        let parts = GuideParts(desk: desk, request: request, texts: texts, rank: 3)
        return GuideSectionView(
            kind: .group, number: section.number, code: section.code, title: group.title, anchor: section.anchor,
            rank: 2, motto: group.motto,
            lead: request.isForEverybody ? texts.html(group.text.inGuide(below: 2, at: section.anchor)) : nil,
            body: parts.contra(of: group), words: desk.words)
    }

    private func view(of page: Page, _ section: GuideOutline.Section) -> GuideSectionView {
        GuideSectionView(
            kind: .page, number: section.number, code: section.code, title: page.title, anchor: section.anchor,
            rank: 2, statusTag: page.status.tag(desk.words),
            body: texts.html(page.text.inGuide(below: 2, at: section.anchor)), words: desk.words)
    }

    private func view(of role: Role, _ section: GuideOutline.Section) -> GuideSectionView {
        let asks = framework.asks(of: role).map { ask in
            let competency = ask.expectations.competency
            return desk.theme.render(
                .guideAsk,
                GuideAskView(
                    title: competency.title, link: "#\(percentEncoded(competency.id.text))",
                    extent: desk.plainLabel(of: ask)
                )
            )
        }
        return GuideSectionView(
            kind: .role, number: section.number, title: role.title, anchor: section.anchor, rank: 2,
            motto: role.family, statusTag: role.status.tag(desk.words),
            lead: texts.html(role.purpose.inGuide(below: 2, at: section.anchor)),
            body: desk.theme.render(.guideAsks, GuideAsksView(asks: asks.joined(), words: desk.words)),
            words: desk.words)
    }
}
