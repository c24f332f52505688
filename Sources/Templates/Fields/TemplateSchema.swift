/// What templates can name of a type of object, with the type forgotten: for the manual and for messages.
package struct TemplateSchema: Sendable {
    private let type: any TemplateObject.Type

    /// The names of a type.
    init(_ type: any TemplateObject.Type) {
        self.type = type
    }

    /// The type's name.
    package var name: String { String(describing: type) }

    /// Distinguishes types, also where their names are alike.
    package var id: ObjectIdentifier { ObjectIdentifier(type) }

    /// Every name. Read when needed, because objects can contain their own kind.
    package var entries: [TemplateEntry] { type.entries }

    /// The entry of that name.
    package func entry(_ name: String) -> TemplateEntry? {
        entries.first { $0.name == name }
    }
}

extension TemplateSchema: Hashable {
    package static func == (first: TemplateSchema, second: TemplateSchema) -> Bool {
        first.id == second.id
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}

/// One name that templates can use.
package struct TemplateEntry: Sendable {
    /// What stands behind a name.
    package enum Kind: Sendable {
        case text
        case html
        case number
        case flag
        case texts
        case strings
        case list(TemplateSchema)
        case object(TemplateSchema)
    }

    /// As templates write it.
    package let name: String
    /// What stands behind it.
    package let kind: Kind
    /// A sentence for the manual.
    package let documentation: String

    /// The names inside, for a list or an object.
    package var child: TemplateSchema? {
        switch kind {
        case .list(let schema), .object(let schema): schema
        case .text, .html, .number, .flag, .texts, .strings: nil
        }
    }
}

extension TemplateObject {
    fileprivate static var entries: [TemplateEntry] { fields.named.map(\.entry) }
}
