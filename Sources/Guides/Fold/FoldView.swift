import Localization
import Model
import PageKit
import Templates
import Theming

/// The essentials on one sheet, which is folded to eight panels.
struct FoldView: TemplateObject {
    /// One of the six inner panels.
    struct Panel: TemplateObject {
        let number: Int
        let entries: [FoldEntryView]

        static let fields: Fields<Panel> = [
            .number("number", "Its page in the folded guide, from 2 to 7.") { $0.number },
            .list("entries", "What stands there, competency by competency.") { $0.entries },
        ]
    }

    let frame: PageContext
    let context: FrameworkContext
    let request: GuideRequest
    let plan: FoldPlan
    let omissions: FoldOmissions
    let isInSite: Bool
    let styleSheets: [StyleSheetView]
    let panels: [Panel]

    static let fields: Fields<FoldView> = [
        .including { $0.frame },
        .flag("isInSite", "Whether it is a page of the site, and not about to become a PDF.") { $0.isInSite },
        .list("styleSheets", "Its style sheets, in order.") { $0.styleSheets },
        .text("size", "The size of its type in tenths of a point, for the style sheet.") {
            String(Int($0.plan.size * 10))
        },
        .text("title", "The guide’s title.") { $0.context.guideTitle(of: $0.request) },
        .text("organisation", "Who publishes it.") { $0.context.site.organisation },
        .text("subtitle", "A second line to the title.") { $0.context.framework.subtitle },
        .text("reader", "The level or role that it is for.") { $0.context.readerTitle(of: $0.request) },
        .text("edition", "Version and date in words.") { $0.context.folder.edition },
        .text("statusTag", "How far it is agreed, where it is not in force.") { view in
            view.context.framework.status.tag(view.context.words)
        },
        .text("guideLink", "The whole pocket guide.") { $0.context.link(.pocketGuide($0.context.framework.id)) },
        .text("guideAddress", "Where the framework is found in the site, where site.md has a ‘url’.") { view in
            view.context.site.url.map { "\($0)/\(percentEncoded(view.context.framework.id.text))/" }
        },
        .list("levels", "The levels that it includes.") { view in
            view.omissions.levels(of: view.plan.essence).compactMap { view.context.view(of: $0.id) }
        },
        .list("panels", "The six inner panels.") { $0.panels },
        .texts("leftOut", "What it leaves out, part by part.") { $0.omissions.parts(of: $0.plan.essence) },
    ]
}

/// A competency, or the head of a group, on a folded sheet.
struct FoldEntryView: TemplateObject {
    let entry: FoldPlan.Entry
    let parts: [GuidePartView]

    static let fields: Fields<FoldEntryView> = [
        .flag("isGroup", "Whether it is the head of a group.") { $0.entry.competency == nil },
        .text("code", "Its short mark.") { $0.entry.code },
        .text("title", "Its title.") { $0.entry.title },
        .text("definition", "What it is.") { $0.entry.definition },
        .list("parts", "What it asks, part by part.") { $0.parts },
    ]
}

extension TemplateKey where Root == FoldView {
    static var foldedGuide: Self { Self("pocket-guide-fold") }
}
