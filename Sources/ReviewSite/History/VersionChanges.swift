import Localization
import Model
import PageKit
import ReviewText
import Reviewing
import Templates

/// What changed between two versions, as it stands on a page beside other versions: in full as long as the page has room,
/// then a line each, then only counted.
struct VersionChangesView: TemplateObject {
    /// A change in a line.
    struct Line: TemplateObject {
        let description: ChangeDescription
        let words: LocalizedStrings

        /// So many characters tell a text from others.
        private static let gistLength = 160

        private var gist: String? { description.gist(in: words, of: Self.gistLength) }

        /// About as many bytes as it takes on a page.
        var extent: Int { 120 + writtenExtent(description.place) + writtenExtent(gist ?? "") }

        static let fields: Fields<Line> = [
            .text("event", "What happened.") { $0.description.event },
            .text("element", "What it happened to.") { $0.description.element },
            .text("place", "Where; missing for the framework as a whole.") { $0.description.place },
            .text("weight", "How much it matters, in a word.") { $0.description.weight },
            .text("gist", "What it says, or said, in its first words.") { $0.gist },
        ]
    }

    var holders: [ChangeHolderView] = []
    var lines: [Line] = []
    var more: String?

    static let fields: Fields<VersionChangesView> = [
        .list("holders", "What something happened to, with its changes; empty where they are too long for the page.") {
            $0.holders
        },
        .list("lines", "The changes in a line each, where they are too long for the page.") { $0.lines },
        .text("more", "How many changes are not listed, in words.") { $0.more },
    ]
}

/// Sets out versions one after the other on one page, as long as there is room.
struct VersionWriter {
    let context: FrameworkContext
    let framework: Framework
    let files: [SiteFile]
    /// How many bytes more the page can hold.
    private var room = ChangePages.largest

    init(_ history: FrameworkHistory, on context: FrameworkContext) {
        self.context = context
        framework = history.framework
        files = history.files
    }

    /// What changed from one version to another.
    ///
    /// - Parameters:
    ///   - later: what changed after both of them.
    ///   - name: what the changes' anchors begin with.
    ///   - reader: whom the changes concern; nil for all changes.
    mutating func changes(
        _ step: VersionStep, later: [Change] = [], name: String, for reader: HistoryReader? = nil
    ) -> VersionChangesView {
        let words = context.words
        let told = step.descriptions.filter { reader?.isConcerned($0.change) ?? true }
        let holders = holders(told, step, later: later, name: name, namesConcerned: reader == nil)
        let length = holders.reduce(0) { $1.changes.reduce($0 + ChangeHolder.frame) { $0 + $1.extent } }
        if length <= room {
            room -= length
            return VersionChangesView(holders: holders.map { $0.view(in: words) })
        }
        var view = VersionChangesView()
        for description in told {
            let line = VersionChangesView.Line(description: description, words: words)
            guard line.extent <= room else { break }
            room -= line.extent
            view.lines.append(line)
        }
        let rest = told.count - view.lines.count
        view.more = rest > 0 ? words.phrase(.changesMore, count: rest) : nil
        return view
    }

    private func holders(
        _ told: [ChangeDescription], _ step: VersionStep, later: [Change], name: String, namesConcerned: Bool
    ) -> [ChangeHolder] {
        let today = PlacesToday(framework, files: files, later: later)
        var holders: [ChangeHolder] = []
        for description in told {
            let change = description.change
            let view = ChangeView(
                description, anchor: Anchor("\(name)-\(change.number)"), isNumbered: false,
                namesConcerned: namesConcerned,
                link: today.spot(of: change).map { context.link($0.address, $0.anchor) },
                texts: step.texts.texts(of: description, in: context.words), context.words)
            _ = holders.add(view, title: step.places.holder(of: description))
        }
        return holders
    }
}
