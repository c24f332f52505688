import Diagnostics
import Frameworks

/// The templates and words that make pages, checked and ready.
public final class Theme: Sendable {
    /// Files to publish as they are, by their path below `assets/`.
    public let assets: [ThemeFile]
    private let library: TemplateLibrary
    private let book: WordBook

    init(assets: [ThemeFile], library: TemplateLibrary, book: WordBook) {
        self.assets = assets
        self.library = library
        self.book = book
    }

    /// The words in a language, with a framework's own terms.
    public func words(in language: String, terms: Terms = Terms()) -> Words {
        book.words(in: language, terms: terms)
    }

    /// A page, or a part of one.
    func render<Root>(_ key: TemplateKey<Root>, _ object: Root) -> String {
        // A theme is made only with every template that is asked for.
        library.templates[key.name]?.render(object, library: library.partials) ?? ""
    }
}
