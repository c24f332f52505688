import Localization
import Model
import PageKit
import Templates
import Theming

/// What changed in a framework, version by version.
struct HistoryView: TemplateObject {
    /// A version.
    struct ReleaseView: TemplateObject {
        let title: String
        let anchor: String
        let date: String?
        let isFirst: Bool
        let summary: String?
        let changes: VersionChangesView

        static let fields: Fields<ReleaseView> = [
            .including { $0.changes },
            .text("title", "What it is called.") { $0.title },
            .text("anchor", "The id of its place.") { $0.anchor },
            .text("date", "When it was made, in words.") { $0.date },
            .flag("isFirst", "Whether it is the first that is known.") { $0.isFirst },
            .text("summary", "How many changes it brought, and how much they matter.") { $0.summary },
        ]
    }

    let frame: PageContext
    let framework: Framework
    let releases: [ReleaseView]
    let readers: [LinkView]

    static let fields: Fields<HistoryView> = [
        .including { $0.frame },
        .text("title", "What the page tells.") { $0.frame.title },
        .text("frameworkTitle", "The framework’s title.") { $0.framework.title },
        .list("releases", "Its versions, the newest first.") { $0.releases },
        .list("readers", "The levels and roles that have a page of what changed for them.") { $0.readers },
    ]
}

extension FrameworkContext {
    /// The page with all versions; nil where none is known.
    func historyPage(_ history: FrameworkHistory) -> PublishedPage? {
        guard !history.releases.isEmpty else { return nil }
        return PublishedPage(.history(framework.id), .history, of: theme) { [self] rendering in
            var writer = VersionWriter(history, on: self, versions: history.releases.count)
            return HistoryView(
                frame: PageContext(folder, rendering, title: words.phrase(.historyTitle), trail: trail),
                framework: framework, releases: history.releases.map { view($0, &writer) },
                readers: history.readers.map { LinkView(title: $0.title, link: link($0.address)) })
        }
    }

    private func view(_ release: Release, _ writer: inout VersionWriter) -> HistoryView.ReleaseView {
        let name = release.version ?? "next"
        return HistoryView.ReleaseView(
            title: release.version.map { words.phrase(.editionOfVersion, ["version": $0]) }
                ?? words.phrase(.historySince),
            anchor: "version-\(name)",
            date: release.date.map { dateInWords($0, language: words.language) }, isFirst: release.step == nil,
            summary: release.step.map { words.summary(of: $0.review) },
            changes: release.step.map { writer.changes($0, later: release.later, name: "change-\(name)") }
                ?? VersionChangesView())
    }
}

extension TemplateKey where Root == HistoryView {
    static var history: Self { Self("history") }
}
