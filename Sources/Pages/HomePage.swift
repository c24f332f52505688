import Localization
import Model
import PageKit
import Templates
import Theming

/// The home page: who are you, and what is there.
struct HomeView: TemplateObject {
    let frame: PageContext
    let site: Site
    let introduction: PageText?
    let searchLink: String?
    let frameworks: [FrameworkEntry]

    static let fields: Fields<HomeView> = [
        .including { $0.frame },
        .text("title", "The site’s title.") { $0.site.title },
        .html("introduction", "The organisation’s words.") { $0.introduction },
        .html("opening", "The first of these words, if they begin with a paragraph.") { $0.part { $0.prefix($1) } },
        .html("more", "The words that follow the opening.") { $0.part { $0.dropFirst($1) } },
        .text("searchLink", "The page with the search; missing where there is none.") { $0.searchLink },
        .list("frameworks", "The frameworks in order.") { $0.frameworks },
        .list("frameworksWithLevels", "The frameworks that have levels to choose from.") {
            $0.frameworks.filter { !$0.levels.isEmpty }
        },
    ]

    /// Some of the introduction's blocks, of which the opening is so many; nil where there are none.
    private func part(_ blocks: ([RichText.Block], Int) -> ArraySlice<RichText.Block>) -> PageText? {
        guard let introduction else { return nil }
        let all = introduction.text.blocks
        let isOpened = if case .paragraph = all.first { true } else { false }
        let part = Array(blocks(all, isOpened ? 1 : 0))
        return part.isEmpty ? nil : PageText(text: RichText(part), writer: introduction.writer)
    }
}

/// A framework on the home page.
struct FrameworkEntry: TemplateObject {
    let framework: Framework
    let link: String
    let levels: [LevelView]
    let size: String
    let status: StatusView?
    let rolesLink: String?
    let changeTag: String?

    init(_ context: FrameworkContext) {
        let framework = context.framework
        let words = context.words
        self.framework = framework
        link = Address.framework(framework.id).link(from: .home)
        levels = zip(framework.ladder.levels, context.drawingMarks.levels).map { level, view in
            LevelView(
                title: view.title, mark: view.mark, link: Address.level(level.id, framework.id).link(from: .home),
                summary: view.summary, includes: view.includes, anchor: view.anchor, number: view.number,
                theme: context.theme
            )
        }
        let counts = [
            words.phrase(.competencyCount, count: framework.competencies.count),
            framework.groups.isEmpty ? nil : words.phrase(.groupCount, count: framework.groups.count),
            levels.isEmpty ? nil : words.phrase(.levelCount, count: levels.count),
        ]
        size = counts.compactMap(\.self).joined(separator: " · ")
        status = StatusView(framework.status, words)
        changeTag = context.changeTag
        rolesLink = framework.roles.isEmpty ? nil : Address.roles(framework.id).link(from: .home)
    }

    static let fields: Fields<FrameworkEntry> = [
        .text("title", "Its title.") { $0.framework.title },
        .text("subtitle", "A second line to the title.") { $0.framework.subtitle },
        .text("motto", "What it stands for, in a sentence.") { $0.framework.motto },
        .text("link", "Its page.") { $0.link },
        .object("status", "How far it is agreed, where that is worth saying.") { $0.status },
        .text("changeTag", "In a preview: that it is new, or how many changes it has.") { $0.changeTag },
        .list("levels", "Its levels in rising order.") { $0.levels },
        .text("rolesLink", "The list of its roles, where it has any.") { $0.rolesLink },
        .flag("hasFewLevels", "Whether the levels fit beside each other as a stair.") { $0.levels.count <= 4 },
        .text("size", "How many competencies, groups and levels it has, in words.") { $0.size },
    ]
}

extension SiteContext {
    /// The home page.
    package func homePage(_ frameworks: [FrameworkContext]) -> PublishedPage {
        PublishedPage(.home, .home, of: theme) { rendering in
            let frame = PageContext(
                folder, rendering, title: site.title, description: site.introduction.plain, header: header(on: .home))
            return HomeView(
                frame: frame,
                site: site,
                introduction: frame.text(site.introduction),
                searchLink: folder.hasScripts ? folder.link(.search) : nil,
                frameworks: frameworks.map(FrameworkEntry.init)
            )
        }
    }
}

extension TemplateKey where Root == HomeView {
    static var home: Self { Self("home") }
}
