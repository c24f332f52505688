import Model
import PageKit
import Templates

/// What stands in a guide, in order, before any of it is written: competencies by group, then pages, then roles.
struct GuideOutline: Sendable {
    /// A competency with those of its parts that the guide holds.
    struct Entry: Sendable {
        let competency: Competency
        let parts: [Expectations.Part]
        /// How much of it a role asks, as a label.
        var extent: RenderedHTML?
    }

    /// What a section is of.
    enum Item: Sendable {
        case group(Group)
        case competency(Entry)
        case page(Page)
        case role(Role)
    }

    /// A section to be.
    struct Section: Sendable {
        /// `2` or `2.1`.
        let number: String
        /// Whether it belongs to the section before it that isn't nested.
        let isNested: Bool
        let item: Item
    }

    let request: GuideRequest
    private(set) var sections: [Section] = []
    private var numbers = SectionNumbers()

    init(_ request: GuideRequest, at context: FrameworkContext) {
        self.request = request
        let framework = context.framework
        let entries = context.guideEntries(for: request)
        for entry in entries where entry.competency.group == nil { add(.competency(entry)) }
        for group in framework.groups {
            let members = entries.filter { $0.competency.group == group.id }
            guard !members.isEmpty else { continue }
            add(.group(group))
            for entry in members { add(.competency(entry), isNested: true) }
        }
        guard request.isForEverybody else { return }
        for page in request.layout == .document ? framework.pages : framework.pagesInPocketGuide { add(.page(page)) }
        if request.layout == .document { for role in framework.roles { add(.role(role)) } }
    }

    private mutating func add(_ item: Item, isNested: Bool = false) {
        sections.append(Section(number: numbers.next(isNested: isNested), isNested: isNested, item: item))
    }
}

extension GuideOutline.Section {
    /// The id of its place.
    var anchor: String {
        switch item {
        case .group(let group): "group-\(group.id)"
        case .competency(let entry): entry.competency.id.text
        case .page(let page): "page-\(page.id)"
        case .role(let role): "role-\(role.id)"
        }
    }

    /// The page of the site that says the same.
    func address(in framework: Framework.ID) -> Address {
        switch item {
        case .group(let group): .group(group.id, framework)
        case .competency(let entry): .competency(entry.competency.id, framework)
        case .page(let page): .page(page.id, framework)
        case .role(let role): .role(role.id, framework)
        }
    }

    /// What it is called.
    var title: String {
        switch item {
        case .group(let group): group.title
        case .competency(let entry): entry.competency.title
        case .page(let page): page.title
        case .role(let role): role.title
        }
    }

    /// A short mark of its own, where that is not its number.
    var code: String? { ownCode == number ? nil : ownCode }

    /// Whether its number is its own short mark.
    var isNumberedByCode: Bool { ownCode == number }

    private var ownCode: String? {
        switch item {
        case .group(let group): group.code
        case .competency(let entry): entry.competency.code
        case .page(let page): page.code
        case .role: nil
        }
    }

    /// The indicators that it holds, contra-indicators among them.
    var indicators: [Indicator] {
        switch item {
        case .group(let group): group.contra
        case .competency(let entry): entry.parts.flatMap { $0.expected + $0.contra }.flatMap(\.indicators)
        case .page, .role: []
        }
    }
}

extension GuideRequest {
    /// Whether it is for no level or role in particular, and so holds what is told beside the table.
    var isForEverybody: Bool {
        if case .everybody = reader { true } else { false }
    }
}

extension FrameworkContext {
    /// The competencies that a guide holds.
    fileprivate func guideEntries(for request: GuideRequest) -> [GuideOutline.Entry] {
        switch request.reader {
        case .everybody:
            let levels = framework.levels(in: request)
            let competencies =
                request.layout == .document ? framework.competencies : framework.competenciesInPocketGuide
            return competencies.map {
                GuideOutline.Entry(competency: $0, parts: $0.parts(at: $0.ownLadder?.levels ?? levels))
            }
        case .level(let level):
            return framework.expectations(at: level.id).map {
                GuideOutline.Entry(competency: $0.competency, parts: $0.parts)
            }
        case .role(let role):
            return framework.asks(of: role).map { ask in
                GuideOutline.Entry(
                    competency: ask.expectations.competency, parts: ask.expectations.parts,
                    extent: plainLabel(of: ask))
            }
        }
    }
}
