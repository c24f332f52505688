import PageKit
import Templates
import Theming

/// What stands under one name within a section of a guide.
struct GuidePartView: TemplateObject {
    let kind: PartView.Kind
    let rank: Int
    var levelLabel: RenderedHTML?
    var title: String?
    var note: String?
    var anchor: String?
    var hasEvidence = false
    var text: PageText?
    var cells: [GuideCellView] = []

    static let fields: Fields<GuidePartView> = [
        .text("kind", "‘own’, ‘included’, ‘contra’, ‘narrative’ or ‘plain’, for the style sheet.") { $0.kind.rawValue },
        .number("rank", "The rank of its heading.") { $0.rank },
        .text("contraLabel", "Where it warns of something: what contra-indicators are called.") {
            $0.kind == .contra ? $0.title : nil
        },
        .html("levelLabel", "The label of the level that it is written for.") { $0.levelLabel },
        .text("title", "Its name where it is neither a level’s nor that of contra-indicators.") {
            $0.kind == .contra ? nil : $0.title
        },
        .text("note", "What is said beside the name.") { $0.note },
        .text("anchor", "The id of its place.") { $0.anchor },
        .flag("hasEvidence", "Whether there is room beside its indicators to write in.") { $0.hasEvidence },
        .html("text", "What a passage says.") { $0.text },
        .list("cells", "What is asked, or warned of.") { $0.cells },
    ]
}

/// A cell under its theme's name in a guide.
struct GuideCellView: TemplateObject {
    var theme: String?
    let rank: Int
    let html: RenderedHTML

    static let fields: Fields<GuideCellView> = [
        .text("theme", "The theme’s title; missing where there is none.") { $0.theme },
        .number("rank", "The rank of its heading.") { $0.rank },
        .html("html", "The cell’s text and indicators, from cell.mustache.") { $0.html },
    ]
}
