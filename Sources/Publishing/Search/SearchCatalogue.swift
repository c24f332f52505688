import Frameworks

/// What every search needs to know of the site.
///
/// | member | holds |
/// | --- | --- |
/// | `count` | how many texts there are |
/// | `places` | ``SearchPlace`` numbers in the order of the texts, each but a title's with how many texts have it in a row |
/// | `frameworks` | each with the number of its first text; the site's own pages are the last |
/// | `legends` | what frameworks call things, and their levels with the numbers of their marks |
/// | `paths` | the file of each kind of thing; `*` stands for its identifier |
/// | `texts` | how many texts each file of texts holds |
/// | `words` | the first term of each file of words, and the file's size |
/// | `frequent` | terms that stand in so many texts that they tell little |
/// | `allowance` | how many bytes of words a search may load |
struct SearchCatalogue {
    var textRuns: [Range<Int>] = []
    var wordFiles: [WordFile] = []
    var frequentTerms: [String] = []
    var allowance = 0
    private let head: [(name: String, value: String?)]

    init(_ texts: SearchTexts, _ frameworks: [FrameworkDesk], _ site: SiteDesk, _ marks: MarkBook) {
        var legends = LegendBook(marks)
        var listed = zip(frameworks, texts.sectionFirsts).map { desk, first in
            let folder = desk.folder
            let isForeign = folder.language != site.folder.language
            return JSONText.object([
                ("first", String(first)),
                ("id", JSONText.text(desk.framework.id.text)),
                ("title", JSONText.text(desk.framework.title)),
                ("legend", String(legends.number(of: desk))),
                ("language", isForeign ? JSONText.text(folder.language) : nil),
                ("direction", isForeign ? JSONText.text(folder.direction) : nil),
            ])
        }
        listed.append(
            JSONText.object([
                ("first", String(texts.sectionFirsts.last ?? 0)), ("legend", String(legends.number(of: site))),
            ])
        )
        head = [
            ("count", String(texts.entries.count)),
            ("places", JSONText.code(Self.places(of: texts.entries))),
            ("frameworks", JSONText.list(listed)),
            ("legends", JSONText.list(legends.legends)),
            ("paths", JSONText.object(SearchThing.Kind.allCases.map { ($0.rawValue, JSONText.text($0.path)) })),
        ]
    }

    /// The catalogue's value.
    var json: String {
        var counts: [UInt8] = []
        for run in textRuns { NumberCode.append(run.count, to: &counts) }
        let words = wordFiles.map { JSONText.list([JSONText.text($0.terms.first ?? ""), String($0.size)]) }
        return JSONText.object(
            head + [
                ("texts", JSONText.code(counts)),
                ("words", wordFiles.isEmpty ? nil : JSONText.list(words)),
                ("frequent", wordFiles.isEmpty ? nil : JSONText.list(frequentTerms.map(JSONText.text))),
                ("allowance", wordFiles.isEmpty ? nil : String(max(allowance, 0))),
            ])
    }

    private static func places(of entries: [SearchEntry]) -> [UInt8] {
        var code: [UInt8] = []
        var index = 0
        while index < entries.count {
            let place = entries[index].place
            var end = index + 1
            NumberCode.append(place.number, to: &code)
            if place != .title {
                while end < entries.count, entries[end].place == place { end += 1 }
                NumberCode.append(end - index, to: &code)
            }
            index = end
        }
        return code
    }
}

extension SearchThing.Kind {
    /// The file of a thing of this kind in the folder of its framework, with `*` for its identifier.
    fileprivate var path: String {
        let framework = Framework.ID("*")
        let address: Address =
            switch self {
            case .framework: .framework(framework)
            case .group: .group(Group.ID("*"), framework)
            case .competency: .competency(Competency.ID("*"), framework)
            case .level: .level(Level.ID("*"), framework)
            case .role: .role(Role.ID("*"), framework)
            case .page: .page(Page.ID("*"), framework)
            case .sitePage: .sitePage(Page.ID("*"))
            }
        return address.file
    }
}

/// What frameworks call things, each way once.
private struct LegendBook {
    private(set) var legends: [String] = []
    private let marks: MarkBook
    private var numbers: [String: Int] = [:]

    init(_ marks: MarkBook) {
        self.marks = marks
    }

    mutating func number(of desk: FrameworkDesk) -> Int {
        let levels = zip(desk.framework.ladder.levels, desk.levels).map { level, view in
            JSONText.list([JSONText.text(level.id.text), JSONText.text(view.title), String(marks.number(of: view))])
        }
        return number(of: desk.words, contraLabel: desk.contraLabel, levels: levels)
    }

    mutating func number(of site: SiteDesk) -> Int {
        number(of: site.words, contraLabel: site.words.phrase(.contraIndicators), levels: [])
    }

    private mutating func number(of words: Words, contraLabel: String, levels: [String]) -> Int {
        let kinds = SearchThing.Kind.allCases.map { ($0.rawValue, JSONText.text(words.phrase($0.phrase))) }
        let legend = JSONText.object([
            ("kinds", JSONText.object(kinds)),
            ("contra", JSONText.text(contraLabel)),
            // Where there are no levels, everyone goes without saying.
            ("everyone", JSONText.text(levels.isEmpty ? "" : words.phrase(.forEveryone))),
            ("levels", JSONText.list(levels)),
        ])
        if let known = numbers[legend] { return known }
        numbers[legend] = legends.count
        legends.append(legend)
        return legends.count - 1
    }
}

extension SearchThing.Kind {
    fileprivate var phrase: Phrase {
        switch self {
        case .framework: .kindFramework
        case .group: .kindGroup
        case .competency: .kindCompetency
        case .level: .kindLevel
        case .role: .kindRole
        case .page, .sitePage: .kindPage
        }
    }
}
