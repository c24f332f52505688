/// All but the object's type that decides what a tag means at one place of a template.
struct CompileContext: Sendable {
    /// A section around, on an object or a list.
    struct Outer: Sendable {
        /// What names were known around it.
        let schema: TemplateSchema
        /// As the section's tag is written.
        let tag: String
    }

    /// The sections around, outermost first.
    private(set) var outer: [Outer] = []
    /// The name under which the nearest object that has strings has them.
    var stringsName: String?
    /// Whether the object is an item of a list.
    private(set) var isItem = false
    /// Whether it is unknown what the object is, because of something that was reported already.
    private(set) var isUnknown = false
    /// The blocks given for the places that can be filled in.
    private(set) var blocks: [String: TemplateBlock] = [:]
    /// How many sections and files lie around.
    private(set) var depth = 0
    /// What goes before each line.
    private(set) var indentation: [UInt8] = []

    /// Inside a section that doesn't change what names are looked up in.
    func inside() -> CompileContext {
        var context = self
        context.depth += 1
        return context
    }

    /// Inside a section on an object, or on an item of a list.
    func inside(_ tag: TemplateTag, of schema: TemplateSchema, isItem: Bool = false) -> CompileContext {
        var context = inside()
        context.outer.append(Outer(schema: schema, tag: tag.text))
        context.isItem = isItem
        return context
    }

    /// Inside a section on something that couldn't be made out.
    func insideUnknown() -> CompileContext {
        var context = inside()
        context.isUnknown = true
        return context
    }

    /// Inside another file. The outer file's blocks go before those given here.
    ///
    /// - Parameter indentation: what stands before the tag, where that has its line for itself.
    func entering(blocks given: [TemplateBlock] = [], indentation: [UInt8]?) -> CompileContext {
        var context = inside()
        context.blocks.merge(given.map { ($0.tag.name, $0) }) { outer, _ in outer }
        context.indentation = indentation.map { self.indentation + $0 } ?? []
        return context
    }
}

/// An object of which nothing is known.
enum UnknownObject: TemplateObject {
    static let fields: Fields<UnknownObject> = []
}
