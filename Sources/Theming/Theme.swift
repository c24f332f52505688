import Localization
import Templates

/// The templates and words that make pages, checked and ready.
package final class Theme: Sendable {
    /// Files to publish as they are, by their path below `assets/`.
    package let assets: [ThemeFile]
    /// Files that only a preview has, by their path below `preview/`.
    package let previewAssets: [ThemeFile]
    /// The compiled templates by name, each for its own type of object.
    private let templates: [String: any AnyObject & Sendable]
    /// The words in all languages.
    package let strings: StringCatalog

    init(
        assets: [ThemeFile], previewAssets: [ThemeFile], templates: [String: any AnyObject & Sendable],
        strings: StringCatalog
    ) {
        self.assets = assets
        self.previewAssets = previewAssets
        self.templates = templates
        self.strings = strings
    }

    /// A page, or a part of one, as text.
    package func render<Root>(_ key: TemplateKey<Root>, _ object: Root) -> String {
        var buffer = RenderBuffer(capacity: 512)
        render(key, object, into: &buffer)
        return buffer.text
    }

    /// What stands on many pages alike, rendered once for all of them.
    package func rendered<Root>(_ key: TemplateKey<Root>, _ object: Root) -> RenderedHTML {
        var buffer = RenderBuffer()
        render(key, object, into: &buffer)
        return RenderedHTML(buffer.bytes[...])
    }

    /// Appends a page, or a part of one.
    package func render<Root>(_ key: TemplateKey<Root>, _ object: Root, into buffer: inout RenderBuffer) {
        // A theme is made only with every template that is asked for, and each is compiled for the type in its key.
        (templates[key.name] as? CompiledTemplate<Root>)?.render(object, into: &buffer)
    }
}
