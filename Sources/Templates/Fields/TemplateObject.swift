/// An object whose parts templates can name.
package protocol TemplateObject: Sendable {
    /// Every name that templates can use, in the order in which the manual lists them.
    static var fields: Fields<Self> { get }
}

extension TemplateObject {
    /// The names, with the object's type forgotten.
    package static var schema: TemplateSchema { TemplateSchema(Self.self) }

    /// The name under which objects of this type have strings; nil where they have none.
    static var stringsName: String? {
        fields.named.first { if case .strings = $0.access { true } else { false } }?.entry.name
    }
}
