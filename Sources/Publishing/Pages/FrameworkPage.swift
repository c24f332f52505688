import Frameworks
import Templates

/// A framework: what it is, who it is for, and all its competencies.
struct FrameworkView: TemplateObject {
    let frame: PageFrame
    let desk: FrameworkDesk
    let matrix: String?
    let downloads: [Download]
    let guides: String

    private var framework: Framework { desk.framework }

    private var facts: [FactView] {
        let words = desk.words
        return [FactView(name: words.phrase(.factStatus), value: words.phrase(framework.status.title))] + desk.facts
    }

    /// Without levels: competencies by group, those of no group first.
    private var groups: [GroupEntry] {
        let loose = framework.competencies(in: nil)
        let none = loose.isEmpty ? [] : [GroupEntry(nil, loose, at: desk)]
        return none + framework.groups.map { GroupEntry($0, framework.competencies(in: $0.id), at: desk) }
    }

    private var pages: [LinkView] {
        framework.pages.map { page in
            LinkView(
                title: [page.code, page.title].compactMap(\.self).joined(separator: " "),
                link: desk.link(.page(page.id, framework.id)),
                note: page.status.tag(desk.words)
            )
        }
    }

    static let fields: Fields<FrameworkView> = [
        .including { $0.frame },
        .text("title", "Its title.") { $0.framework.title },
        .text("subtitle", "A second line to the title.") { $0.framework.subtitle },
        .text("motto", "What it stands for, in a sentence.") { $0.framework.motto },
        .html("status", "How far it is agreed, from status.mustache, where that is worth a banner.") {
            $0.desk.banner
        },
        .list("facts", "Status, version, dates and owner, as far as they are known.") { $0.facts },
        .list("levels", "Its levels in rising order.") { $0.desk.levels },
        .flag("hasFewLevels", "Whether the levels fit beside each other as a stair.") { $0.desk.levels.count <= 4 },
        .text("rolesLink", "The list of its roles, where it has any.") { view in
            view.framework.roles.isEmpty ? nil : view.desk.link(.roles(view.framework.id))
        },
        .html("guides", "Its pocket guide, and the PDFs of it, each from link-item.mustache.") { $0.guides },
        .html("introduction", "What it is about.") { $0.frame.html($0.framework.introduction) },
        .html("matrix", "With levels: how many indicators are new where, from matrix.mustache.") {
            $0.matrix
        },
        .list("groups", "Competencies by group, with their definitions; where there is a matrix, the groups alone.") {
            view in
            view.desk.levels.isEmpty ? view.groups : view.groups.filter { $0.group != nil }
        },
        .list("pages", "Its supporting pages.") { $0.pages },
        .list("steps", "Steps from one level to the next.") { view in
            Step.all(of: view.desk.framework.ladder).map { view.desk.stepLink($0) }
        },
        .text("historyLink", "The page that tells what changed from version to version.") { view in
            view.desk.releases.isEmpty ? nil : view.desk.link(.history(view.framework.id))
        },
        .text("compareLink", "The page on which two levels or roles can be compared; missing where there is none.") {
            $0.desk.chooserLink
        },
        .flag("leadsOn", "Whether there are steps, or that page.") { view in
            view.desk.framework.ladder.levels.count > 1 || view.desk.hasChooser
        },
        .list("downloads", "Its files for other programs.") { view in
            view.downloads.map { DownloadView($0, at: view.desk) }
        },
        .text("schemaLink", "The description of the data among these, a JSON Schema.") { $0.desk.link(.dataSchema) },
    ]
}

/// Something that is known of a framework.
struct FactView: TemplateObject {
    let name: String
    let value: String

    static let fields: Fields<FactView> = [
        .text("name", "What is known.") { $0.name },
        .text("value", "What it is.") { $0.value },
    ]
}

/// A group and its competencies.
struct GroupEntry: TemplateObject {
    let group: Group?
    let link: String?
    let competencies: [CompetencyEntry]

    init(_ group: Group?, _ competencies: [Competency], at desk: FrameworkDesk) {
        self.group = group
        link = group.map { desk.link(.group($0.id, desk.framework.id)) }
        self.competencies = competencies.map { CompetencyEntry($0, at: desk) }
    }

    static let fields: Fields<GroupEntry> = [
        .text("title", "The group’s title; missing for competencies of none.") { $0.group?.title },
        .text("code", "Its short mark.") { $0.group?.code },
        .text("motto", "What it stands for, in a sentence.") { $0.group?.motto },
        .text("link", "Its page.") { $0.link },
        .text("anchor", "The id of its place.") { entry in entry.group.map { PageAnchor.group($0.id) } },
        .list("competencies", "Its competencies.") { $0.competencies },
    ]
}

extension FrameworkDesk {
    /// The framework's page, with the files that it offers.
    func frameworkPage(_ downloads: [Download], pdfs: [GuidePDF]) -> PublishedPage {
        PublishedPage(.framework(framework.id)) { rendering in
            let frame = PageFrame(
                folder, rendering, title: framework.title,
                description: framework.subtitle ?? framework.introduction.plain,
                trail: frameworkTrail, source: framework.source,
                data: StructuredData.termSet(framework, at: self, downloads)
            )
            let view = FrameworkView(
                frame: frame, desk: self, matrix: matrix(), downloads: downloads, guides: guideLinks(pdfs))
            return theme.render(.framework, view)
        }
    }
}
