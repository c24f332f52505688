import Diagnostics
import Localization
import Templates
import Theming

/// What has to be put right before a site can be published.
struct FindingsView: TemplateObject {
    /// More than anybody mends at a time; the terminal tells all of them.
    private static let most = 20

    let errors: [Diagnostic]
    let isOverSite: Bool
    let words: LocalizedStrings

    private var more: String? {
        let more = errors.count - Self.most
        return more > 0 ? words.phrase(.previewMore, count: more) : nil
    }

    static let fields: Fields<FindingsView> = [
        .text("title", "How many errors there are, in words.") { view in
            view.words.phrase(.previewErrors, count: view.errors.count)
        },
        .flag("isOverSite", "Whether there is a site from before, which it is shown on.") { $0.isOverSite },
        .list("findings", "The first of them.") { $0.errors.prefix(Self.most).map(FindingView.init) },
        .text("more", "How many more there are, in words.") { $0.more },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// One thing that has to be mended.
struct FindingView: TemplateObject {
    let finding: Diagnostic

    static let fields: Fields<FindingView> = [
        .text("message", "What is wrong.") { visible($0.finding.message) },
        .object("place", "Where it is.") { $0.finding.location.map(PlaceView.init) },
        .text("suggestion", "What to do about it.") { $0.finding.suggestion.map(visible) },
        .list("notes", "Other places that belong to it.") { $0.finding.notes.map(NoteView.init) },
    ]
}

/// A further place that belongs to a finding.
struct NoteView: TemplateObject {
    let note: Note

    static let fields: Fields<NoteView> = [
        .text("message", "What is to be seen there.") { visible($0.note.message) },
        .object("place", "Where it is.") { PlaceView(location: $0.note.location) },
    ]
}

/// A place in a file, with the line that stands there.
struct PlaceView: TemplateObject {
    let location: Location

    private var line: MarkedLine? {
        location.line > 0 ? MarkedLine(location) : nil
    }

    static let fields: Fields<PlaceView> = [
        .text("path", "The file.") { visible($0.location.path) },
        .number("line", "The line’s number; missing where the whole file is meant.") {
            $0.location.line > 0 ? $0.location.line : nil
        },
        .flag("hasText", "Whether the line is shown.") { $0.line != nil },
        .text("before", "The line up to what is meant.") { $0.line?.before },
        .text("meant", "What is meant.") { $0.line?.meant },
        .text("after", "The rest of the line.") { $0.line?.after },
    ]
}
