import Model
import Templates
import Theming

/// What stands under one name: a level's part, a passage, contra-indicators.
struct PartView: TemplateObject {
    /// What kind of part it is, for the style sheet.
    enum Kind: String, Sendable {
        case own, included, contra, narrative, plain
    }

    let kind: Kind
    var level: LevelView?
    var title: String?
    var note: String?
    var noteLink: String?
    var anchor: String?
    /// Whether it stands directly below the page's title.
    var isTop = true
    var text: PageText?
    var cells: [ThemedCellView] = []

    static let fields: Fields<PartView> = [
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
struct ThemedCellView: TemplateObject {
    var theme: String?
    let html: RenderedHTML

    static let fields: Fields<ThemedCellView> = [
        .text("theme", "The theme’s title; missing where there is none.") { $0.theme },
        .html("html", "The cell’s text and indicators, from cell.mustache.") { $0.html },
    ]
}
