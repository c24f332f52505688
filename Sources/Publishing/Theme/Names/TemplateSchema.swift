/// What templates can name of a type of object: for checking them before anything is rendered, and for the manual.
struct TemplateSchema: Sendable {
    private let type: any TemplateObject.Type

    /// The names of a type.
    init(_ type: any TemplateObject.Type) {
        self.type = type
    }

    /// The type's name.
    var name: String { String(describing: type) }

    /// Tells types apart, also where their names are alike.
    var id: ObjectIdentifier { ObjectIdentifier(type) }

    /// Every name. Read when needed, because objects can contain their own kind.
    var entries: [TemplateEntry] { type.entries }

    /// The entry of that name.
    func entry(_ name: String) -> TemplateEntry? {
        entries.first { $0.name == name }
    }
}

/// One name that templates can use.
struct TemplateEntry: Sendable {
    /// What stands behind a name.
    enum Kind: Sendable {
        case text
        case html
        case number
        case flag
        case texts
        case words
        case list(TemplateSchema)
        case object(TemplateSchema)
    }

    /// As templates write it.
    let name: String
    /// What stands behind it.
    let kind: Kind
    /// A sentence for the manual.
    let documentation: String

    /// Whether the value is set as it is.
    var isPlain: Bool {
        switch kind {
        case .text, .html, .number, .flag, .words: true
        case .texts, .list, .object: false
        }
    }

    /// The names inside, for a list or an object.
    var child: TemplateSchema? {
        switch kind {
        case .list(let schema), .object(let schema): schema
        case .text, .html, .number, .flag, .texts, .words: nil
        }
    }
}

extension TemplateObject {
    fileprivate static var entries: [TemplateEntry] { fields.parts.map(\.entry) }
}
