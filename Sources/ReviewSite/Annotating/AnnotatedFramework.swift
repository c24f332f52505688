import Model
import PageKit
import ReviewText
import Reviewing

/// A framework as a preview shows it: its texts annotated, and what is gone kept where it stood.
struct AnnotatedFramework: Sendable {
    /// The framework with its changes in its texts. Plain words, and so lists and files for programs, are as they will be.
    private(set) var framework: Framework
    /// What is gone from each cell, to stand below what is there.
    private(set) var gone: [CellID: [GoneText]] = [:]

    init(_ framework: Framework, _ changes: [ChangeDescription], places: ChangePlaces, by annotator: Annotator) {
        self.framework = framework
        let index = ChangeIndex(changes, places)
        annotate(index, by: annotator)
        for (cell, changes) in index.gone {
            gone[cell] = changes.map { GoneText(annotator.gone($0), at: .gone($0.change.number)) }
            keep(cell)
        }
    }

    private mutating func annotate(_ index: ChangeIndex, by annotator: Annotator) {
        framework.introduction = annotator.annotated(
            framework.introduction, index.texts(.introduction, in: Place(framework.id)))
        for place in framework.groups.indices {
            let group = framework.groups[place]
            let here = Place(framework.id, group: group.id)
            framework.groups[place].text = annotator.annotated(group.text, index.texts(.group, in: here))
            framework.groups[place].contraText = annotated(
                group.contraText, index.texts(.groupContra, in: here), annotator)
            framework.groups[place].contra = group.contra.map { annotated($0, index, annotator) }
            framework.groups[place].contraClosing = annotated(
                group.contraClosing, index.texts(.groupClosing, in: here), annotator)
        }
        for place in framework.competencies.indices where index.concerns(framework.competencies[place].id) {
            framework.competencies[place] = annotated(framework.competencies[place], index, annotator)
        }
        for place in framework.roles.indices {
            let role = framework.roles[place]
            let changes = index.texts(.purpose, in: Place(framework.id, role: role.id))
            framework.roles[place].purpose = annotator.annotated(role.purpose, changes)
        }
        for place in framework.pages.indices {
            framework.pages[place] = annotator.annotated(framework.pages[place], index.pageTexts(in: framework.id))
        }
    }

    private func annotated(_ competency: Competency, _ index: ChangeIndex, _ annotator: Annotator) -> Competency {
        var competency = competency
        let here = Place(framework.id, competency: competency.id)
        competency.definition = annotated(competency.definition, index.texts(.definition, in: here), annotator)
        let passages = index.texts(.passage, in: here)
        competency.narrative = competency.narrative.map { passage in
            let changes = passages.filter { $0.change.after?.anchor == passage.anchor }
            return Passage(
                title: passage.title, anchor: passage.anchor, text: annotator.annotated(passage.text, changes))
        }
        competency.narrative += passages.filter { $0.change.after == nil }.map { description in
            let lines = (description.change.before?.text ?? "").split(separator: "\n", maxSplits: 1)
            return Passage(
                title: lines.first.map(String.init) ?? description.element, anchor: .gone(description.change.number),
                text: annotator.gone(description))
        }
        let cellTexts = index.texts(.cell, in: here)
        let closings = index.texts(.closing, in: here)
        competency.cells = competency.cells.map { cell in
            let place = CellID(cell, of: competency)
            let changes = cellTexts.filter { index.cell(of: $0) == place }
            return Cell(
                level: cell.level, theme: cell.theme, polarity: cell.polarity, contraLabel: cell.contraLabel,
                text: annotated(cell.text, changes, annotator),
                indicators: cell.indicators.map { annotated($0, index, annotator) },
                closing: annotated(cell.closing, closings.filter { index.cell(of: $0) == place }, annotator))
        }
        return competency
    }

    private func annotated(_ indicator: Indicator, _ index: ChangeIndex, _ annotator: Annotator) -> Indicator {
        guard let changes = index.indicators[indicator.anchor] else { return indicator }
        let own = changes.filter { $0.change.element == .indicator }
        let examples = changes.filter { $0.change.element == .example }
        var text = annotator.annotated(indicator.text, own)
        for description in examples where description.change.after == nil {
            text = RichText(text.blocks + annotator.gone(description).blocks)
        }
        return Indicator(
            anchor: indicator.anchor, hasFixedAnchor: indicator.hasFixedAnchor, text: text, number: indicator.number,
            examples: indicator.examples.enumerated().map { offset, example in
                let description = examples.filter { $0.change.after?.example == offset }
                return Example(text: annotator.annotated(example.text, description), number: example.number)
            })
    }

    private func annotated(_ text: RichText?, _ changes: [ChangeDescription], _ annotator: Annotator) -> RichText? {
        if text == nil, changes.isEmpty { return nil }
        return annotator.annotated(text ?? RichText(), changes)
    }

    /// A cell from which everything is gone has to be there for that to be seen.
    private mutating func keep(_ cell: CellID) {
        guard let place = framework.competencies.firstIndex(where: { $0.id == cell.competency }),
            !framework.competencies[place].cells.contains(where: {
                CellID($0, of: framework.competencies[place]) == cell
            })
        else { return }
        framework.competencies[place].cells.append(
            Cell(level: cell.level, theme: cell.theme, polarity: cell.polarity, text: nil, indicators: []))
    }
}

extension Annotator {
    /// A page of text.
    func annotated(_ page: Page, _ changes: [ChangeDescription]) -> Page {
        var page = page
        page.text = annotated(page.text, changes.filter { $0.change.after?.place.page == page.id })
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
