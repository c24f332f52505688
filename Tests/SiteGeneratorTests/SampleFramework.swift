import Model
import Templates
import Testing

@testable import PageKit
@testable import SiteGenerator
@testable import Theming

/// A small framework for tests of what pages are made from.
enum SampleFramework {
    /// A level of that title, which includes others.
    static func level(_ title: String, includes: [String] = []) -> Level {
        Level(
            id: Level.ID(title.lowercased()), title: title, includes: includes.map { Level.ID($0.lowercased()) })
    }

    /// A cell with an indicator of each text.
    static func cell(
        _ level: String?, _ texts: String..., theme: String? = nil, polarity: Polarity = .expected
    ) -> Cell {
        Cell(
            level: level.map { Level.ID($0.lowercased()) }, theme: theme.map { Competency.Theme.ID($0.lowercased()) },
            polarity: polarity, text: nil,
            indicators: texts.map { Indicator(anchor: Anchor($0.lowercased()), text: RichText($0)) })
    }

    /// A competency of these cells, with the themes that they name.
    static func competency(
        _ title: String, group: String? = nil, cells: [Cell], appliesTo: [String] = [], ownLadder: Ladder? = nil
    ) -> Competency {
        var themes: [Competency.Theme] = []
        for id in cells.compactMap(\.theme) where !themes.contains(where: { $0.id == id }) {
            themes.append(Competency.Theme(id: id, title: "Theme \(id)", anchor: Anchor("theme-\(id)")))
        }
        return Competency(
            id: Competency.ID(title.lowercased()), title: title, group: group.map { Group.ID($0.lowercased()) },
            themes: themes, cells: cells, appliesTo: appliesTo.map { Level.ID($0.lowercased()) }, ownLadder: ownLadder)
    }

    /// What the pages of a framework are made from, in the theme in the program.
    static func context(
        levels: [Level], groups: [Group] = [], _ competencies: Competency...
    ) throws -> FrameworkContext {
        try context(levels: levels, groups: groups, all: competencies)
    }

    /// The same, of competencies in a list.
    static func context(
        levels: [Level], groups: [Group] = [], all competencies: [Competency]
    ) throws -> FrameworkContext {
        let framework = Framework(
            id: Framework.ID("f"), title: "F", ladder: Ladder(levels), groups: groups, competencies: competencies)
        let theme = try #require(Theme.make(from: .builtIn).theme)
        return FrameworkContext(
            site: Site(title: "S", frameworks: [framework]), changes: LastChanges(), framework: framework,
            theme: theme)
    }

    /// The indicators that HTML lists, by their anchors.
    static func anchors(_ html: RenderedHTML?) -> [String] {
        (html?.text ?? "").matches(of: /<li id="([^"]*)"/).map { String($0.output.1) }
    }
}
