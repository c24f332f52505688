import Localization
import Model
import PageKit
import ReviewText
import Reviewing
import Templates
import Theming

/// A sheet to print, on which somebody says of each change what they think of it.
struct SignView: TemplateObject {
    let frame: PageContext
    let before: VersionView
    let after: VersionView
    let frameworks: [String]
    let count: String
    /// What holds while the version after has no commit.
    let warning: String?
    let signedFor: String
    let rows: [SignRowView]
    let pager: PagerView?

    static let fields: Fields<SignView> = [
        .including { $0.frame },
        .text("title", "What the sheet is for.") { $0.frame.title },
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .texts("frameworks", "The frameworks that changes on it are of, each with its versions.") { $0.frameworks },
        .text("count", "How many changes are on it, in words.") { $0.count },
        .text("warning", "That what is signed isn’t fixed yet; missing where it is.") { $0.warning },
        .text("signedFor", "What a signature is for, in one sentence.") { $0.signedFor },
        .text("changesLink", "The page that tells of the changes.") { $0.frame.folder.link(.changes(part: 1)) },
        .list("rows", "The changes.") { $0.rows },
        .object("pager", "Where there are very many changes: the sheets before and after it.") {
            $0.pager
        },
    ]
}

/// A change on the sheet.
struct SignRowView: TemplateObject {
    let description: ChangeDescription
    let framework: String?
    let texts: ChangeTexts
    let link: String
    let direction: String
    /// The framework's: all of the row is in its language.
    let words: LocalizedStrings

    /// More indicators, or words, of a thing that is new or gone don't fit on a sheet.
    private static let most = (items: WholeText.mostItems, words: 600)

    private var tooLong: String? {
        let (items, count) = (texts.itemCount, texts.wordCount)
        guard items > Self.most.items || count > Self.most.words else { return nil }
        let size =
            items > Self.most.items
            ? words.phrase(.indicatorCount, count: items) : words.phrase(.wordCount, count: count)
        return words.phrase(.signTooLong, ["size": size, "number": String(description.change.number)])
    }

    /// About as many bytes as it takes on a page, and hardly ever fewer.
    var extent: Int {
        560 + link.utf8.count + (tooLong.map(writtenExtent) ?? texts.extent) + description.extent
            + writtenExtent(description.place) + (framework.map(writtenExtent) ?? 0)
    }

    static let fields: Fields<SignRowView> = [
        .number("number", "The change’s number.") { $0.description.change.number },
        .text("event", "What happened.") { $0.texts.event ?? $0.description.event },
        .text("element", "What it happened to.") { $0.description.element },
        .text("place", "Where.") { view in
            [view.framework, view.description.place.isEmpty ? nil : view.description.place].compactMap(\.self)
                .joined(separator: view.words.phrase(.changeAnd))
        },
        .object("before", "How it was.") { $0.tooLong == nil ? $0.texts.before : nil },
        .object("after", "How it is.") { $0.tooLong == nil ? $0.texts.after : nil },
        .object("same", "What it says, where its words are the same in both versions.") { $0.texts.same },
        .text("tooLong", "In place of a text that is too long for a sheet: where it can be read.") { $0.tooLong },
        .texts("carried", "What came or went with it, a sentence each.") { $0.description.carried },
        .text("weight", "How much it matters, in a word.") { $0.description.weight },
        .text("reason", "Why it matters that much.") { $0.description.reason },
        .text("link", "Where the change is told.") { $0.link },
        .text("language", "Its framework’s language as a BCP 47 tag.") { $0.words.language },
        .text("direction", "‘ltr’, or ‘rtl’ for languages written from right to left.") { $0.direction },
        .words("words", "The theme’s words, in the framework’s language and terms.") { $0.words },
    ]
}

/// So many changes as fit on one sheet.
private struct Sheet {
    var rows: [SignRowView] = []
    /// Of its rows, in bytes.
    var extent = 0
    /// The parts of the review that they are of.
    var parts: [ReviewDescription.Part] = []

    /// A sheet holds about as many rows as this, in bytes: the limit for a page is 300 kB.
    static let largest = 240_000
}

extension SiteContext {
    /// More frameworks than this are only counted.
    private static let mostNames = 8

