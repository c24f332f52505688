import Foundation
import Frameworks
import Templates

/// Everything by name.
struct AToZView: TemplateObject {
    /// What begins with one letter.
    struct Letter: TemplateObject {
        let letter: String
        let entries: String

        static let fields: Fields<Letter> = [
            .text("letter", "The letter.") { $0.letter },
            .text("anchor", "The id of its place.") { PageAnchor.letter($0.letter) },
            .text("link", "A link to its place.") { "#\(percentEncoded(PageAnchor.letter($0.letter)))" },
            .html("entries", "What begins with it, each from link-item.mustache.") { $0.entries },
        ]
    }

    let frame: PageFrame
    let letters: [Letter]

    static let fields: Fields<AToZView> = [
        .including { $0.frame },
        .list("letters", "The letters that something begins with.") { $0.letters },
    ]
}

extension SiteDesk {
    /// The page that lists everything by name.
    func aToZPage(_ frameworks: [FrameworkDesk]) -> PublishedPage {
        PublishedPage(.aToZ) { aToZ($0, frameworks) }
    }

    private func aToZ(_ rendering: PageRendering, _ frameworks: [FrameworkDesk]) -> String {
        let frame = PageFrame(
            folder, rendering, title: words.phrase(.aToZ), trail: trail, header: header(on: .aToZ)
        )
        let entries =
            frameworks.flatMap(\.indexEntries)
            + site.pages.map {
                IndexEntry(LinkView(title: $0.title, link: Address.sitePage($0.id).link(from: .home)))
            }
        let byLetter = Dictionary(grouping: entries, by: \.letter)
        // Digits go before letters, as they do in most books.
        let letters = byLetter.sorted { ($0.key == digits ? "" : $0.key) < ($1.key == digits ? "" : $1.key) }.map {
            letter, found in
            let sorted = found.sorted {
                ($0.key, $0.link.note ?? "", $0.link.link ?? "") < ($1.key, $1.link.note ?? "", $1.link.link ?? "")
            }
            return AToZView.Letter(letter: letter, entries: theme.items(sorted.map(\.link)))
        }
        return theme.render(.aToZ, AToZView(frame: frame, letters: letters))
    }
}

/// Something by its name, and what decides where in the list it stands. A class, because thousands are sorted.
final class IndexEntry: Sendable {
    let link: LinkView
    /// The letter that it stands under.
    let letter: String
    /// What it is sorted by.
    let key: String

    init(_ link: LinkView) {
        self.link = link
        key = sortKey(link.title)
        letter = firstLetter(key)
    }
}

/// The words without quotation marks, case and accents.
private func sortKey(_ title: String) -> String {
    let bare = title.drop { !$0.isLetter && !$0.isNumber }
    return bare.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
}

/// The heading of what begins with no letter.
private let digits = "0–9"

/// The heading that a name stands under: its letter, or `0–9`.
private func firstLetter(_ key: String) -> String {
    guard let first = key.first, first.isLetter else { return digits }
    return String(first).uppercased()
}

extension FrameworkDesk {
    /// The framework's entries in the site's list of everything, seen from the home page.
    fileprivate var indexEntries: [IndexEntry] {
        let id = framework.id
        let entry = { (title: String, address: Address, kind: Phrase) in
            IndexEntry(
                LinkView(
                    title: title, link: address.link(from: .home),
                    note: words.phrase(.entryIn, ["kind": words.phrase(kind), "title": framework.title])
                )
            )
        }
        return [IndexEntry(LinkView(title: framework.title, link: Address.framework(id).link(from: .home)))]
            + framework.competencies.map { entry($0.title, .competency($0.id, id), .kindCompetency) }
            + framework.groups.map { entry($0.title, .group($0.id, id), .kindGroup) }
            + framework.ladder.levels.map { entry($0.title, .level($0.id, id), .kindLevel) }
            + framework.roles.map { entry($0.title, .role($0.id, id), .kindRole) }
            + framework.pages.map { entry($0.title, .page($0.id, id), .kindPage) }
    }
}
