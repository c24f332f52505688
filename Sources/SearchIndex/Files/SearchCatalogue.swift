import JSONWriting
import Localization
import Model

/// What every search needs to know of the site.
///
/// | member | holds |
/// | --- | --- |
/// | `count` | how many texts there are |
/// | `places` | ``SearchPlace`` numbers in the order of the texts, each but a title's with how many texts have it in a row |
/// | `titles` | of how many different terms each thing’s title is, without its code; see ``TitleTerms`` |
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
    /// The members that hang on nothing but the texts, without braces.
    private let head: [UInt8]

    init(_ texts: SearchTexts, _ frameworks: [SearchFramework], _ site: SearchSite, _ marks: MarkBook) {
        var legends = LegendBook(marks)
        let numbers = frameworks.map { legends.number(of: $0) }
        let ofSite = legends.number(of: site)
        head = CompactJSON.bytes { json in
            json.object { json in
                json.member("count", texts.entries.count)
                json.key("places")
                json.value(code: Self.places(of: texts.entries))
                json.key("titles")
                json.value(code: Self.titles(of: texts.things))
                json.key("frameworks")
                json.list { json in
                    for ((source, first), legend) in zip(zip(frameworks, texts.sectionFirsts), numbers) {
                        let isForeign = source.words.language != site.words.language
                        json.object { json in
                            json.member("first", first)
                            json.member("id", source.framework.id.text)
                            json.member("title", source.framework.title)
                            json.member("legend", legend)
                            json.member("language", isForeign ? source.words.language : nil)
                            json.member("direction", isForeign ? writingDirection(of: source.words.language) : nil)
                        }
                    }
                    json.object { json in
                        json.member("first", texts.sectionFirsts.last ?? 0)
                        json.member("legend", ofSite)
                    }
                }
                json.member("legends", legends.legends) { json, legend in json.value(json: legend) }
                json.key("paths")
                json.object { json in
                    for kind in SearchDocument.Kind.allCases {
                        json.key(kind.rawValue)
                        json.value(kind.path)
                    }
                }
            }
        }
    }

    /// Writes the catalogue's value.
    func write(to json: inout CompactJSON) {
        json.object { json in
            json.members(of: head)
            var counts: [UInt8] = []
            for run in textRuns { VarInt.append(run.count, to: &counts) }
            json.key("texts")
            json.value(code: counts)
            guard !wordFiles.isEmpty else { return }
            json.member("words", wordFiles) { json, file in
                json.list { json in
                    json.value(file.terms.first ?? "")
                    json.value(file.size)
                }
            }
            json.member("frequent", frequentTerms) { json, term in json.value(term) }
            json.member("allowance", max(allowance, 0))
        }
    }

    private static func titles(of things: [SearchDocument]) -> [UInt8] {
        var code: [UInt8] = []
        for thing in things { VarInt.append(TitleTerms(of: thing.title).count, to: &code) }
        return code
    }

    private static func places(of entries: [SearchEntry]) -> [UInt8] {
        var code: [UInt8] = []
        var index = 0
        while index < entries.count {
            let place = entries[index].place
            var end = index + 1
            VarInt.append(place.number, to: &code)
            if place != .title {
                while end < entries.count, entries[end].place == place { end += 1 }
                VarInt.append(end - index, to: &code)
            }
            index = end
        }
        return code
    }
}

extension SearchDocument.Kind {
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
    private(set) var legends: [[UInt8]] = []
    private let marks: MarkBook
    private var numbers: [[UInt8]: Int] = [:]

    init(_ marks: MarkBook) {
        self.marks = marks
    }

    mutating func number(of source: SearchFramework) -> Int {
        let levels = zip(source.framework.ladder.levels, source.levels).map { (id: $0.id.text, level: $1) }
        return number(of: source.words, contraLabel: source.framework.contraLabel(in: source.words), levels: levels)
    }

    mutating func number(of site: SearchSite) -> Int {
        number(of: site.words, contraLabel: site.words.phrase(.contraIndicators), levels: [])
    }

    private mutating func number(
        of words: LocalizedStrings, contraLabel: String, levels: [(id: String, level: SearchLevel)]
    ) -> Int {
        let legend = CompactJSON.bytes { json in
            json.object { json in
                json.key("kinds")
                json.object { json in
                    for kind in SearchDocument.Kind.allCases {
                        json.key(kind.rawValue)
                        json.value(words.phrase(kind.phrase))
                    }
                }
                json.member("contra", contraLabel)
                // Where there are no levels, everyone goes without saying.
                json.member("everyone", levels.isEmpty ? "" : words.phrase(.forEveryone))
                json.member("levels", levels) { json, level in
                    json.list { json in
                        json.value(level.id)
                        json.value(level.level.title)
                        json.value(marks.number(of: level.level))
                    }
                }
            }
        }
        if let known = numbers[legend] { return known }
        numbers[legend] = legends.count
        legends.append(legend)
        return legends.count - 1
    }
}

extension SearchDocument.Kind {
    fileprivate var phrase: MessageKey {
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
