import Frameworks
import Templates

/// The page with the search.
struct SearchView: TemplateObject {
    /// A framework to choose.
    struct Choice: TemplateObject {
        let value: String
        let title: String

        static let fields: Fields<Choice> = [
            .text("value", "What stands for it in the page’s address.") { $0.value },
            .text("title", "What it is called.") { $0.title },
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
        let html: String

        static let fields: Fields<Mark> = [
            .number("number", "The number that the index has for it.") { $0.number },
            .html("html", "The mark, from level-mark.mustache.") { $0.html },
        ]
    }

    let frame: PageFrame
    let frameworks: [Choice]
    let levels: [Choice]
    let counts: [Count]
    let marks: [Mark]
    let aToZLink: String

    static let fields: Fields<SearchView> = [
        .including { $0.frame },
        .text("aToZLink", "The page that lists everything by name, for readers without scripts.") { $0.aToZLink },
        .list("frameworks", "The frameworks, where there are several.") { $0.frameworks },
        .list("levels", "The levels of all frameworks; those of one name are one choice.") { $0.levels },
        .list("counts", "How many results there are, in the words for each class of numbers.") { $0.counts },
        .list("marks", "The marks of all levels.") { $0.marks },
        .number("shownAtATime", "How many results are shown at first, and are added at a time.") { _ in
            SearchIndex.shownAtATime
        },
    ]
}

extension SiteDesk {
    /// The page with the search.
    func searchPage(_ frameworks: [FrameworkDesk], _ marks: MarkBook) -> PublishedPage {
        PublishedPage(.search) { search($0, frameworks, marks) }
    }

    private func search(_ rendering: PageRendering, _ frameworks: [FrameworkDesk], _ marks: MarkBook) -> String {
        let title = words.phrase(.search)
        var seen: Set<Level.ID> = []
        let levels = frameworks.flatMap(\.framework.ladder.levels).filter { seen.insert($0.id).inserted }
        let view = SearchView(
            frame: PageFrame(folder, rendering, title: title, trail: trail, header: header(on: .search)),
            frameworks: frameworks.count < 2
                ? [] : frameworks.map { SearchView.Choice(value: $0.framework.id.text, title: $0.framework.title) },
            levels: levels.map { SearchView.Choice(value: $0.id.text, title: $0.title) },
            counts: words.forms(of: .searchCount).map { SearchView.Count(category: $0, text: $1) },
            marks: marks.marks.enumerated().map { SearchView.Mark(number: $0, html: $1) },
            aToZLink: folder.link(.aToZ)
        )
        return theme.render(.search, view)
    }
}
