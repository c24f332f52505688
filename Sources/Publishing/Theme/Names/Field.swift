/// A name for templates, with its sentence for the manual and its value.
///
/// A value that is missing or empty still counts as present, or else the renderer would look the name up in the objects
/// around this one: a competency without a motto would show its framework's.
struct Field<Object: Sendable>: Sendable {
    /// One name, or all that ``including(_:)`` brings in.
    let parts: [Part]
    /// Whether the names are another object's.
    let isIncluded: Bool

    /// A name and where its value comes from.
    struct Part: Sendable {
        let entry: TemplateEntry
        let value: @Sendable (Object) -> Any
    }

    private init(
        _ name: String, _ kind: TemplateEntry.Kind, _ documentation: String, value: @escaping @Sendable (Object) -> Any
    ) {
        parts = [Part(entry: TemplateEntry(name: name, kind: kind, documentation: documentation), value: value)]
        isIncluded = false
    }

    private init(including parts: [Part]) {
        self.parts = parts
        isIncluded = true
    }
}

extension Field {
    /// Plain text, which is escaped.
    static func text(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> String?) -> Field
    {
        Field(name, .text, documentation) { TemplateText(escaping: value($0)) }
    }

    /// Ready HTML, which is set as it is.
    static func html(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> String?) -> Field
    {
        Field(name, .html, documentation) { TemplateText(html: value($0)) }
    }

    /// A whole number; zero counts as present.
    static func number(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Int?) -> Field
    {
        Field(name, .number, documentation) { TemplateText(html: value($0).map { String($0) }) }
    }

    /// Yes or no, for sections.
    static func flag(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Bool) -> Field {
        Field(name, .flag, documentation) { value($0) }
    }

    /// Plain texts, each of which is `{{.}}` in the list's section.
    static func texts(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> [String]
    ) -> Field {
        Field(name, .texts, documentation) { value($0).map { TemplateText(escaping: $0) } }
    }

    /// Objects, one after the other.
    static func list<Child: TemplateObject>(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> [Child]
    ) -> Field {
        Field(name, .list(Child.schema), documentation) { value($0) }
    }

    /// An object that may be missing.
    static func object<Child: TemplateObject>(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Child?
    ) -> Field {
        Field(name, .object(Child.schema), documentation) { object in
            if let child = value(object) { child } else { TemplateText.absent }
        }
    }

    /// The theme's words; each is named by its key in the strings files.
    static func words(_ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Words) -> Field
    {
        Field(name, .words, documentation) { value($0) }
    }

    /// All names of another object as if they were one's own; one's own of the same name go first.
    static func including<Included: TemplateObject>(_ object: @escaping @Sendable (Object) -> Included) -> Field {
        Field(
            including: Included.fields.parts.map { part in
                Part(entry: part.entry) { part.value(object($0)) }
            }
        )
    }
}
