import Localization
import Model
import PageKit
import Templates
import Theming

/// Two roles side by side.
struct RoleComparisonView: TemplateObject {
    let frame: PageContext
    let context: FrameworkContext
    let pair: RolePair
    let comparison: ComparisonView

    static let fields: Fields<RoleComparisonView> = [
        .including { $0.frame },
        .text("title", "Which roles are compared.") { $0.frame.title },
        .text("family", "The family of jobs that both belong to.") { $0.pair.first.family },
        .html("first", "The first role’s name, linked to its page.") { $0.context.side($0.pair.first).label },
        .html("second", "The second role’s name, linked to its page.") { $0.context.side($0.pair.second).label },
        .object("comparison", "What they ask.") { $0.comparison },
        .text("compareLink", "The page on which others can be chosen; missing where there is none.") {
            $0.context.chooserLink
        },
    ]
}

/// Two roles.
struct RolePair: Sendable {
    let first: Role
    let second: Role
}

extension FrameworkContext {
    /// Roles that follow each other in a family.
    var neighbours: [RolePair] {
        families.flatMap { family in
            zip(family.roles, family.roles.dropFirst()).map { RolePair(first: $0, second: $1) }
        }
    }

    func comparisonLink(_ pair: RolePair) -> LinkView {
        LinkView(
            title: words.phrase(.compareTitle, ["first": pair.first.title, "second": pair.second.title]),
            link: link(.comparison(pair.first.id, with: pair.second.id, framework.id))
        )
    }
}

extension TemplateKey where Root == RoleComparisonView {
    static var roleComparison: Self { Self("role-comparison") }
}
