import Frameworks
import Reviewing

/// A sheet to print, on which somebody says of each change what they think of it.
struct SignView: TemplateObject {
    let frame: PageFrame
    let before: VersionView
    let after: VersionView
    let count: String
    let rows: String
    let pager: String?

    static let fields: Fields<SignView> = [
        .including { $0.frame },
        .text("title", "What the sheet is for.") { $0.frame.title },
        .object("before", "The version before.") { $0.before },
        .object("after", "The version after.") { $0.after },
        .text("count", "How many changes are on it, in words.") { $0.count },
        .text("changesLink", "The page that tells of the changes.") { $0.frame.folder.link(.changes(part: 1)) },
        .html("rows", "The changes, each from sign-row.mustache; missing where there are none.") { $0.rows },
        .html("pager", "Where there are very many changes: the sheets before and after it, from pager.mustache.") {
            $0.pager
        },
    ]
}

/// A change on the sheet.
struct SignRowView: TemplateObject {
    let told: ToldChange
    let framework: String?
    let link: String
    let language: String
    let words: Words

    /// So many characters tell a text from others; the rest is told with the change.
    private static let gistLength = 140

    static let fields: Fields<SignRowView> = [
        .number("number", "The change’s number.") { $0.told.change.number },
        .text("event", "What happened.") { $0.told.event },
        .text("element", "What it happened to.") { $0.told.element },
        .text("place", "Where.") { view in
            [view.framework, view.told.place.isEmpty ? nil : view.told.place].compactMap(\.self)
                .joined(separator: view.words.phrase(.changeAnd))
        },
        .text("gist", "What it says, or said, in its first words.") { view in
            view.told.gist(in: view.words, of: gistLength)
        },
        .text("weight", "How much it matters, in a word.") { $0.told.weight },
        .text("link", "Where the change is told.") { $0.link },
        .text("language", "Its framework’s language as a BCP 47 tag.") { $0.language },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

extension SiteDesk {
    /// A sheet holds no more rows than this, in bytes: the limit for a page is 300 kB.
    private static let largest = 240_000

    /// The sheets to sign: one, unless there are very many changes.
    func signSheets(_ proposal: ProposalDesk) -> [PublishedPage] {
        var sheets = [(rows: "", count: 0)]
        for row in signRows(proposal) {
            if sheets[sheets.count - 1].rows.utf8.count + row.utf8.count > Self.largest { sheets.append(("", 0)) }
            sheets[sheets.count - 1].rows += row
            sheets[sheets.count - 1].count += 1
        }
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
            PublishedPage(.signSheet(part: place + 1)) { address in
                let view = SignView(
                    frame: PageFrame(folder, address, title: titles[place], trail: changes),
                    before: VersionView(version: proposal.proposal.before, words: words),
                    after: VersionView(version: proposal.proposal.after, words: words),
                    count: words.phrase(.changeCount, count: sheet.count), rows: sheet.rows,
                    pager: theme.pager(links, at: place, label: titles[0], words))
                return theme.render(.sign, view)
            }
        }
    }

    private func signRows(_ proposal: ProposalDesk) -> [String] {
        let hasSeveral = site.frameworks.count > 1
        return proposal.told.parts.flatMap { part in
            let framework = proposal.framework(part.framework)
            return part.changes.map { told in
                theme.render(
                    .signRow,
                    SignRowView(
                        told: told, framework: hasSeveral || framework == nil ? part.title : nil,
                        link: proposal.link(to: told.change.number, from: folder.viewpoint),
                        language: framework?.language ?? site.language, words: words))
            }
        }
    }
}
