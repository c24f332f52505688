import Localization
import Model
import PageKit
import ReviewText
import Reviewing
import Templates
import Theming

/// What changed in a framework, version by version.
struct HistoryView: TemplateObject {
    /// A version.
    struct ReleaseView: TemplateObject {
        let title: String
        let date: String?
        let isFirst: Bool
        let summary: String?
        let changes: [ChangeLine]
        let more: String?

        static let fields: Fields<ReleaseView> = [
            .text("title", "What it is called.") { $0.title },
            .text("date", "When it was made, in words.") { $0.date },
            .flag("isFirst", "Whether it is the first that is known.") { $0.isFirst },
            .text("summary", "How many changes it brought, and how much they matter.") { $0.summary },
            .list("changes", "Its changes in order.") { $0.changes },
            .text("more", "How many changes are not listed, in words.") { $0.more },
        ]
    }

    /// A change in a line.
    struct ChangeLine: TemplateObject {
        let description: ChangeDescription
        let words: LocalizedStrings

        /// So many characters tell a text from others.
        private static let gistLength = 160

        static let fields: Fields<ChangeLine> = [
            .text("event", "What happened.") { $0.description.event },
            .text("element", "What it happened to.") { $0.description.element },
            .text("place", "Where; missing for the framework as a whole.") { $0.description.place },
            .text("weight", "How much it matters, in a word.") { $0.description.weight },
            .text("gist", "What it says, or said, in its first words.") { line in
                line.description.gist(in: line.words, of: gistLength)
            },
        ]
    }

    let frame: PageContext
    let framework: Framework
    let releases: [ReleaseView]

    static let fields: Fields<HistoryView> = [
        .including { $0.frame },
        .text("title", "What the page tells.") { $0.frame.title },
        .text("frameworkTitle", "The framework’s title.") { $0.framework.title },
        .list("releases", "Its versions, the newest first.") { $0.releases },
    ]
}

extension FrameworkContext {
    /// More changes of one version than this are only counted.
    private static let mostListed = 100

    /// The page with all versions; nil where none is known.
    ///
    /// - Parameter releases: the newest first.
    package func historyPage(_ releases: [Release]) -> PublishedPage? {
        guard !releases.isEmpty else { return nil }
        return PublishedPage(.history(framework.id), .history, of: theme) { [self] rendering in
            HistoryView(
                frame: PageContext(folder, rendering, title: words.phrase(.historyTitle), trail: trail),
                framework: framework, releases: releases.map { view($0) })
        }
    }

    private func view(_ release: Release) -> HistoryView.ReleaseView {
        let description = release.review.map { review in
            ReviewDescription(
                review, names: ("", nil),
                sites: (release.before ?? release.after, release.after), in: theme.strings)
        }
        let changes = description?.parts.flatMap(\.changes) ?? []
        let rest = changes.count - Self.mostListed
        return HistoryView.ReleaseView(
            title: release.version.map { words.phrase(.editionOfVersion, ["version": $0]) }
                ?? words.phrase(.historySince),
            date: release.date.map { dateInWords($0, language: words.language) }, isFirst: release.review == nil,
            summary: description?.summary,
            changes: changes.prefix(Self.mostListed).map { HistoryView.ChangeLine(description: $0, words: words) },
            more: rest > 0 ? words.phrase(.changesMore, count: rest) : nil)
    }
}

extension TemplateKey where Root == HistoryView {
    static var history: Self { Self("history") }
}
