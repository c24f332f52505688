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
    /// How many versions are still to be set out.
    private var versions: Int
    /// How many bytes more the page can hold.
    private var room = ChangePages.largest

    /// Room that is kept for each of the versions that follow, in bytes: a dozen lines.
    private static let share = 4000
    /// So many lines of a version are listed at most.
    private static let mostLines = 100

    init(_ history: FrameworkHistory, on context: FrameworkContext, versions: Int) {
        self.context = context
        framework = history.framework
        files = history.files
        self.versions = versions
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
        versions -= 1
        let words = context.words
        let descriptions = step.descriptions.filter { reader?.isConcerned($0.change) ?? true }
        var free = room - versions * Self.share
        let today = PlacesToday(framework, files: files, later: later)
        if let (holders, length) = holders(
            descriptions, step, today, name: name, isOfReader: reader != nil, within: free)
        {
            room -= length
            return VersionChangesView(holders: holders.map { $0.view(in: words) })
        }
        var view = VersionChangesView()
        for description in descriptions.prefix(Self.mostLines) {
            let line = VersionChangesView.Line(description: description, words: words)
            guard line.extent <= free else { break }
            free -= line.extent
            room -= line.extent
            view.lines.append(line)
        }
        let rest = descriptions.count - view.lines.count
        view.more =
            rest == 0 ? nil : words.phrase(view.lines.isEmpty ? .changeCount : .changesMore, count: rest)
        return view
    }

    /// The changes in full, and about how many bytes they take; nil where that is more than there is room for.
    private func holders(
        _ descriptions: [ChangeDescription], _ step: VersionStep, _ today: PlacesToday, name: String, isOfReader: Bool,
        within free: Int
    ) -> (holders: [ChangeHolder], length: Int)? {
        var holders: [ChangeHolder] = []
        var length = 0
        for description in descriptions {
            let change = description.change
            let view = ChangeView(
                description, anchor: Anchor("\(name)-\(change.number)"), isNumbered: false,
                namesConcerned: !isOfReader,
                link: today.spot(of: change).map { context.link($0.address, $0.anchor) },
                texts: step.texts.texts(of: description, in: context.words), context.words)
            length += view.extent
            if holders.add(view, title: step.places.holder(of: description)) { length += ChangeHolder.frame }
            guard length <= free else { return nil }
        }
        return (holders, length)
    }
}
