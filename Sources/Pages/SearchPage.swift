import Localization
import Model
import PageKit
import Templates
import Theming

/// The page with the search.
struct SearchView: TemplateObject {
    /// A framework or a level to choose.
    struct Choice: TemplateObject {
        let value: String
        let title: String

        static let fields: Fields<Choice> = [
            .text("value", "What stands for it in the page’s address.") { $0.value },
            .text("title", "What it is called.") { $0.title },
        ]
    }

    /// The levels of one framework, or of several that have the same.
    struct LevelGroup: TemplateObject {
        let title: String
        let levels: [Choice]

        static let fields: Fields<LevelGroup> = [
            .text("title", "The framework, or the frameworks.") { $0.title },
            .list("levels", "Their levels.") { $0.levels },
        ]
    }

    /// How many results there are, in the words for one class of numbers.
    struct Count: TemplateObject {
        let category: PluralCategory
        let text: String

        static let fields: Fields<Count> = [
            .text("category", "The class of numbers, as Unicode CLDR names it: ‘one’, ‘other’ and so on.") {
                $0.category.rawValue
            },
            .text("text", "The words, with ‘{count}’ where the number goes.") { $0.text },
        ]
    }

    /// The mark of levels.
    struct Mark: TemplateObject {
        let number: Int
        let html: RenderedHTML

        static let fields: Fields<Mark> = [
            .number("number", "The number that the index has for it.") { $0.number },
            .html("html", "The mark, from level-mark.mustache.") { $0.html },
        ]
    }

    let frame: PageContext
    let frameworks: [Choice]
    let levelGroups: [LevelGroup]
    let counts: [Count]
    let marks: [Mark]
    let shownAtATime: Int
    let aToZLink: String
    let ways: [LinkView]
    let stemmers: [LinkView]

    static let fields: Fields<SearchView> = [
        .including { $0.frame },
        .text("aToZLink", "The page that lists everything by name, for readers without scripts.") { $0.aToZLink },
        .list("ways", "The frameworks, for a way on where nothing was found.") { $0.ways },
        .list("stemmers", "The scripts that know the endings of words in the languages of the site.") { $0.stemmers },
        .list("frameworks", "The frameworks, where there are several.") { $0.frameworks },
        .list("levelGroups", "The levels by framework; frameworks with the same levels share theirs.") {
            $0.levelGroups
        },
        .list("counts", "How many results there are, in the words for each class of numbers.") { $0.counts },
        .list("marks", "The marks of all levels.") { $0.marks },
        .number("shownAtATime", "How many results are shown at first, and are added at a time.") { $0.shownAtATime },
    ]
}

extension SiteContext {
    /// The page with the search.
    ///
    /// - Parameters:
    ///   - marks: those of all levels, by the numbers that the index has for them.
    ///   - stemmed: the languages of the site whose words are found with other endings.
    ///   - count: how many results are shown at a time.
    package func searchPage(
        _ frameworks: [FrameworkContext], marks: [RenderedHTML], stemmed: [String], showing count: Int
    ) -> PublishedPage {
        PublishedPage(.search, .search, of: theme) { search($0, frameworks, marks, stemmed, count) }
    }

    private func search(
        _ rendering: PageRendering, _ frameworks: [FrameworkContext], _ marks: [RenderedHTML],
        _ stemmed: [String], _ count: Int
    ) -> SearchView {
        let title = words.phrase(.search)
        return SearchView(
            frame: PageContext(folder, rendering, title: title, trail: trail, header: header(on: .search)),
            frameworks: frameworks.count < 2
                ? [] : frameworks.map { SearchView.Choice(value: $0.framework.id.text, title: $0.framework.title) },
            levelGroups: levelGroups(of: frameworks.map(\.framework)),
            counts: words.forms(of: .searchCount).map { SearchView.Count(category: $0, text: $1) },
            marks: marks.enumerated().map { SearchView.Mark(number: $0, html: $1) },
            shownAtATime: count,
            aToZLink: folder.link(.aToZ),
            ways: frameworks.map {
                LinkView(title: $0.framework.title, link: folder.link(.framework($0.framework.id)))
            },
            stemmers: stemmed.map {
                LinkView(title: $0, link: folder.link(.asset("search/stems/\($0).js")))
            }
        )
    }

    /// More frameworks with the same levels than this are only counted.
    private static let mostNamed = 3

    /// The levels to choose from. A value names the level, and where not all frameworks have the same levels, before it one
    /// framework that has it: `our-way/team-leaders`.
    private func levelGroups(of frameworks: [Framework]) -> [SearchView.LevelGroup] {
        var order: [[LevelName]] = []
        var sharing: [[LevelName]: [Framework]] = [:]
        for framework in frameworks where !framework.ladder.levels.isEmpty {
            let names = framework.ladder.levels.map { LevelName(id: $0.id, title: $0.title) }
            if sharing[names] == nil { order.append(names) }
            sharing[names, default: []].append(framework)
        }
        return order.map { names in
            let group = sharing[names] ?? []
            let isOnly = order.count == 1
            return SearchView.LevelGroup(
                title: isOnly && group.count > 1 ? words.phrase(.searchAllFrameworks) : named(group),
                levels: names.map { level in
                    let value = isOnly ? level.id.text : "\(group.first?.id.text ?? "")/\(level.id.text)"
                    return SearchView.Choice(value: value, title: level.title)
                })
        }
    }

    private func named(_ frameworks: [Framework]) -> String {
        let titles = frameworks.prefix(Self.mostNamed).map(\.title)
        let more = frameworks.count - titles.count
        return (titles + (more > 0 ? [words.phrase(.namesMore, count: more)] : []))
            .joined(separator: words.phrase(.changeAnd))
    }
}

/// What readers know a level by.
private struct LevelName: Hashable {
    let id: Level.ID
    let title: String
}

extension TemplateKey where Root == SearchView {
    static var search: Self { Self("search") }
}
