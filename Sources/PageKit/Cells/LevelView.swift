import Templates
import Theming

/// A level as it is named and marked on a page. Its mark and its labels are rendered once for all pages.
package final class LevelView: TemplateObject {
    package let title: String
    package let mark: RenderedHTML
    let link: String?
    package let summary: String?
    package let includes: String?
    package let anchor: String
    package let number: Int
    package let label: RenderedHTML
    package let linkedLabel: RenderedHTML

    /// - Parameter link: the level's page; nil for a step of a competency's own ladder.
    package init(
        title: String, mark: RenderedHTML, link: String?, summary: String?, includes: String?, anchor: String,
        number: Int,
        theme: Theme
    ) {
        self.title = title
        self.mark = mark
        self.link = link
        self.summary = summary
        self.includes = includes
        self.anchor = anchor
        self.number = number
        label = theme.rendered(.levelLabel, LevelLabelView(title: title, mark: mark, link: nil))
        linkedLabel = theme.rendered(.levelLabel, LevelLabelView(title: title, mark: mark, link: link))
    }

    package static let fields: Fields<LevelView> = [
        .text("title", "The level’s title.") { $0.title },
        .html("mark", "The level’s mark, from level-mark.mustache: the stair and its number.") { $0.mark },
        .html("label", "Its mark and title, from level-label.mustache.") { $0.label },
        .html("linkedLabel", "The same, with a link to the level’s page.") { $0.linkedLabel },
        .text("link", "The level’s page; missing for a step of a competency’s own ladder.") { $0.link },
        .text("summary", "Who is at this level.") { $0.summary },
        .text("includes", "A phrase that names the levels it includes.") { $0.includes },
        .text("anchor", "The id of its place on a competency’s page.") { $0.anchor },
        .number("number", "Its place, counted from one.") { $0.number },
        .number("place", "Its place for drawing the stair, at most 8.") { min($0.number, 8) },
    ]
}

/// A level's mark and title.
package struct LevelLabelView: TemplateObject {
    package let title: String
    package let mark: RenderedHTML
    package let link: String?

    /// A label; without a link it is plain.
    package init(title: String, mark: RenderedHTML, link: String?) {
        self.title = title
        self.mark = mark
        self.link = link
    }

    package static let fields: Fields<LevelLabelView> = [
        .text("title", "The level’s title.") { $0.title },
        .html("mark", "The level’s mark, from level-mark.mustache.") { $0.mark },
        .text("link", "The level’s page, where the label is to lead there.") { $0.link },
    ]
}

extension TemplateKey where Root == LevelLabelView {
    package static var levelLabel: Self { Self("level-label") }
}
