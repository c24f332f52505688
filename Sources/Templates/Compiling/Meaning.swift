/// What a tag's name stands for.
enum Meaning<Object: Sendable>: Sendable {
    /// Something to show, and to open a section on if it may be missing.
    case value(ValueAccess<Object>)
    /// A number that is always there.
    case number(Writer<Object>)
    /// Which item of its list the object is.
    case index
    /// A string of the theme, by its index.
    case string(Int)
    /// Yes or no.
    case flag(Condition<Object>)
    /// A list, and whether it is gone through backwards.
    case list(ListAccess<Object>, isReversed: Bool)
    case object(ObjectAccess<Object>)
    /// The object itself: `{{.}}`.
    case itself
    case strings
    /// It couldn't be made out, because of something that was reported already.
    case unknown
}

/// What `{{.}}` stands for, besides the object whose names are looked up.
enum Dot<Object: Sendable>: Sendable {
    /// The object itself.
    case itself
    /// The text or number that a section around was opened on, or a text of a list.
    case value(ValueAccess<Object>)
    /// The strings; names are looked up among their keys.
    case strings
    /// A string.
    case string(Int)
}

/// Where in a template of an object something stands.
struct Scope<Object: TemplateObject>: Sendable {
    var context: CompileContext
    var dot: Dot<Object> = .itself

    /// Inside a section that doesn't change what names are looked up in.
    func inside(dot: Dot<Object>? = nil) -> Scope {
        Scope(context: context.inside(), dot: dot ?? self.dot)
    }

    /// Inside a section on something that couldn't be made out.
    func insideUnknown() -> Scope {
        Scope(context: context.insideUnknown(), dot: dot)
    }
}
