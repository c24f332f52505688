import Localization
import Model
import PageKit
import Templates
import Theming

/// A framework: what it is, who it is for, and all its competencies.
struct FrameworkView: TemplateObject {
    let frame: PageContext
    let framework: Framework
    let status: StatusView?
    let facts: [FactView]
    let levels: [LevelView]
    let rolesLink: String?
    let guides: [LinkView]
    let introduction: PageText?
    let matrix: MatrixView?
    let filter: FilterView?
    let groups: [GroupEntry]
    let pages: [LinkView]
    let steps: [LinkView]
    let historyLink: String?
    let compareLink: String?
    let leadsOn: Bool
    let downloads: [DownloadView]
    let schemaLink: String

    static let fields: Fields<FrameworkView> = [
        .including { $0.frame },
        .text("title", "Its title.") { $0.framework.title },
        .text("subtitle", "A second line to the title.") { $0.framework.subtitle },
        .text("motto", "What it stands for, in a sentence.") { $0.framework.motto },
        .object("status", "How far it is agreed, where that is worth a banner.") { $0.status },
        .list("facts", "Status, version, dates and owner, as far as they are known.") { $0.facts },
        .list("levels", "Its levels in rising order.") { $0.levels },
        .flag("hasFewLevels", "Whether the levels fit beside each other as a stair.") { $0.levels.count <= 4 },
        .text("rolesLink", "The list of its roles, where it has any.") { $0.rolesLink },
        .list("guides", "Its pocket guide, and the PDFs of it.") { $0.guides },
        .html("introduction", "What it is about.") { $0.introduction },
        .object("matrix", "With levels: how much is new where.") { $0.matrix },
        .object("filter", "Without a matrix: what a long list of competencies can be narrowed down by.") {
            $0.matrix == nil ? $0.filter : nil
        },
        .flag("hasFilter", "Whether it can be.") { $0.filter != nil },
        .flag("hasMatrix", "Whether there is a matrix, so that the groups are listed without their competencies.") {
            $0.matrix != nil
        },
        .list("groups", "Competencies by group, with their definitions; where there is a matrix, the groups alone.") {
            $0.groups
        },
        .list("pages", "Its supporting pages.") { $0.pages },
        .list("steps", "Steps from one level to the next.") { $0.steps },
        .text("historyLink", "The page that tells what changed from version to version.") { $0.historyLink },
        .text("compareLink", "The page on which two levels or roles can be compared; missing where there is none.") {
            $0.compareLink
        },
        .flag("leadsOn", "Whether there are steps, or that page.") { $0.leadsOn },
        .list("downloads", "Its files for other programs.") { $0.downloads },
        .text("schemaLink", "The description of the data among these, a JSON Schema.") { $0.schemaLink },
    ]
}

/// A group and its competencies.
struct GroupEntry: TemplateObject {
    let group: Group?
    let link: String?
    let competencies: [CompetencyEntry]
    let isFolded: Bool
    let count: String

    init(_ group: Group?, _ competencies: [Competency], at context: FrameworkContext) {
        self.group = group
        link = group.map { context.link(.group($0.id, context.framework.id)) }
        self.competencies = competencies.map { CompetencyEntry($0, at: context) }
        isFolded =
            group != nil && context.framework.groups.count > 1
            && FilterView.isLong(context.framework.competencies.count)
        count = context.words.phrase(.competencyCount, count: competencies.count)
    }

    static let fields: Fields<GroupEntry> = [
        .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
        .text("code", "Its short mark.") { $0.group?.code },
        .text("motto", "What it stands for, in a sentence.") { $0.group?.motto },
        .text("link", "Its page.") { $0.link },
        .text("anchor", "The id of its place.") { entry in entry.group.map { PageAnchor.group($0.id) } },
        .list("competencies", "Its competencies.") { $0.competencies },
        .flag("isFolded", "Whether it is folded, since there are many competencies.") { $0.isFolded },
        .text("count", "How many competencies it has, in words.") { $0.count },
    ]
}

extension FrameworkContext {
    /// The framework's page.
    ///
    /// - Parameters:
    ///   - downloads: gives the files that it offers; asked when the page is rendered, because their sizes take as long as
    ///     to make them.
    ///   - guides: leads to its guide and the PDFs of it.
    package func frameworkPage(_ downloads: @escaping @Sendable () -> [DownloadView], guides: [LinkView])
        -> PublishedPage
    {
        PublishedPage(.framework(framework.id), .framework, of: theme) { [self, framework] rendering in
            let downloads = downloads()
            let frame = PageContext(
                folder, rendering, title: framework.title,
                description: framework.subtitle ?? framework.introduction.plain,
                trail: frameworkTrail, source: framework.source,
                data: { StructuredData.write(termSet: framework, downloads, at: self, to: &$0) }
            )
            let status = FactView(name: words.phrase(.factStatus), value: words.phrase(framework.status.title))
            // That it is published is worth saying beside other facts only: it stands on the site.
            let saysStatus = framework.status != .published || !self.facts.isEmpty
            return FrameworkView(
                frame: frame,
                framework: framework,
                status: self.status,
                facts: (saysStatus ? [status] : []) + self.facts,
                levels: levels,
                rolesLink: framework.roles.isEmpty ? nil : link(.roles(framework.id)),
                guides: guides,
                introduction: frame.text(framework.introduction),
                matrix: matrix(),
                filter: competencyFilter,
                groups: groupEntries,
                pages: pageLinks,
                steps: Step.all(of: framework.ladder).map { stepLink($0) },
                historyLink: hasHistory ? link(.history(framework.id)) : nil,
                compareLink: chooserLink,
                leadsOn: framework.ladder.levels.count > 1 || hasChooser,
                downloads: downloads,
                schemaLink: link(.dataSchema)
            )
        }
    }

    /// The groups; without levels with those competencies first that belong to none.
    private var groupEntries: [GroupEntry] {
        let loose = levels.isEmpty ? framework.competencies(in: nil) : []
        let none = loose.isEmpty ? [] : [GroupEntry(nil, loose, at: self)]
        return none + framework.groups.map { GroupEntry($0, framework.competencies(in: $0.id), at: self) }
    }

    private var pageLinks: [LinkView] {
        framework.pages.map { page in
            LinkView(
                title: [page.code, page.title].compactMap(\.self).joined(separator: " "),
                link: link(.page(page.id, framework.id)),
                note: page.status.tag(words)
            )
        }
    }
}

extension TemplateKey where Root == FrameworkView {
    static var framework: Self { Self("framework") }
}
