/// What names are looked up in at one place of a template; the renderer goes from the innermost outwards.
enum TemplateScope: Hashable {
    /// An object with its names.
    case object(TemplateSchema)
    /// The theme's words.
    case words
    /// A text or a number: it is `{{.}}`, and has no names.
    case text
    /// A list that is empty: it has no names.
    case emptyList
    /// Something that couldn't be made out, so that anything may be in it.
    case unknown
}

/// All that decides what a tag means at one place of a template.
struct TemplateContext {
    /// Innermost last.
    var scopes: [TemplateScope]
    /// Whether the innermost is an item of a list whose section stands in the same file.
    var isItem = false
    /// The blocks given for the places that can be filled in.
    var blocks: [String: TemplateBlock] = [:]
    /// How many sections and files lie around.
    var depth = 0

    /// Inside a section that doesn't change what names are looked up in.
    func inside() -> TemplateContext {
        var context = self
        context.depth += 1
        return context
    }

    /// Inside a section on an object, a text or an item of a list.
    func entering(_ scope: TemplateScope, isItem: Bool = false) -> TemplateContext {
        var context = inside()
        context.scopes.append(scope)
        context.isItem = isItem
        return context
    }

    /// Inside another file or block. The outer file's blocks go before those given here.
    func entering(blocks given: [TemplateBlock] = []) -> TemplateContext {
        var context = inside()
        context.isItem = false
        context.blocks.merge(given.map { ($0.tag.name, $0) }) { outer, _ in outer }
        return context
    }
}

extension TemplateSchema: Hashable {
    static func == (first: TemplateSchema, second: TemplateSchema) -> Bool {
        first.id == second.id
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(id)
    }
}
