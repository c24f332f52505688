import Mustache

/// An object whose parts templates can name.
///
/// Conform structs or final classes; what is set many times on a page is cheaper as a class.
protocol TemplateObject: MustacheParent, Sendable {
    /// Every name that templates can use, in the order in which the manual lists them.
    static var fields: Fields<Self> { get }
}

extension TemplateObject {
    /// The names, with the object's type forgotten.
    static var schema: TemplateSchema { TemplateSchema(Self.self) }

    /// The value of a name; nil sends the renderer on to the object around this one.
    func child(named name: String) -> Any? {
        Self.fields.value(of: name, in: self)
    }
}
