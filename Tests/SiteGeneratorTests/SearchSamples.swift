import Foundation
import Model
import SiteOutput

@testable import Localization
@testable import PageKit
@testable import SearchIndex
@testable import SiteGenerator
@testable import Theming

/// An author's text of one line.
func rich(_ words: String) -> RichText {
    RichText(words)
}

/// An indicator whose anchor is its owner's name and its words, as Newel makes them.
func indicator(_ words: String, of owner: String, examples: [String] = []) -> Indicator {
    let slug = words.lowercased().split { !$0.isLetter }.joined(separator: "-")
    return Indicator(
        anchor: Anchor("\(owner)-\(slug)"), text: rich(words), examples: examples.map { Example(text: rich($0)) }
    )
}

/// One framework with everything that can be found, and a page beside it.
let searchedSite = Site(
    title: "Site",
    pages: [Page(id: Page.ID("about"), title: "About", text: rich("Who made this"))],
    frameworks: [
        Framework(
            id: Framework.ID("way"), title: "Our way", subtitle: "For all of us", motto: "Together",
            ladder: Ladder([
                Level(id: Level.ID("staff"), title: "Staff", summary: "Everybody here"),
                Level(id: Level.ID("leads"), title: "Team leads", includes: [Level.ID("staff")]),
            ]),
            introduction: RichText(["First paragraph", "Second paragraph"].map { .paragraph([.text($0)]) }),
            groups: [
                Group(
                    id: Group.ID("people"), title: "People", code: "A", text: rich("About people"),
                    contra: [indicator("Shouts at people", of: "people")]
                )
            ],
            competencies: [
                Competency(
                    id: Competency.ID("listening"), title: "Listening", code: "A1", motto: "Ears first",
                    status: .interim, group: Group.ID("people"), definition: rich("We hear people out"),
                    narrative: [Passage(title: "Why", anchor: Anchor("listening-why"), text: rich("It saves time"))],
                    cells: [
                        Cell(
                            level: Level.ID("staff"), theme: nil, polarity: .expected, text: rich("At the desk"),
                            indicators: [indicator("Lets others finish", of: "listening", examples: ["Waits", "Nods"])]
                        ),
                        Cell(
                            level: Level.ID("leads"), theme: nil, polarity: .contra, text: nil,
                            indicators: [Indicator(anchor: Anchor("fixed"), text: rich("Looks at the clock"))]
                        ),
                        Cell(
                            level: nil, theme: nil, polarity: .expected, text: nil,
                            indicators: [indicator("Asks «Why?»", of: "listening")]
                        ),
                    ]
                ),
                Competency(
                    id: Competency.ID("digital"), title: "Digital",
                    cells: [
                        Cell(
                            level: Level.ID("expert"), theme: nil, polarity: .expected, text: nil,
                            indicators: [indicator("Writes code", of: "digital")]
                        )
                    ],
                    ownLadder: Ladder([Level(id: Level.ID("expert"), title: "Expert")])
                ),
            ],
            pages: [
                Page(
                    id: Page.ID("method"), title: "Method",
                    text: RichText([
                        .paragraph([.text("Before")]),
                        .heading(
                            RichText.Heading(
                                rank: 2, anchor: Anchor("how-we-asked"), content: [.text("How we asked")])),
                        .paragraph([.text("Below")]),
                    ]),
                    headings: [PageHeading(title: "How we asked", anchor: Anchor("how-we-asked"), rank: 2)]
                )
            ],
            roles: [Role(id: Role.ID("warden"), title: "Warden", family: "Streets", purpose: rich("Walks the beat"))]
        )
    ]
)

/// The index of a site, and what it was made from.
struct IndexedSite {
    let texts: SearchTexts
    let index: SearchIndex

    init(_ site: Site, limits: SearchIndex.Limits = SearchIndex.Limits()) async throws {
        let (theme, _) = Theme.make(from: .builtIn)
        guard let theme else { throw CocoaError(.fileReadUnknown) }
        let contexts = site.frameworks.map {
            FrameworkContext(site: site, changes: LastChanges(), framework: $0, theme: theme)
        }
        let frameworks = contexts.map(\.searched)
        let own = SearchSite(pages: site.pages, words: theme.strings.words(in: site.language))
        texts = SearchTexts(frameworks.map { SearchSection($0.documents) } + [SearchSection(own.documents)])
        index = await SearchIndex(texts, of: frameworks, own, MarkBook(frameworks), limits: limits)
    }

    /// The value of each file of the index by its name.
    func values() throws -> [String: [String: Any]] {
        var values: [String: [String: Any]] = [:]
        for file in index.files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let call = try #/newelSearch\.(start|texts|words|spelling)\((?:([0-9]+),)?(.*)\);\n/#.wholeMatch(in: text)
            guard let call else { throw CocoaError(.fileReadCorruptFile) }
            let name = [String(call.1), call.2.map { String($0) }].compactMap(\.self).joined(separator: "-")
            values[name] = try JSONSerialization.jsonObject(with: Data(call.3.utf8)) as? [String: Any]
        }
        return values
    }
}

/// The numbers in a text of the index.
func numbers(in code: String) -> [Int] {
    var numbers: [Int] = []
    var lead = 0
    for character in code.utf8 {
        let value = Int(character) - (character > UInt8(ascii: "\\") ? 36 : 35)
        if value < 60 {
            numbers.append(lead * 60 + value)
            lead = 0
        } else {
            lead = lead * 31 + value - 59
        }
    }
    return numbers
}

/// The numbers of a word's texts.
func textNumbers(in code: String) -> [Int] {
    guard code.hasPrefix("!") else {
        var next = 0
        return numbers(in: code).map { gap in
            defer { next += gap + 1 }
            return next + gap
        }
    }
    return code.utf8.dropFirst().enumerated().flatMap { place, character in
        let bits = Int(character) - (character > UInt8(ascii: "\\") ? 36 : 35)
        return (0..<6).filter { bits & (1 << $0) != 0 }.map { place * 6 + $0 }
    }
}
