import Localization
import Model
import PageKit
import Templates
import Theming

/// Everything by name.
struct AToZView: TemplateObject {
    /// What begins with one letter.
    struct Letter: TemplateObject {
        let letter: String
        let entries: [LinkView]
        let isFolded: Bool

        static let fields: Fields<Letter> = [
            .text("letter", "The letter.") { $0.letter },
            .text("anchor", "The id of its place.") { PageAnchor.letter($0.letter) },
            .text("link", "A link to its place.") { "#\(percentEncoded(PageAnchor.letter($0.letter)))" },
            .list("entries", "What begins with it.") { $0.entries },
            .number("count", "How much that is.") { $0.entries.count },
            .flag("isFolded", "Whether it is folded, since the list is long.") { $0.isFolded },
        ]
    }

    let frame: PageContext
    let letters: [Letter]
    let filter: FilterView?

    static let fields: Fields<AToZView> = [
        .including { $0.frame },
        .list("letters", "The letters that something begins with.") { $0.letters },
        .object("filter", "What a long list can be narrowed down by.") { $0.filter },
        .flag("hasFilter", "Whether it can be.") { $0.filter != nil },
    ]
}

extension SiteContext {
    /// The page that lists everything by name.
    package func aToZPage(_ frameworks: [FrameworkContext]) -> PublishedPage {
        PublishedPage(.aToZ, .aToZ, of: theme) { aToZ($0, frameworks) }
    }

    private func aToZ(_ rendering: PageRendering, _ frameworks: [FrameworkContext]) -> AToZView {
        let frame = PageContext(
            folder, rendering, title: words.phrase(.aToZ), trail: trail, header: header(on: .aToZ)
        )
        let entries =
            frameworks.flatMap { $0.indexEntries(isOnly: frameworks.count == 1) }
            + site.pages.map {
                LinkView(title: $0.title, link: Address.sitePage($0.id).link(from: .home))
            }
        let alphabet = Alphabet(language: folder.language)
        let sorted = alphabet.sorted(entries.sorted { $0.tieBreak.lexicographicallyPrecedes($1.tieBreak) }, by: \.title)
        let byLetter = Dictionary(grouping: sorted) { alphabet.letter(of: $0.title) }
        // Digits go before letters, as they do in most books.
        let letters =
            [Alphabet.digits].filter { byLetter[$0] != nil }
            + alphabet.sorted(byLetter.keys.filter { $0 != Alphabet.digits }.sorted(), by: \.self)
        let isFolded = FilterView.isLong(entries.count)
        let sections = letters.map { AToZView.Letter(letter: $0, entries: byLetter[$0] ?? [], isFolded: isFolded) }
        let filter = FilterView(of: entries.count, hasKinds: true, hasFolds: true, in: folder)
        return AToZView(frame: frame, letters: sections, filter: filter)
    }
}

extension LinkView {
    /// What decides the order of entries with the same name.
    fileprivate var tieBreak: [String] { [note ?? "", link ?? ""] }
}

extension FrameworkContext {
    /// The framework's entries in the site's list of everything, seen from the home page.
    ///
    /// - Parameter isOnly: whether the site has no other framework, so that it need not be named.
    fileprivate func indexEntries(isOnly: Bool) -> [LinkView] {
        let id = framework.id
        let entry = { [self] (title: String, address: Address, kind: MessageKey) in
            let kind = words.phrase(kind)
            return LinkView(
                title: title, link: address.link(from: .home),
                note: isOnly ? kind : words.phrase(.entryIn, ["kind": kind, "title": framework.title]))
        }
        return [LinkView(title: framework.title, link: Address.framework(id).link(from: .home))]
            + framework.competencies.map { entry($0.title, .competency($0.id, id), .kindCompetency) }
            + framework.groups.map { entry($0.title, .group($0.id, id), .kindGroup) }
            + framework.ladder.levels.map { entry($0.title, .level($0.id, id), .kindLevel) }
            + framework.roles.map { entry($0.title, .role($0.id, id), .kindRole) }
            + framework.pages.map { entry($0.title, .page($0.id, id), .kindPage) }
    }
}

extension TemplateKey where Root == AToZView {
    static var aToZ: Self { Self("a-z") }
}
