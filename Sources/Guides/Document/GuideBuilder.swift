import Localization
import Model
import PageKit
import Theming

/// Writes the sections of a guide.
struct GuideBuilder {
    let context: FrameworkContext
    let request: GuideRequest
    /// Writes authors' texts as they stand in the guide.
    let texts: HTMLWriter

    private var framework: Framework { context.framework }

    /// A section of the outline, ready to be set.
    func view(of section: GuideOutline.Section) -> GuideSectionView {
        switch section.item {
        case .group(let group): view(of: group, section)
        case .competency(let entry): view(of: entry, section)
        case .page(let page): view(of: page, section)
        case .role(let role): view(of: role, section)
        }
    }

    private func view(of entry: GuideOutline.Entry, _ section: GuideOutline.Section) -> GuideSectionView {
        let competency = entry.competency
        let rank = section.isNested ? 3 : 2
        let parts = GuideParts(context: context, request: request, texts: texts, rank: rank + 1)
        return GuideSectionView(
            section: section, kind: .competency, rank: rank, motto: competency.motto,
            statusTag: competency.status.tag(context.words),
            lead: competency.definition.map { text($0, below: rank, in: section) }, extent: entry.extent,
            appliesTo: request.isForEverybody ? competency.appliesTo.compactMap { context.view(of: $0) } : [],
            hasOwnLadder: competency.ownLadder != nil,
            parts: (request.isForEverybody ? parts.narrative(of: competency) : [])
                + parts.views(of: entry.parts, in: competency))
    }

    private func view(of group: Group, _ section: GuideOutline.Section) -> GuideSectionView {
        GuideSectionView(
            section: section, kind: .group, rank: 2, motto: group.motto,
            lead: request.isForEverybody ? text(group.text, below: 2, in: section) : nil,
            parts: GuideParts(context: context, request: request, texts: texts, rank: 3).contra(of: group))
    }

    private func view(of page: Page, _ section: GuideOutline.Section) -> GuideSectionView {
        GuideSectionView(
            section: section, kind: .page, rank: 2, statusTag: page.status.tag(context.words),
            text: text(page.text, below: 2, in: section))
    }

    private func view(of role: Role, _ section: GuideOutline.Section) -> GuideSectionView {
        let asks = framework.asks(of: role).map { ask in
            let competency = ask.expectations.competency
            return GuideAskView(
                title: competency.title, link: "#\(percentEncoded(competency.id.text))",
                extent: context.plainLabel(of: ask))
        }
        return GuideSectionView(
            section: section, kind: .role, rank: 2, motto: role.family, statusTag: role.status.tag(context.words),
            lead: text(role.purpose, below: 2, in: section), asks: GuideAsksView(competencies: asks))
    }

    private func text(_ text: RichText, below rank: Int, in section: GuideOutline.Section) -> PageText {
        PageText(text: text.inGuide(below: rank, at: section.anchor), writer: texts)
    }
}
