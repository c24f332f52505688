import Escaping

/// A name for templates, with its sentence for the manual and the way to its value.
///
/// ```swift
/// static let fields: Fields<CardView> = [
///     .text("title", "The card’s title.") { $0.title },
///     .html("body", "Its text.") { view, buffer in buffer.append(view.cells[view.range]) },
///     .list("items", "What it lists.") { $0.items },
/// ]
/// ```
///
/// A section on a name is shown where its value is there: text and HTML that isn't nil and not empty, a number that
/// isn't nil, a flag that is true, a list that has items, an object that isn't nil.
package struct Field<Object: Sendable>: Sendable {
    /// One name, or all that ``including(_:)`` brings in.
    let named: [NamedField<Object>]
    /// Whether the names are another object's.
    let isIncluded: Bool

    private init(_ name: String, _ kind: TemplateEntry.Kind, _ documentation: String, _ access: FieldAccess<Object>) {
        named = [
            NamedField(entry: TemplateEntry(name: name, kind: kind, documentation: documentation), access: access)
        ]
        isIncluded = false
    }

    private init(including named: [NamedField<Object>]) {
        self.named = named
        isIncluded = true
    }
}

/// A name and the way to its value.
struct NamedField<Object: Sendable>: Sendable {
    let entry: TemplateEntry
    let access: FieldAccess<Object>
}

extension Field {
    /// Plain text, which is escaped.
    package static func text(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> String?
    ) -> Field {
        let access = ValueAccess<Object>(
            isPresent: { value($0).map(isShown) ?? false },
            write: { object, buffer in if let text = value(object) { buffer.append(escaping: text) } }
        )
        return Field(name, .text, documentation, .value(access))
    }

    /// Ready HTML, which is set as it is.
    package static func html(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> String?
    ) -> Field {
        html(
            name, documentation, isPresent: { value($0).map { !$0.isEmpty } ?? false },
            write: { object, buffer in if let html = value(object) { buffer.append(html) } }
        )
    }

    /// HTML that was rendered before, which is copied.
    package static func html(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> RenderedHTML?
    ) -> Field {
        html(
            name, documentation, isPresent: { value($0).map { !$0.isEmpty } ?? false },
            write: { object, buffer in if let html = value(object) { buffer.append(html) } }
        )
    }

    /// HTML that the field appends itself, without a text of its own in between.
    ///
    /// - Parameters:
    ///   - isPresent: whether a section on the name is shown; asked apart from what is written, so it has to be cheap.
    ///   - write: appends the HTML.
    package static func html(
        _ name: String, _ documentation: String, isPresent: @escaping @Sendable (Object) -> Bool = { _ in true },
        write: @escaping @Sendable (Object, inout RenderBuffer) -> Void
    ) -> Field {
        Field(name, .html, documentation, .value(ValueAccess(isPresent: isPresent, write: write)))
    }

    /// A whole number; zero counts as present.
    package static func number(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Int?
    ) -> Field {
        let access = ValueAccess<Object>(
            isPresent: { value($0) != nil },
            write: { object, buffer in if let number = value(object) { buffer.append(number) } }
        )
        return Field(name, .number, documentation, .value(access))
    }

    /// Yes or no, for sections.
    package static func flag(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Bool
    ) -> Field {
        Field(name, .flag, documentation, .flag(value))
    }

    /// Plain texts, each of which is `{{.}}` in the list's section.
    package static func texts(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> [String]
    ) -> Field {
        Field(name, .texts, documentation, .list(ListAccess(texts: value)))
    }

    /// Objects, one after the other.
    package static func list<Child: TemplateObject>(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> [Child]
    ) -> Field {
        Field(name, .list(Child.schema), documentation, .list(ListAccess(objects: value)))
    }

    /// An object that may be missing.
    package static func object<Child: TemplateObject>(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> Child?
    ) -> Field {
        Field(name, .object(Child.schema), documentation, .object(ObjectAccess(value)))
    }

    /// The strings of a language, each of which is named by its key, here and in everything that lies within.
    package static func strings(
        _ name: String, _ documentation: String, _ value: @escaping @Sendable (Object) -> TemplateStrings
    ) -> Field {
        Field(name, .strings, documentation, .strings(value))
    }

    /// All names of another object as if they were one's own; one's own of the same name go first.
    package static func including<Included: TemplateObject>(
        _ object: @escaping @Sendable (Object) -> Included
    ) -> Field {
        Field(
            including: Included.fields.named.map { included in
                NamedField(entry: included.entry, access: included.access.reached(through: object))
            }
        )
    }
}
