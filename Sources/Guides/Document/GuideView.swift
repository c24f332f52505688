import Localization
import Model
import PageKit
import Templates
import Theming

/// A guide: title page, contents, sections.
struct GuideView: TemplateObject {
    let frame: PageContext
    let context: FrameworkContext
    let request: GuideRequest
    /// The paper that it is set for; nil leaves the choice to whoever prints the page from a browser.
    let paper: PaperSize?
    let hasFold: Bool
    let styleSheets: [StyleSheetView]
    let introduction: PageText?
    let purpose: PageText?
    let sections: [GuideSectionView]
    let foot: String

    private var framework: Framework { context.framework }

    private var isForEverybody: Bool { request.isForEverybody }

    private var level: Level.ID? {
        switch request.reader {
        case .everybody: nil
        case .level(let level): level.id
        case .role(let role): role.level
        }
    }

    private var levels: [LevelView] {
        guard isForEverybody else { return [] }
        return framework.levels(in: request).compactMap { context.view(of: $0.id) }
    }

    private var included: [LevelView] {
        guard case .level(let level) = request.reader else { return [] }
        return framework.ladder.holding(at: level.id).dropFirst().compactMap { context.view(of: $0.id) }
    }

    static let fields: Fields<GuideView> = [
        .including { $0.frame },
        .text("layout", "‘pocket’, ‘large’ or ‘document’, for the style sheet.") { $0.request.layout.style },
        .text("paper", "‘a4’, ‘a5’ or ‘a6’ where it is set for one; missing in the site.") { $0.paper?.rawValue },
        .flag("isOnSheets", "Whether its pages are put on A4 sheets, which they fill.") {
            $0.request.layout == .booklet
        },
        .flag("isInSite", "Whether it is a page of the site, and not about to become a PDF.") { $0.paper == nil },
        .list("styleSheets", "Its style sheets, in order.") { $0.styleSheets },
        .flag("hasEvidence", "Whether there is room beside each indicator to write in.") { $0.request.hasEvidence },
        .text("title", "The guide’s title.") { $0.context.guideTitle(of: $0.request) },
        .text("organisation", "Who publishes it.") { $0.context.site.organisation },
        .text("frameworkTitle", "The framework’s title.") { $0.framework.title },
        .text("frameworkLink", "The framework’s page.") { $0.context.link(.framework($0.framework.id)) },
        .text("foldLink", "The essentials on one sheet, where they fit.") { view in
            view.hasFold ? view.context.link(.foldedGuide(view.framework.id)) : nil
        },
        .text("subtitle", "A second line to the title.") { $0.framework.subtitle },
        .text("motto", "What the framework stands for, in a sentence.") { $0.framework.motto },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.context.status },
        .text("role", "The role that it is for.") { view in
            if case .role(let role) = view.request.reader { role.title } else { nil }
        },
        .html("level", "The label of the level that it is for, or that its role asks.") { view in
            view.level.flatMap { view.context.view(of: $0)?.label }
        },
        .list("included", "The levels whose expectations hold there too.") { $0.included },
        .list("facts", "Version, dates and owner, as far as they are known.") { $0.context.facts },
        .list("levels", "The levels that it includes.") { $0.levels },
        .html("introduction", "What the framework is about.") { $0.introduction },
        .html("purpose", "What the role is for.") { $0.purpose },
        .list("sections", "Its sections, in the order of its contents.") { $0.sections },
        .text("foot", "What stands at the foot of every sheet.") { $0.foot },
    ]

    /// The id of the place where the framework is introduced.
    static let aboutAnchor = "page-about"
}

extension GuideLayout {
    /// The name of its style; a booklet's pages are those of a pocket guide.
    fileprivate var style: String {
        self == .booklet ? GuideLayout.pocket.rawValue : rawValue
    }
}

extension FrameworkContext {
    /// What a guide is called: what the author says, but for the whole framework.
    func guideTitle(of request: GuideRequest) -> String {
        request.layout == .document ? framework.title : framework.pocketGuide.title ?? framework.title
    }
}

extension TemplateKey where Root == GuideView {
    static var pocketGuide: Self { Self("pocket-guide") }
}
