import Localization
import Model

extension SearchFramework {
    /// All that can be found of the framework, in the order in which results of equal worth are shown.
    var documents: [SearchDocument] {
        [frameworkThing] + framework.groups.map(thing) + framework.competencies.map(thing)
            + framework.ladder.levels.map(thing) + framework.roles.map(thing)
            + framework.pages.map { SearchDocument(.page, $0, words) }
    }

    private var frameworkThing: SearchDocument {
        var thing = SearchDocument(
            .framework, framework.id.text, title: framework.title,
            status: framework.status.tag(words)
        )
        thing.add(framework.subtitle)
        thing.add(framework.motto)
        thing.addParagraphs(of: framework.introduction)
        return thing
    }

    private func thing(of group: Group) -> SearchDocument {
        var thing = SearchDocument(
            .group, group.id.text, code: group.code, title: group.title
        )
        thing.add(group.motto)
        thing.addParagraphs(of: group.text)
        let place = SearchPlace.cell(nil, .contra)
        thing.addParagraphs(of: group.contraText, at: place)
        for indicator in group.contra { thing.add(indicator, at: place) }
        thing.addParagraphs(of: group.contraClosing, at: place)
        if let label = group.contraLabel { thing.name([place: label]) }
        return thing
    }

    private func thing(of competency: Competency) -> SearchDocument {
        var thing = SearchDocument(
            .competency, competency.id.text, code: competency.code,
            title: competency.title, status: competency.status.tag(words)
        )
        thing.steps = steps[competency.id] ?? []
        thing.add(competency.motto)
        thing.addParagraphs(of: competency.definition)
        for passage in competency.narrative {
            thing.add(passage.title, passage.anchor)
            thing.addParagraphs(of: passage.text, passage.anchor)
        }
        for theme in competency.themes { thing.add(theme.title, theme.anchor) }
        for cell in competency.cells { add(cell, of: competency, to: &thing) }
        thing.name(ownContraLabels(of: competency))
        return thing
    }

    /// What a competency's contra-indicators are called in each place, where all of a place have a name other than the
    /// framework's.
    private func ownContraLabels(of competency: Competency) -> [SearchPlace: String] {
        let contra = competency.cells.filter { $0.polarity == .contra }
        return Dictionary(grouping: contra) { place(of: $0, in: competency) }.compactMapValues { cells in
            guard let label = cells.first?.contraLabel, cells.allSatisfy({ $0.contraLabel == label }) else {
                return nil
            }
            return label
        }
    }

    private func place(of cell: Cell, in competency: Competency) -> SearchPlace {
        let ladder = competency.ladder(in: framework)
        // Steps of its own are told apart from the framework's levels, by which one can filter.
        let first = competency.ownLadder == nil ? 0 : framework.ladder.levels.count
        let level = cell.level.flatMap { ladder.place(of: $0) }.map { first + $0 }
        return SearchPlace.cell(level, cell.polarity)
    }

    private func add(_ cell: Cell, of competency: Competency, to thing: inout SearchDocument) {
        let place = place(of: cell, in: competency)
        thing.addParagraphs(of: cell.text, cell.level.map { Anchor(level: $0) }, at: place)
        for indicator in cell.indicators { thing.add(indicator, at: place) }
        thing.addParagraphs(of: cell.closing, cell.level.map { Anchor(level: $0) }, at: place)
    }

    private func thing(of level: Level) -> SearchDocument {
        var thing = SearchDocument(.level, level.id.text, title: level.title)
        thing.add(level.summary)
        return thing
    }

    private func thing(of role: Role) -> SearchDocument {
        var thing = SearchDocument(
            .role, role.id.text, title: role.title, status: role.status.tag(words)
        )
        thing.add(role.family)
        thing.addParagraphs(of: role.purpose)
        return thing
    }
}

extension SearchSite {
    /// What can be found of the site's own pages.
    var documents: [SearchDocument] {
        pages.map { SearchDocument(.sitePage, $0, words) }
    }
}

extension SearchDocument {
    /// A page of text: each paragraph stands under the last heading before it.
    fileprivate init(_ kind: Kind, _ page: Page, _ words: LocalizedStrings) {
        self.init(kind, page.id.text, code: page.code, title: page.title, status: page.status.tag(words))
        var anchor: Anchor?
        for block in page.text.blocks {
            if case .heading(let heading) = block { anchor = heading.anchor ?? anchor }
            addParagraphs(of: RichText([block]), anchor)
        }
    }
}
