import Localization
import Model
import Templates

/// How far something is agreed, where that is worth a banner.
package struct StatusView: TemplateObject {
    let status: Status
    let words: LocalizedStrings

    /// Nil for what is in force: nothing need be said.
    package init?(_ status: Status, _ words: LocalizedStrings) {
        guard status != .published else { return nil }
        self.status = status
        self.words = words
    }

    package static let fields: Fields<StatusView> = [
        .text("kind", "‘draft’, ‘interim’ or ‘withdrawn’, for the style sheet.") { $0.status.rawValue },
        .text("title", "The status in a word.") { $0.words.phrase($0.status.title) },
        .text("note", "What the status means for a reader.") { $0.words.phrase($0.status.note) },
    ]
}

extension FrameworkContext {
    /// How far the framework is agreed, where that is worth a banner.
    package var status: StatusView? { StatusView(framework.status, words) }
}
