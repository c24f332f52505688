import Frameworks
import SiteOutput

/// What a search loads, as scripts that call `newelSearch`: they work from a file share too, where nothing can be
/// fetched.
///
/// | file | holds |
/// | --- | --- |
/// | `start.js` | what every search needs: frameworks, levels, and which texts belong to which; see ``SearchCatalogue`` |
/// | `texts-….js` | the texts, run by run; see ``TextBlock`` |
/// | `words-….js` | in which texts each word stands, in alphabetical order; see ``WordPostings`` |
///
/// A small site has one file of texts, which is loaded whole and looked through from end to end; it needs no words. In
/// a larger one a search loads the files of the words that begin as typed, and then those of the texts that are shown.
struct SearchIndex {
    /// How large files may be, in bytes before compression.
    struct Limits {
        /// What a search may load in all, so that it is less than 600 KB however little compression makes of it.
        var search = 600_000
        /// The texts of a site that is loaded whole; being numbers of words, they compress to about half.
        var whole = 960_000
        /// A run of texts in a larger site.
        var texts = 20_000
        /// Words in a larger site. A word that stands in very many texts has a file of its own, which may be larger.
        var words = 20_000
    }

    /// How many results are shown at a time, in the worst case each from a run of its own.
    static let shownAtATime = 10

    /// The folder of its files among the theme's assets.
    static let folder = "search-index"

    private(set) var files: [RenderedSite.File] = []
    private let marks: MarkBook

    /// - Parameter sections: one of each framework, in order, and the site's own.
    init(
        _ sections: [SearchSection], of frameworks: [FrameworkDesk], _ site: SiteDesk, _ marks: MarkBook,
        limits: Limits = Limits()
    ) {
        self.marks = marks
        let texts = SearchTexts(sections)
        var catalogue = SearchCatalogue(texts, frameworks, site, marks)
        if let whole = wholeBlock(of: texts, limit: limits.whole) {
            add("texts-0", calling: "texts", [0], whole)
            catalogue.textRuns = [0..<texts.entries.count]
        } else {
            catalogue.textRuns = texts.runs(limit: limits.texts)
            for (number, run) in catalogue.textRuns.enumerated() {
                add("texts-\(number)", calling: "texts", [number], TextBlock(texts, run, marks).json)
            }
            let postings = WordPostings(texts)
            catalogue.frequentTerms = postings.terms.indices.filter(postings.isFrequent).map { postings.terms[$0] }
            catalogue.wordFiles = wordFiles(of: postings, limit: limits.words)
            for (number, file) in catalogue.wordFiles.enumerated() {
                add("words-\(number)", calling: "words", [number], file.json)
            }
            catalogue.allowance = limits.search - catalogue.json.utf8.count - Self.shownAtATime * limits.texts
        }
        add("start", calling: "start", [], catalogue.json)
    }

    /// The only file of texts, if one is enough.
    private func wholeBlock(of texts: SearchTexts, limit: Int) -> String? {
        guard texts.pieceCount <= limit else { return nil }
        let json = TextBlock(texts, 0..<texts.entries.count, marks).json
        return json.utf8.count <= limit ? json : nil
    }

    private mutating func add(_ name: String, calling function: String, _ numbers: [Int], _ json: String) {
        let arguments = (numbers.map { String($0) } + [json]).joined(separator: ",")
        let address = Address.asset("\(Self.folder)/\(name).js")
        files.append(RenderedSite.File(path: address.path, text: "newelSearch.\(function)(\(arguments));\n"))
    }
}
