import Localization
import Model
import Templates

/// A version as pages tell of it.
package struct VersionView: TemplateObject {
    package let version: VersionName
    package let words: LocalizedStrings

    /// A version in the words of a page.
    package init(version: VersionName, words: LocalizedStrings) {
        self.version = version
        self.words = words
    }

    /// What it is called.
    package var title: String {
        if let branch = version.branch { return words.phrase(.versionOfParting, ["branch": branch]) }
        return version.name ?? words.phrase(.versionInFolder)
    }

    private var date: String? { version.date.map { dateInWords($0, language: words.language) } }

    /// `v1.2 (1 April 2026)`.
    package var inOneLine: String {
        guard let date else { return title }
        return words.phrase(.versionOfDate, ["title": title, "date": date])
    }

    /// `v1.2 (commit 387eea0a9, 1 April 2026)`.
    package var inFull: String {
        let known = [commit.map { words.phrase(.versionOfCommit, ["commit": $0]) }, date].compactMap(\.self)
        guard !known.isEmpty else { return title }
        return words.phrase(
            .versionOfDate, ["title": title, "date": known.joined(separator: words.phrase(.changeAnd))])
    }

    private var commit: String? { version.commit == title ? nil : version.commit }

    package static let fields: Fields<VersionView> = [
        .text("title", "What it is called.") { $0.title },
        .text("date", "When it was made, in words.") { $0.date },
        .text("commit", "Its commit, where that is not its name.") { $0.commit },
    ]
}
