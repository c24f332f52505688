import Frameworks
import Reviewing

/// A framework as a preview shows it: its texts marked, and what is gone kept where it stood.
struct FrameworkMarks: Sendable {
    /// The framework with its changes in its texts. Plain words, and so lists and files for programs, are as they will be.
    private(set) var framework: Framework
    /// What is gone from each cell, ready to stand below what is there.
    private(set) var gone: [CellPlace: String] = [:]

    init(_ framework: Framework, _ changes: [ToldChange], places: ChangePlaces, by marker: Marker) {
        self.framework = framework
        let index = ChangeIndex(changes, places)
        mark(index, by: marker)
        for (cell, changes) in index.gone {
            let items = changes.map { told in
                GoneView.Item(anchor: Anchor.gone(told.change.number).text, html: marker.gone(told, isInline: true))
            }
            gone[cell] = marker.theme.render(.gone, GoneView(items: items, words: marker.words))
            keep(cell)
        }
    }

    private mutating func mark(_ index: ChangeIndex, by marker: Marker) {
        framework.introduction = marker.marked(
            framework.introduction, index.texts(.introduction, in: Place(framework.id)))
        for place in framework.groups.indices {
            let group = framework.groups[place]
            let here = Place(framework.id, group: group.id)
            framework.groups[place].text = marker.marked(group.text, index.texts(.group, in: here))
            framework.groups[place].contraText = marked(group.contraText, index.texts(.groupContra, in: here), marker)
            framework.groups[place].contra = group.contra.map { marked($0, index, marker) }
        }
        for place in framework.competencies.indices where index.concerns(framework.competencies[place].id) {
            framework.competencies[place] = marked(framework.competencies[place], index, marker)
        }
        for place in framework.roles.indices {
            let role = framework.roles[place]
            let changes = index.texts(.purpose, in: Place(framework.id, role: role.id))
            framework.roles[place].purpose = marker.marked(role.purpose, changes)
        }
        for place in framework.pages.indices {
            framework.pages[place] = marker.marked(framework.pages[place], index.pageTexts(in: framework.id))
        }
    }

    private func marked(_ competency: Competency, _ index: ChangeIndex, _ marker: Marker) -> Competency {
        var competency = competency
        let here = Place(framework.id, competency: competency.id)
        competency.definition = marked(competency.definition, index.texts(.definition, in: here), marker)
        let passages = index.texts(.passage, in: here)
        competency.narrative = competency.narrative.map { passage in
            let changes = passages.filter { $0.change.after?.anchor == passage.anchor }
            return Passage(
                title: passage.title, anchor: passage.anchor, text: marker.marked(passage.text, changes))
        }
        competency.narrative += passages.filter { $0.change.after == nil }.map { told in
            let lines = (told.change.before?.text ?? "").split(separator: "\n", maxSplits: 1)
            return Passage(
                title: lines.first.map(String.init) ?? told.element, anchor: .gone(told.change.number),
                text: RichText(html: marker.gone(told, isInline: false), plain: ""))
        }
        let cellTexts = index.texts(.cell, in: here)
        competency.cells = competency.cells.map { cell in
            let place = CellPlace(cell, of: competency)
            let changes = cellTexts.filter { index.cell(of: $0) == place }
            return Cell(
                level: cell.level, theme: cell.theme, polarity: cell.polarity,
                text: marked(cell.text, changes, marker),
                indicators: cell.indicators.map { marked($0, index, marker) })
        }
        return competency
    }

    private func marked(_ indicator: Indicator, _ index: ChangeIndex, _ marker: Marker) -> Indicator {
        guard let changes = index.indicators[indicator.anchor] else { return indicator }
        let own = changes.filter { $0.change.element == .indicator }
        let examples = changes.filter { $0.change.element == .example }
        var text = marker.marked(indicator.text, own, isInline: true)
        for told in examples where told.change.after == nil {
            text = RichText(html: text.html + marker.gone(told, isInline: true), plain: text.plain)
        }
        return Indicator(
            anchor: indicator.anchor, hasFixedAnchor: indicator.hasFixedAnchor, text: text, number: indicator.number,
            examples: indicator.examples.map { example in
                let told = examples.filter { $0.change.after?.text == example.text.plain }
                return Example(text: marker.marked(example.text, told, isInline: true), number: example.number)
            })
    }

    private func marked(_ text: RichText?, _ changes: [ToldChange], _ marker: Marker) -> RichText? {
        if text == nil, changes.isEmpty { return nil }
        return marker.marked(text ?? RichText(html: "", plain: ""), changes)
    }

    /// A cell from which everything is gone has to be there for that to be seen.
    private mutating func keep(_ cell: CellPlace) {
        guard let place = framework.competencies.firstIndex(where: { $0.id == cell.competency }),
            !framework.competencies[place].cells.contains(where: {
                CellPlace($0, of: framework.competencies[place]) == cell
            })
        else { return }
        framework.competencies[place].cells.append(
            Cell(level: cell.level, theme: cell.theme, polarity: cell.polarity, text: nil, indicators: []))
    }
}

extension Marker {
    /// A page of text. Where its text is marked word by word, its headings, which others link to, have none.
    func marked(_ page: Page, _ changes: [ToldChange]) -> Page {
        var page = page
        page.text = marked(page.text, changes.filter { $0.change.after?.place.page == page.id })
        return page
    }
}

extension Place {
    fileprivate init(
        _ framework: Framework.ID, group: Group.ID? = nil, competency: Competency.ID? = nil, role: Role.ID? = nil
    ) {
        self.init()
        self.framework = framework
        self.group = group
        self.competency = competency
        self.role = role
    }
}
