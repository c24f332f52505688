import Diagnostics
import Frameworks
import Synchronization

/// The templates and words that make pages, checked and ready.
public final class Theme: Sendable {
    /// Files to publish as they are, by their path below `assets/`.
    public let assets: [ThemeFile]
    /// Files that only a preview has, by their path below `preview/`.
    public let previewAssets: [ThemeFile]
    private let library: TemplateLibrary
    private let book: WordBook
    private let cabinet = FormCabinet()
    private let wordsMade = Mutex<[WordsKey: Words]>([:])

    private struct WordsKey: Hashable {
        let language: String
        let terms: Terms
    }

    init(assets: [ThemeFile], previewAssets: [ThemeFile], library: TemplateLibrary, book: WordBook) {
        self.assets = assets
        self.previewAssets = previewAssets
        self.library = library
        self.book = book
    }

    /// The words in a language, with a framework's own terms: always the same object for the same of both.
    public func words(in language: String, terms: Terms = Terms()) -> Words {
        wordsMade.withLock { made in
            let key = WordsKey(language: language, terms: terms)
            if let words = made[key] { return words }
            let words = book.words(in: language, terms: terms)
            made[key] = words
            return words
        }
    }

    /// Languages of a site for which the theme has no words, so that its own would stand in English among them.
    public func missingLanguages(of site: Site) -> [Diagnostic] {
        let languages = Set([site.language] + site.frameworks.map(\.language))
        return languages.sorted().filter { !book.hasWords(in: $0) }.map(Diagnostic.noWords)
    }

    /// A page, or a part of one.
    func render<Root>(_ key: TemplateKey<Root>, _ object: Root) -> String {
        // A theme is made only with every template that is asked for.
        guard let template = library.templates[key.name] else { return "" }
        guard let values = PlainValues(of: object, Root.fields) else {
            return template.render(object, library: library.partials)
        }
        let words = values.words.map { ObjectIdentifier($0) }
        let form = cabinet.form(FormCabinet.Key(template: key.name, presence: values.presence, words: words)) {
            let blank = BlankObject(entries: Root.fields.parts.map(\.entry), values: values)
            return TemplateForm(template.render(blank, library: library.partials), fields: blank.entries.count)
        }
        return form.filled(with: values.texts)
    }
}

extension Diagnostic {
    fileprivate static func noWords(in language: String) -> Diagnostic {
        let tag = primarySubtag(language)
        return Diagnostic(
            .warning, "words-missing-language",
            "The theme has no words in the language ‘\(language)’, so its own stand in English.", at: nil,
            suggestion: "Translate the theme’s strings/en.yaml and put it into templates/strings/\(tag).yaml."
        )
    }
}
