import Diagnostics
import Mustache

/// Templates as the renderer wants them.
struct TemplateLibrary {
    /// The pages' templates by name.
    private(set) var templates: [String: MustacheTemplate] = [:]
    /// The partials.
    private(set) var partials = MustacheLibrary()
    /// What the renderer's own parser refuses. Our check goes before it, so this is for what the check overlooks.
    private(set) var findings: [Diagnostic] = []

    /// Adds a page's template.
    mutating func addTemplate(_ source: SourceText, named name: String) {
        templates[name] = parse(source)
    }

    /// Adds a partial.
    mutating func addPartial(_ source: SourceText, named name: String) {
        if let partial = parse(source) { partials.register(partial, named: name) }
    }

    private mutating func parse(_ source: SourceText) -> MustacheTemplate? {
        do {
            return try MustacheTemplate(string: Self.prepared(source.text))
        } catch {
            let line = (error as? MustacheTemplate.ParserError)?.context.lineNumber ?? 1
            // The first line is ours.
            findings.append(.refused(source.location(line: max(line - 1, 1))))
            return nil
        }
    }

    /// A template's text for the renderer.
    ///
    /// Values come escaped, so it must not escape them again: it is told so in every file, because each partial begins
    /// with HTML anew. Indentation would make pages larger, and indented partials are slow and shift what is in `pre`.
    static func prepared(_ text: String) -> String {
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        let bare = lines.map { $0.drop { $0 == " " || $0 == "\t" } }
        return "{{% CONTENT_TYPE:TEXT}}\n" + bare.joined(separator: "\n")
    }
}

extension Diagnostic {
    fileprivate static func refused(_ location: Location) -> Diagnostic {
        Diagnostic(.error, "template-syntax", "The tags of this template can’t be read, here or before.", at: location)
    }
}
