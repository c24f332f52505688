import Escaping

/// The way from an object to what stands behind one of its names.
enum FieldAccess<Object: Sendable>: Sendable {
    case value(ValueAccess<Object>)
    case flag(@Sendable (Object) -> Bool)
    case list(ListAccess<Object>)
    case object(ObjectAccess<Object>)
    case strings(@Sendable (Object) -> TemplateStrings?)
}

/// The way to text, HTML or a number.
struct ValueAccess<Object: Sendable>: Sendable {
    /// Whether there is anything to show.
    let isPresent: @Sendable (Object) -> Bool
    /// Appends it.
    let write: Writer<Object>
}

/// The way to a list.
struct ListAccess<Object: Sendable>: Sendable {
    /// How many items it has.
    let count: @Sendable (Object) -> Int
    /// Compiles what is inside the list's section for its items.
    let section: @Sendable (inout TemplateCompiler, SectionSource) -> Section<Object>
}

/// The way to an object that may be missing.
struct ObjectAccess<Object: Sendable>: Sendable {
    /// Its names.
    let schema: TemplateSchema
    /// Whether it is there.
    let isPresent: @Sendable (Object) -> Bool
    /// Compiles what is inside the object's section.
    let section: @Sendable (inout TemplateCompiler, SectionSource) -> Section<Object>
    /// The way on to one of its names; nil where it has no such name.
    let member: @Sendable (String) -> FieldAccess<Object>?
}

/// What is inside a section, and what is known around it.
struct SectionSource {
    let nodes: [TemplateNode]
    let context: CompileContext
    /// Whether a list is gone through from its last item to its first.
    var isReversed = false
}

extension ListAccess {
    /// A list of objects.
    init<Child: TemplateObject>(objects value: @escaping @Sendable (Object) -> [Child]) {
        count = { value($0).count }
        section = { compiler, source in
            let program = compiler.program(of: source.nodes, for: Child.self, in: source.context)
            let isReversed = source.isReversed
            return { object, frame, buffer in
                let items = value(object)
                let count = items.count
                // A range of numbers, since a collection's own indices are looked up each time where its type isn't known.
                for index in 0..<count {
                    program.run(
                        items[isReversed ? count - 1 - index : index], frame.item(index, of: count), into: &buffer)
                }
            }
        }
    }

    /// A list of plain texts.
    init(texts value: @escaping @Sendable (Object) -> [String]) {
        count = { value($0).count }
        section = ListAccess<Object>(objects: { value($0).map(TextItem.init) }).section
    }
}

extension ObjectAccess {
    init<Child: TemplateObject>(_ value: @escaping @Sendable (Object) -> Child?) {
        schema = Child.schema
        isPresent = { value($0) != nil }
        section = { compiler, source in
            let program = compiler.program(of: source.nodes, for: Child.self, in: source.context)
            return { object, frame, buffer in
                if let child = value(object) {
                    program.run(child, Frame(strings: frame.strings), into: &buffer)
                }
            }
        }
        member = { name in Child.fields.access(name)?.reached(through: value) }
    }
}

/// A text of a list. It has no names, and is `{{.}}` itself.
struct TextItem: TemplateObject {
    let text: String

    static let fields: Fields<TextItem> = []

    /// The way to the text.
    static var access: ValueAccess<TextItem> {
        ValueAccess(isPresent: { isShown($0.text) }, write: { $1.append(escaping: $0.text) })
    }
}
