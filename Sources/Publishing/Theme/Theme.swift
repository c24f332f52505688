import Diagnostics
import Model
import Synchronization
import Templates

/// The templates and words that make pages, checked and ready.
public final class Theme: Sendable {
    /// Files to publish as they are, by their path below `assets/`.
    public let assets: [ThemeFile]
    /// Files that only a preview has, by their path below `preview/`.
    public let previewAssets: [ThemeFile]
    /// The compiled templates by name, each for its own type of object.
    private let templates: [String: any AnyObject & Sendable]
    private let book: StringCatalog
    private let wordsMade = Mutex<[WordsKey: LocalizedStrings]>([:])

    private struct WordsKey: Hashable {
        let language: String
        let terms: Terms
    }

    init(
        assets: [ThemeFile], previewAssets: [ThemeFile], templates: [String: any AnyObject & Sendable],
        book: StringCatalog
    ) {
        self.assets = assets
        self.previewAssets = previewAssets
        self.templates = templates
        self.book = book
    }

    /// The words in a language, with a framework's own terms: always the same object for the same of both.
    public func words(in language: String, terms: Terms = Terms()) -> LocalizedStrings {
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

    /// A page, or a part of one, as text.
    func render<Root>(_ key: TemplateKey<Root>, _ object: Root) -> String {
        var buffer = RenderBuffer(capacity: 512)
        render(key, object, into: &buffer)
        return buffer.text
    }

    /// What stands on many pages alike, rendered once for all of them.
    func rendered<Root>(_ key: TemplateKey<Root>, _ object: Root) -> RenderedHTML {
        var buffer = RenderBuffer()
        render(key, object, into: &buffer)
        return RenderedHTML(buffer.bytes[...])
    }

    /// Appends a page, or a part of one.
    func render<Root>(_ key: TemplateKey<Root>, _ object: Root, into buffer: inout RenderBuffer) {
        // A theme is made only with every template that is asked for, and each is compiled for the type in its key.
        (templates[key.name] as? CompiledTemplate<Root>)?.render(object, into: &buffer)
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
