import Execution
import JSONWriting
import Model
import SiteOutput

/// What a search loads, as scripts that call `newelSearch`: they work from a file share too, where nothing can be
/// fetched.
///
/// | file | holds |
/// | --- | --- |
/// | `start.js` | what every search needs: frameworks, levels, and which texts belong to which; see ``SearchCatalogue`` |
/// | `texts-….js` | the texts, run by run; see ``TextBlock`` |
/// | `words-….js` | in which texts each word stands, in alphabetical order; see ``WordFile`` |
/// | `spelling.js` | all words, to find the nearest of one that isn’t there; see ``SpellingFile`` |
///
/// A small site has one file of texts, which is loaded whole and looked through from end to end; it needs no words. In
/// a larger one a search loads the files of the words that begin as typed, and then those of the texts that are shown.
package struct SearchIndex {
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
        /// The words that one which isn’t there is compared with.
        var spelling = 100_000
    }

    /// How many results are shown at a time, in the worst case each from a run of its own.
    package static let shownAtATime = 10

    private(set) var files: [RenderedSite.File] = []

    /// Those of some languages whose words are found with other endings, too; each as the first part of its tag.
    package static func stemmedLanguages(of languages: [String]) -> [String] {
        Stemmer.of(languages).map(\.language)
    }

    /// - Parameter texts: those of each framework, in order, and the site's own.
    init(
        _ texts: SearchTexts, of frameworks: [SearchFramework], _ site: SearchSite, _ marks: MarkBook,
        limits: Limits = Limits()
    ) async {
        var catalogue = SearchCatalogue(texts, frameworks, site, marks)
        if let whole = Self.wholeFile(of: texts, marks, limit: limits.whole) {
            files = [whole]
            catalogue.textRuns = [0..<texts.entries.count]
        } else {
            // Words and texts are made side by side.
            let stemmers = Stemmer.of(frameworks.map(\.words.language) + [site.words.language])
            async let words = Self.words(of: texts, stemmers, limits)
            let runs = texts.runs(limit: limits.texts)
            files = await concurrently(Array(runs.enumerated())) { number, run in
                Self.file(of: texts, run, number, marks)
            }
            catalogue.textRuns = runs
            files += await words.files
            catalogue.frequentTerms = await words.frequent
            catalogue.wordFiles = await words.wordFiles
            let size = CompactJSON.bytes(catalogue.write).count
            catalogue.allowance = limits.search - size - Self.shownAtATime * limits.texts
        }
        files.append(Self.file("start", calling: "start", [], catalogue.write))
    }

    /// The only file of texts, if one is enough.
    private static func wholeFile(of texts: SearchTexts, _ marks: MarkBook, limit: Int) -> RenderedSite.File? {
        guard texts.pieceCount <= limit else { return nil }
        let file = file(of: texts, 0..<texts.entries.count, 0, marks)
        return file.bytes.count <= limit ? file : nil
    }

    private static func file(
        of texts: SearchTexts, _ run: Range<Int>, _ number: Int, _ marks: MarkBook
    ) -> RenderedSite.File {
        file("texts-\(number)", calling: "texts", [number], TextBlock(texts, run, marks).write)
    }

    /// The words of a large site: their files, and what the catalogue says of them.
    private static func words(
        of texts: SearchTexts, _ stemmers: [Stemmer], _ limits: Limits
    ) async -> (files: [RenderedSite.File], wordFiles: [WordFile], frequent: [String]) {
        let postings = InvertedIndex(texts, stemmers)
        let wordFiles = wordFiles(of: postings, limit: limits.words)
        var files = wordFiles.enumerated().map { number, words in
            file("words-\(number)", calling: "words", [number], words.write)
        }
        let spelling = SpellingFile(postings, limit: limits.spelling)
        if !files.isEmpty { files.append(file("spelling", calling: "spelling", [], spelling.write)) }
        return (files, wordFiles, postings.terms.indices.filter(postings.isFrequent).map { postings.terms[$0] })
    }

    private static func file(
        _ name: String, calling function: String, _ numbers: [Int], _ write: (inout CompactJSON) -> Void
    ) -> RenderedSite.File {
        var bytes = Array("newelSearch.\(function)(".utf8)
        for number in numbers { bytes += "\(number),".utf8 }
        var json = CompactJSON(appendingTo: bytes)
        bytes = []
        write(&json)
        bytes = json.bytes
        bytes += ");\n".utf8
        return RenderedSite.File(path: Address.searchFolder + "\(name).js", bytes: bytes)
    }
}
