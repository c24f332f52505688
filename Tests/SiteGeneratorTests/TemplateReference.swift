import Templates

@testable import Guides
@testable import PageKit
@testable import Pages
@testable import ReviewSite
@testable import SiteGenerator
@testable import Theming

/// The manual's list of every name that a template can use, made from the names themselves.
struct TemplateReference {
    /// Objects that stand in many places have a section of their own, and are elsewhere called by a noun.
    private static let shared: [(schema: TemplateSchema, title: String, noun: String?, sentence: String)] = [
        (
            PageContext.schema, "What every page has", nil,
            "The template of every kind of page can use these, and `partials/layout.mustache` sets them around it."
        ),
        (LinkView.schema, "A link", "link", "Wherever a link is meant below, these are its names."),
        (LevelView.schema, "A level", "level", "Wherever a level is meant below, these are its names."),
        (StatusView.schema, "A status", "status", "Shown by `partials/status.mustache`."),
        (PagerView.schema, "A pager", "pager", "Shown by `partials/pager.mustache`."),
        (PartView.schema, "A part", "part", "Shown by `partials/part.mustache`."),
        (
            ExpectationsView.schema, "A competency that is asked", "competency that is asked",
            "Shown by `partials/expectations.mustache`."
        ),
        (
            StepChangeView.schema, "A competency on a step", "competency on a step",
            "Shown by `partials/step-change.mustache`."
        ),
        (
            AskedGroup.schema, "A group of what is asked", "group of what is asked",
            "Shown by `partials/asked-groups.mustache`."
        ),
        (
            CompetencyEntry.schema, "A competency in a list", "competency in a list",
            "Shown by `partials/competency-things.mustache`."
        ),
        (ComparisonView.schema, "A comparison", "comparison", "Shown by `partials/comparison.mustache`."),
        (
            ComparedRowView.schema, "A competency at a glance", "competency at a glance",
            "Shown by `partials/compared-row.mustache`."
        ),
        (
            ComparedView.schema, "A competency side by side", "competency side by side",
            "Shown by `partials/compared.mustache`."
        ),
        (ComparedAskView.schema, "How much is asked", "measure", "Shown by `partials/compared-ask.mustache`."),
        (
            ComparedPartView.schema, "A part beside another", "part beside another",
            "Shown by `partials/compared-part.mustache`."
        ),
        (GuidePartView.schema, "A part of a guide", "part of a guide", "Shown by `partials/guide-part.mustache`."),
        (RoleItemView.schema, "A role in a list", "role in a list", "Shown by `partials/role-item.mustache`."),
        (ChangeTextView.schema, "A text of a change", "text of a change", "Shown by `partials/change-text.mustache`."),
        (GoneView.schema, "What is gone", "list of what is gone", "Shown by `partials/gone.mustache`."),
    ]

    /// The whole section, from its heading on.
    var markdown: String {
        var lines = [
            "## Every name", "",
            "This list is complete. What stands in brackets says what a name is; the names of a list’s items, or of an "
                + "object, are indented below it.",
        ]
        for shared in Self.shared {
            lines += ["", "### \(shared.title)", "", shared.sentence, ""] + names(of: shared.schema)
        }
        lines += [
            "", "### Kinds of pages", "", "Besides their own names, all but the last two have what every page has.",
        ]
        for template in templates(Self.pages) { lines += section(of: template) }
        lines += ["", "### Parts of pages", "", "Each is made on its own and then set into pages and other parts."]
        for template in templates(Self.parts) + others { lines += section(of: template) }
        lines += ["", "### The preview", "", "What `newel serve` shows besides the site. It is never published."]
        for template in templates(Self.preview) { lines += section(of: template) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The order of the manual; what is missing here stands at the end of the parts.
    private static let pages = [
        "home", "framework", "competency", "group", "level", "step", "roles", "role", "specification", "compare",
        "role-comparison", "history", "changes", "sign", "page", "a-z", "search", "not-found", "redirect", "site-map",
        "accent", "pocket-guide", "pocket-guide-fold",
    ]
    private static let parts = [
        "header", "footer", "level-mark", "level-stairs", "level-label", "compared-ask", "compared-part", "change-row",
        "change",
        "change-text", "annotation", "edited", "gone", "sign-row", "cell", "pocket-guide-press",
    ]
    private static let preview = ["preview", "preview-findings", "preview-wait"]

    private func templates(_ names: [String]) -> [RequiredTemplate] {
        names.compactMap { name in RequiredTemplate.all.first { $0.name == name } }
    }

    private var others: [RequiredTemplate] {
        let listed = Set(Self.pages + Self.parts + Self.preview)
        return RequiredTemplate.all.filter { !listed.contains($0.name) }
    }

    private func section(of template: RequiredTemplate) -> [String] {
        let frame = Set(PageContext.schema.entries.map(\.name))
        let own = names(of: template.schema) { !frame.contains($0.name) || !isPage(template) }
        return ["", "#### \(template.path)", ""] + own
    }

    private func isPage(_ template: RequiredTemplate) -> Bool {
        template.schema.entry("documentTitle") != nil
    }

    private func names(
        of schema: TemplateSchema, indent: String = "", where isListed: (TemplateEntry) -> Bool = { _ in true }
    ) -> [String] {
        schema.entries.filter(isListed).flatMap { entry in
            let own = "\(indent)- `\(entry.name)` (\(kind(of: entry))): \(entry.documentation)"
            guard let child = entry.child, noun(of: child) == nil else { return [own] }
            return [own] + names(of: child, indent: indent + "  ")
        }
    }

    private func noun(of schema: TemplateSchema) -> String? {
        Self.shared.first { $0.schema.id == schema.id }?.noun
    }

    private func kind(of entry: TemplateEntry) -> String {
        switch entry.kind {
        case .text: "text"
        case .html: "HTML"
        case .number: "number"
        case .flag: "yes or no"
        case .texts: "list of texts"
        case .strings: "words"
        case .list(let child): noun(of: child).map { "list, each a \($0)" } ?? "list"
        case .object(let child): noun(of: child).map { "a \($0)" } ?? "object"
        }
    }
}