    /// The sheets to sign: one, unless there are very many changes.
    package func signSheets(_ proposal: ReviewOverlay) -> [PublishedPage] {
        let sheets = sheets(proposal)
        let titles = sheets.indices.map { place in
            place == 0
                ? words.phrase(.signTitle)
                : words.phrase(.signPart, count: sheets.count, ["number": String(place + 1)])
        }
        let links = titles.enumerated().map { place, title in
            LinkView(title: title, link: folder.link(.signSheet(part: place + 1)))
        }
        let changes = trail.adding(words.phrase(.changes), .changes(part: 1), in: folder)
        return sheets.enumerated().map { place, sheet in
            PublishedPage(.signSheet(part: place + 1)) { rendering in
                let view = SignView(
                    frame: PageContext(folder, rendering, title: titles[place], trail: changes),
                    before: VersionView(version: proposal.proposal.before, words: words),
                    after: VersionView(version: proposal.proposal.after, words: words),
                    frameworks: few(sheet.parts.map { nameAndVersions(of: $0, proposal) }),
                    count: words.phrase(.changeCount, count: sheet.rows.count),
                    warning: warning(proposal.proposal.after),
                    signedFor: signedFor(sheet, proposal), rows: sheet.rows,
                    pager: PagerView(links, at: place, label: titles[0]))
                return theme.render(.sign, view)
            }
        }
    }

    private func sheets(_ proposal: ReviewOverlay) -> [Sheet] {
        let hasSeveral = site.frameworks.count > 1
        var sheets = [Sheet()]
        for part in proposal.description.parts {
            let framework = proposal.framework(part.framework)
            let words = framework.map(theme.strings.words) ?? words
            for description in part.changes {
                let row = SignRowView(
                    description: description, framework: hasSeveral || framework == nil ? part.title : nil,
                    texts: proposal.texts.texts(of: description, in: words),
                    link: proposal.link(to: description.change.number, from: folder.viewpoint),
                    direction: writingDirection(of: words.language), words: words)
                let extent = row.extent
                if sheets[sheets.count - 1].extent + extent > Sheet.largest { sheets.append(Sheet()) }
                let last = sheets.count - 1
                sheets[last].rows.append(row)
                sheets[last].extent += extent
                if sheets[last].parts.last?.framework != part.framework || sheets[last].parts.isEmpty {
                    sheets[last].parts.append(part)
                }
            }
        }
        return sheets
    }

    /// `Our way, version 1.0 → 1.1`.
    private func nameAndVersions(of part: ReviewDescription.Part, _ proposal: ReviewOverlay) -> String {
        let review = proposal.proposal.review.frameworks.first { $0.id == part.framework }
        return switch (review?.versionBefore, review?.versionAfter) {
        case (let before?, let after?) where before != after:
            words.phrase(.signVersions, ["title": part.title, "before": before, "after": after])
        case (nil, let version?), (let version?, _):
            words.phrase(.signVersion, ["title": part.title, "version": version])
        case (nil, nil): part.title
        }
    }

    /// What is signed, on the sheet that carries the signature: pages of paper part from each other.
    private func signedFor(_ sheet: Sheet, _ proposal: ReviewOverlay) -> String {
        words.phrase(
            .signedFor, count: sheet.rows.count,
            [
                "title": few(sheet.parts.map(\.title)).joined(separator: words.phrase(.changeAnd)),
                "before": VersionView(version: proposal.proposal.before, words: words).inFull,
                "after": VersionView(version: proposal.proposal.after, words: words).inFull,
            ])
    }

    private func few(_ names: [String]) -> [String] {
        let rest = names.count - Self.mostNames
        return names.prefix(Self.mostNames) + (rest > 0 ? [words.phrase(.namesMore, count: rest)] : [])
    }

    /// Files in a folder can be others tomorrow.
    private func warning(_ version: VersionName) -> String? {
        guard version.commit == nil else { return nil }
        let date = version.date.map { dateInWords($0, language: words.language) }
        return words.phrase(.signNotFixed, ["date": date ?? VersionView(version: version, words: words).title])
    }
}

extension TemplateKey where Root == SignView {
    static var sign: Self { Self("sign") }
}
