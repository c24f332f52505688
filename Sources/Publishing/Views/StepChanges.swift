import Frameworks
import Templates

/// What a step changes, competency by competency: in full with what stays folded, or where that is more than a page
/// should hold, with links in place of the folds, or with links alone.
struct StepChanges {
    /// The competencies in which something is new; empty where that would be too much.
    let new: String
    /// The competencies in which nothing is.
    let unchanged: String
    /// Where it would be too much: the competencies in which something is new, by group.
    let groups: [AskedGroup]

    init(_ comparisons: [Comparison], at desk: FrameworkDesk) {
        let new = comparisons.filter { !$0.onlySecond.isEmpty }
        let unchanged = comparisons.filter(\.onlySecond.isEmpty)
        func html(_ comparisons: [Comparison], holdsFolds: Bool) -> String {
            comparisons.map { comparison in
                let view = StepChangeView(comparison: comparison, desk: desk, holdsFolds: holdsFolds)
                return desk.theme.render(.stepChange, view)
            }.joined()
        }
        for holdsFolds in [true, false] {
            let rendered = (html(new, holdsFolds: holdsFolds), html(unchanged, holdsFolds: holdsFolds))
            guard rendered.0.utf8.count + rendered.1.utf8.count > PageLimit.text else {
                (self.new, self.unchanged) = rendered
                groups = []
                return
            }
        }
        self.new = ""
        self.unchanged = ""
        let items = new.map { AskedItemView($0.competency, new: $0.onlySecond, extent: nil, at: desk) }
        groups = AskedGroup.all(items, at: desk)
    }
}

/// What a step changes in one competency.
struct StepChangeView: TemplateObject {
    let comparison: Comparison
    let desk: FrameworkDesk
    /// Whether what stays is on the page, to be unfolded.
    let holdsFolds: Bool

    private var link: String { desk.link(.competency(comparison.competency.id, desk.framework.id)) }

    private func fold(_ parts: [Expectations.Part], _ title: Phrase) -> String? {
        guard !parts.isEmpty else { return nil }
        let view = DetailsView(
            title: desk.words.phrase(title), count: desk.inWords(IndicatorCounts(parts)),
            html: holdsFolds ? desk.html(of: parts, in: comparison.competency, ownNote: nil) : nil, link: link
        )
        return desk.theme.render(.details, view)
    }

    static let fields: Fields<StepChangeView> = [
        .text("title", "The competency’s title.") { $0.comparison.competency.title },
        .text("code", "Its short mark.") { $0.comparison.competency.code },
        .text("statusTag", "How far it is agreed, where it is not in force.") { view in
            view.comparison.competency.status.tag(view.desk.words)
        },
        .text("anchor", "The id of its place on the page.") { Anchor(competency: $0.comparison.competency.id).text },
        .text("link", "The competency’s page.") { $0.link },
        .html("definition", "What it is, where it begins to hold with this step.") { view in
            view.comparison.first == nil ? view.desk.html(view.comparison.competency.definition) : nil
        },
        .html("parts", "What is new, each part from part.mustache.") { view in
            let comparison = view.comparison
            return view.desk.html(of: comparison.onlySecond, in: comparison.competency, ownNote: .newAtThisLevel)
        },
        .html("staying", "What stays, from details.mustache.") { $0.fold($0.comparison.both, .staysAsItIs) },
        .html("ending", "What is no longer listed, from details.mustache.") {
            $0.fold($0.comparison.onlyFirst, .noLongerListed)
        },
        .words("words", "The theme’s words.") { $0.desk.words },
    ]
}
