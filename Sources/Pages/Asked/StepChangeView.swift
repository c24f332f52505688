import Localization
import Model
import PageKit
import Templates
import Theming

/// What a step changes in one competency.
struct StepChangeView: TemplateObject {
    let competency: Competency
    let statusTag: String?
    let link: String
    let definition: PageText?
    let parts: [PartView]
    let folds: [FoldedPartsView]

    /// - Parameter holdsFolds: whether what stays and what ends is on the page, to be unfolded.
    init(_ comparison: Comparison, holdsFolds: Bool, at context: FrameworkContext) {
        let competency = comparison.competency
        self.competency = competency
        statusTag = competency.status.tag(context.words)
        let link = context.link(.competency(competency.id, context.framework.id))
        self.link = link
        definition = comparison.first == nil ? context.text(competency.definition) : nil
        parts = context.views(of: comparison.onlySecond, in: competency, ownNote: .newAtThisLevel)
        let folded = [(comparison.both, MessageKey.staysAsItIs), (comparison.onlyFirst, .noLongerListed)]
        folds = folded.filter { !$0.0.isEmpty }.map { parts, title in
            FoldedPartsView(
                title: context.words.phrase(title), count: context.inWords(IndicatorCounts(parts), of: competency),
                link: link,
                parts: holdsFolds ? context.views(of: parts, in: competency, ownNote: nil) : [])
        }
    }

    static let fields: Fields<StepChangeView> = [
        .text("title", "The competency’s title.") { $0.competency.title },
        .text("code", "Its short mark.") { $0.competency.code },
        .text("statusTag", "How far it is agreed, where it is not in force.") { $0.statusTag },
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.competency.id).text },
        .text("link", "The competency’s page.") { $0.link },
        .html("definition", "What it is, where it begins to hold with this step.") { $0.definition },
        .list("parts", "What is new, part by part.") { $0.parts },
        .list("folds", "What stays, and what is no longer listed.") { $0.folds },
    ]
}

/// Parts that open when they are asked for.
struct FoldedPartsView: TemplateObject {
    let title: String
    let count: String?
    let link: String
    let parts: [PartView]

    static let fields: Fields<FoldedPartsView> = [
        .text("title", "What is in it.") { $0.title },
        .text("count", "How much is in it, in words.") { $0.count },
        .list("parts", "What it holds; empty where the page would grow too long with it.") { $0.parts },
        .text("link", "Where it can also be read.") { $0.link },
    ]
}
