import Templates

/// A template by its file's name, with the type of object that it is rendered with.
///
/// ```swift
/// extension TemplateKey where Root == CompetencyView {
///     static var competency: Self { Self("competency") }
/// }
/// ```
package struct TemplateKey<Root: TemplateObject>: Sendable {
    /// The file's name without `.mustache`.
    let name: String

    /// The template of that name.
    package init(_ name: String) {
        self.name = name
    }
}

/// A template that the theme must have, with the type of its object forgotten.
package struct RequiredTemplate: Sendable {
    /// The file's name without `.mustache`.
    let name: String
    /// What the template can name.
    let schema: TemplateSchema
    /// Compiles it for its type of object; nil where the theme doesn't have it.
    let compile: @Sendable (inout TemplateCompiler) -> (any AnyObject & Sendable)?

    /// The template behind a key.
    package init<Root>(_ key: TemplateKey<Root>) {
        let name = key.name
        self.name = name
        schema = Root.schema
        compile = { $0.compile(name, for: Root.self) }
    }

    /// Where the template lies in the theme.
    var path: String { "\(name).mustache" }
}
