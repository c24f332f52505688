import Frameworks

/// Makes the sections of a guide, in the order in which they stand.
struct GuideBuilder {
    let desk: FrameworkDesk
    let request: GuideRequest
    private var numbers = SectionNumbers()
    private var sections: [GuideSection] = []

    private var framework: Framework { desk.framework }
    private var isWhole: Bool { request.layout == .document }

    private init(_ request: GuideRequest, at desk: FrameworkDesk) {
        self.request = request
        self.desk = desk
    }

    /// The sections of a guide: competencies by group, then pages, then roles.
    static func sections(of request: GuideRequest, at desk: FrameworkDesk) -> [GuideSection] {
        var builder = GuideBuilder(request, at: desk)
        builder.addCompetencies()
        if case .everybody = request.reader {
            builder.addPages()
            if request.layout == .document { builder.addRoles() }
        }
        return builder.sections
    }

    // MARK: Competencies

    private mutating func addCompetencies() {
        let asked = asked()
        for entry in asked where entry.competency.group == nil { add(entry, isNested: false) }
        for group in framework.groups {
            let members = asked.filter { $0.competency.group == group.id }
            guard !members.isEmpty else { continue }
            add(group)
            for entry in members { add(entry, isNested: true) }
        }
    }

    /// A competency with those of its parts that the guide holds.
    private struct Entry {
        let competency: Competency
        let parts: [Expectations.Part]
        var extent: String?
    }

    private func asked() -> [Entry] {
        switch request.reader {
        case .everybody:
            let levels = framework.levels(in: request)
            return (isWhole ? framework.competencies : framework.competenciesInPocketGuide).map {
                Entry(competency: $0, parts: $0.parts(at: $0.ownLadder?.levels ?? levels))
            }
        case .level(let level):
            return framework.expectations(at: level.id).map { Entry(competency: $0.competency, parts: $0.parts) }
        case .role(let role):
            return framework.asks(of: role).map { ask in
                Entry(
                    competency: ask.expectations.competency, parts: ask.expectations.parts,
                    extent: desk.plainLabel(of: ask)
                )
            }
        }
    }

    private mutating func add(_ entry: Entry, isNested: Bool) {
        let competency = entry.competency
        let rank = isNested ? 3 : 2
        let parts = GuideParts(desk: desk, request: request, rank: rank + 1)
        let body = (hasNarrative ? parts.narrative(of: competency) : "") + parts.html(of: entry.parts, in: competency)
        let number = numbers.next(isNested: isNested)
        let view = GuideSectionView(
            kind: .competency, number: number, code: competency.code.flatMap { $0 == number ? nil : $0 },
            title: competency.title,
            anchor: competency.id.text, rank: rank, motto: competency.motto,
            statusTag: competency.status.tag(desk.words),
            lead: competency.definition.map { guideText($0, below: rank, at: competency.id.text) },
            extent: entry.extent, appliesTo: appliesTo(competency), hasOwnLadder: competency.ownLadder != nil,
            body: body, words: desk.words
        )
        sections.append(
            GuideSection(
                number: number, code: competency.code.flatMap { $0 == number ? nil : $0 }, title: competency.title,
                anchor: view.anchor,
                isNested: isNested, html: desk.theme.render(.guideSection, view),
                statements: entry.parts.flatMap { $0.expected + $0.contra }.flatMap(\.indicators).flatMap(statements),
                link: desk.link(.competency(competency.id, framework.id))
            ))
    }

    private var hasNarrative: Bool {
        if case .everybody = request.reader { true } else { false }
    }

    private func appliesTo(_ competency: Competency) -> String? {
        guard hasNarrative, !competency.appliesTo.isEmpty else { return nil }
        return competency.appliesTo.compactMap { desk.view(of: $0)?.label }.joined(separator: ", ")
    }

    private mutating func add(_ group: Group) {
        let parts = GuideParts(desk: desk, request: request, rank: 3)
        let number = numbers.next(isNested: false)
        let anchor = "group-\(group.id)"
        let view = GuideSectionView(
            kind: .group, number: number, code: group.code.flatMap { $0 == number ? nil : $0 }, title: group.title,
            anchor: anchor, rank: 2,
            motto: group.motto, lead: hasNarrative ? guideText(group.text, below: 2, at: anchor) : nil,
            body: parts.contra(of: group), words: desk.words
        )
        sections.append(
            GuideSection(
                number: number, code: group.code.flatMap { $0 == number ? nil : $0 }, title: group.title,
                anchor: anchor, isNested: false,
                html: desk.theme.render(.guideSection, view), statements: group.contra.flatMap(statements),
                link: desk.link(.group(group.id, framework.id))
            ))
    }

    // MARK: Pages and roles

    private mutating func addPages() {
        for page in isWhole ? framework.pages : framework.pagesInPocketGuide {
            let anchor = "page-\(page.id)"
            let number = numbers.next(isNested: false)
            let view = GuideSectionView(
                kind: .page, number: number, code: page.code.flatMap { $0 == number ? nil : $0 }, title: page.title,
                anchor: anchor, rank: 2,
                statusTag: page.status.tag(desk.words), body: guideText(page.text, below: 2, at: anchor),
                words: desk.words
            )
            sections.append(
                GuideSection(
                    number: number, code: page.code.flatMap { $0 == number ? nil : $0 }, title: page.title,
                    anchor: anchor, isNested: false,
                    html: desk.theme.render(.guideSection, view), statements: [],
                    link: desk.link(.page(page.id, framework.id))
                ))
        }
    }

    private mutating func addRoles() {
        for role in framework.roles {
            let anchor = "role-\(role.id)"
            let number = numbers.next(isNested: false)
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
            let view = GuideSectionView(
                kind: .role, number: number, title: role.title, anchor: anchor, rank: 2, motto: role.family,
                statusTag: role.status.tag(desk.words), lead: guideText(role.purpose, below: 2, at: anchor),
                body: desk.theme.render(.guideAsks, GuideAsksView(asks: asks.joined(), words: desk.words)),
                words: desk.words
            )
            sections.append(
                GuideSection(
                    number: number, code: nil, title: role.title, anchor: anchor, isNested: false,
                    html: desk.theme.render(.guideSection, view), statements: [],
                    link: desk.link(.role(role.id, framework.id))
                ))
        }
    }

    private func statements(of indicator: Indicator) -> [String] {
        [indicator.text.plain] + indicator.examples.map(\.text.plain)
    }
}
