import Model
import Templates
import Theming

/// What stands under one name: a level's part, a passage, contra-indicators.
package struct PartView: TemplateObject {
    /// What kind of part it is, for the style sheet.
    package enum Kind: String, Sendable {
        case own, included, contra, narrative, plain
    }

    package let kind: Kind
    package var level: LevelView?
    package var title: String?
    package var note: String?
    package var noteLink: String?
    package var anchor: String?
    /// Whether it stands directly below the page's title.
    package var isTop = true
    package var text: PageText?
    package var cells: [ThemedCellView] = []

    /// A part; what isn’t given isn’t shown.
    package init(
        kind: Kind, level: LevelView? = nil, title: String? = nil, note: String? = nil, noteLink: String? = nil,
        anchor: String? = nil, isTop: Bool = true, text: PageText? = nil, cells: [ThemedCellView] = []
    ) {
        self.kind = kind
        self.level = level
        self.title = title
        self.note = note
        self.noteLink = noteLink
        self.anchor = anchor
        self.isTop = isTop
        self.text = text
        self.cells = cells
    }

    package static let fields: Fields<PartView> = [
        .text("kind", "‘own’, ‘included’, ‘contra’, ‘narrative’ or ‘plain’, for the style sheet.") { $0.kind.rawValue },
        .flag("isTop", "Whether it stands directly below the page’s title, not below a competency’s.") { $0.isTop },
        .text("contraLabel", "Where it warns of something: what contra-indicators are called.") {
            $0.kind == .contra ? $0.title : nil
        },
        .html("levelLabel", "The label of the level that the part comes from; a link but on the level’s own page.") {
            $0.kind == .own ? $0.level?.label : $0.level?.linkedLabel
        },
        .text("title", "The part’s name where it is neither a level’s nor that of contra-indicators.") {
            $0.kind == .contra ? nil : $0.title
        },
        .text("note", "What is said beside the name.") { $0.note },
        .text("noteLink", "The page of what the note names.") { $0.noteLink },
        .text("anchor", "The id of its place.") { $0.anchor },
        .html("text", "What a passage says.") { $0.text },
        .list("cells", "What is asked, or warned of.") { $0.cells },
    ]
}

/// A cell below its theme's name.
package struct ThemedCellView: TemplateObject {
    package var theme: String?
    package let html: RenderedHTML

    /// A cell; nil where it belongs to no theme.
    package init(theme: String? = nil, html: RenderedHTML) {
        self.theme = theme
        self.html = html
    }

    package static let fields: Fields<ThemedCellView> = [
        .text("theme", "The theme’s title; missing where there is none.") { $0.theme },
        .html("html", "The cell’s text and indicators, from cell.mustache.") { $0.html },
    ]
}
