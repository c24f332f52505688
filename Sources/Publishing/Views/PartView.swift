/// What stands under one name: a level's part, a theme, contra-indicators.
final class PartView: TemplateObject {
    /// A cell, under its theme's name where it has one.
    struct Themed: TemplateObject {
        let theme: String?
        let html: String

        static let fields: Fields<Themed> = [
            .text("theme", "The theme’s title; missing where there is none.") { $0.theme },
            .html("html", "The cell’s text and indicators.") { $0.html },
        ]
    }

    /// What kind of part it is, for the style sheet.
    enum Kind: String, Sendable {
        case own, included, contra, narrative, plain
    }

    let kind: Kind
    let level: LevelView?
    let title: String?
    let note: String?
    let noteLink: LinkView?
    let anchor: String?
    let cells: [Themed]

    init(
        kind: Kind, level: LevelView? = nil, title: String? = nil, note: String? = nil, noteLink: LinkView? = nil,
        anchor: String? = nil, cells: [Themed]
    ) {
        self.kind = kind
        self.level = level
        self.title = title
        self.note = note
        self.noteLink = noteLink
        self.anchor = anchor
        self.cells = cells
    }

    static let fields: Fields<PartView> = [
        .text("kind", "‘own’, ‘included’, ‘contra’, ‘narrative’ or ‘plain’, for the style sheet.") { $0.kind.rawValue },
        .flag("isContra", "Whether it warns of something.") { $0.kind == .contra },
        .flag("isOwn", "Whether it is what a level adds, on that level’s own page.") { $0.kind == .own },
        .object("level", "The level that the part comes from.") { $0.level },
        .text("title", "The part’s name where it isn’t a level’s.") { $0.title },
        .text("note", "What is said beside the name.") { $0.note },
        .object("noteLink", "What the note names, with its page.") { $0.noteLink },
        .text("anchor", "The id of its place.") { $0.anchor },
        .list("cells", "What it says, theme by theme.") { $0.cells },
    ]
}
