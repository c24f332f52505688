import Localization
import Model
import PageKit
import Reviewing
import Templates
import Theming

/// What changed for people at a level, or in a role, since each version.
struct ReaderHistoryView: TemplateObject {
    /// Today held against a version.
    struct SinceView: TemplateObject {
        let title: String
        let anchor: String
        let date: String
        let count: String
        let isOpen: Bool
        let isNothing: Bool
        let changes: VersionChangesView

        static let fields: Fields<SinceView> = [
            .including { $0.changes },
            .text("title", "Since which version.") { $0.title },
            .text("anchor", "The id of its place.") { $0.anchor },
            .text("date", "When that was made, in words.") { $0.date },
            .text("count", "How many changes there are since, in words.") { $0.count },
            .flag("isOpen", "Whether it is shown at once: the last version since which something changed.") {
                $0.isOpen
            },
            .flag("isNothing", "Whether nothing has changed since.") { $0.isNothing },
        ]
    }

    let frame: PageContext
    let reader: HistoryReader
    let since: [SinceView]
    let back: LinkView
    let all: LinkView

    static let fields: Fields<ReaderHistoryView> = [
        .including { $0.frame },
        .text("title", "What the page tells.") { $0.frame.title },
        .text("reader", "The title of the level or role.") { $0.reader.title },
        .object("back", "The page of the level or role.") { $0.back },
        .object("all", "The page of all changes, with those that concern nobody in particular.") { $0.all },
        .list("since", "Each version that today differs from for these people, the newest first.") { $0.since },
    ]
}

/// A level or a role, for whose people a page tells what changed.
struct HistoryReader: Sendable {
    let title: String
    /// What they are asked.
    let page: Address
    /// What changed for them.
    let address: Address
    /// Whether a change concerns them.
    let isConcerned: @Sendable (Change) -> Bool
}

extension FrameworkHistory {
    /// The levels and roles of today; none where no version is known.
    var readers: [HistoryReader] {
        guard !since.isEmpty else { return [] }
        let id = framework.id
        let levels = framework.ladder.levels.map { level in
            HistoryReader(
                title: level.title, page: .level(level.id, id), address: .levelHistory(level.id, id),
                isConcerned: { $0.touched.levels.contains(level.id) })
        }
        let roles = framework.roles.map { role in
            HistoryReader(
                title: role.title, page: .role(role.id, id), address: .roleHistory(role.id, id),
                isConcerned: { $0.touched.roles.contains(role.id) })
        }
        return levels + roles
    }

    /// What the page of each level and role says of what changed there since the last version that today differs from, or
    /// since all where it differs from none.
    package func notes(in words: LocalizedStrings) -> [Address: HistoryNote] {
        guard let last = since.first(where: { !$0.isToday }) ?? since.last else { return [:] }
        let version = ["version": (last.isToday ? last.versions.last : last.versions.first) ?? ""]
        return Dictionary(
            readers.map { reader in
                let count = last.step.review.changes.count(where: reader.isConcerned)
                let text =
                    count == 0
                    ? words.phrase(.historyNothingSince, version)
                    : words.phrase(.historyCountSince, count: count, version)
                return (reader.page, HistoryNote(address: reader.address, text: text))
            },
            uniquingKeysWith: { first, _ in first })
    }
}

extension FrameworkContext {
    /// The pages that tell of former versions; none where none is known.
    package func historyPages(_ history: FrameworkHistory) -> [PublishedPage] {
        [historyPage(history)].compactMap(\.self) + history.readers.map { page(of: $0, history) }
    }

    private func page(of reader: HistoryReader, _ history: FrameworkHistory) -> PublishedPage {
        PublishedPage(reader.address, .readerHistory, of: theme) { [self] rendering in
            var writer = VersionWriter(history, on: self, versions: history.since.count)
            let title = words.phrase(.historyForYou)
            return ReaderHistoryView(
                frame: PageContext(
                    folder, rendering, title: "\(title): \(reader.title)",
                    trail: trail.adding(reader.title, reader.page, in: folder)),
                reader: reader, since: views(history.since, for: reader, &writer),
                back: LinkView(title: reader.title, link: link(reader.page)),
                all: LinkView(title: words.phrase(.historyTitle), link: link(.history(framework.id))))
        }
    }

    private func views(_ since: [FrameworkHistory.Since], for reader: HistoryReader, _ writer: inout VersionWriter)
        -> [ReaderHistoryView.SinceView]
    {
        let counts = since.map { $0.step.review.changes.count(where: reader.isConcerned) }
        let open = counts.firstIndex { $0 > 0 }
        return zip(since, counts).enumerated().map { place, counted in
            let (version, count) = counted
            let newest = version.versions.first ?? ""
            return ReaderHistoryView.SinceView(
                title: words.phrase(
                    .historySinceVersion, ["version": version.versions.joined(separator: words.phrase(.changeAnd))]),
                anchor: "since-\(newest)",
                date: dateInWords(version.date, language: words.language),
                count: count == 0 ? words.phrase(.historyNothingForYou) : words.phrase(.changeCount, count: count),
                isOpen: place == open,
                isNothing: count == 0,
                changes: writer.changes(version.step, name: "since-\(newest)-change", for: reader))
        }
    }
}

extension TemplateKey where Root == ReaderHistoryView {
    static var readerHistory: Self { Self("reader-history") }
}
