import Diagnostics

/// Compiles templates against the types of the objects that they are rendered with.
///
/// Each name is resolved once, where it stands; what is wrong is reported with its place. Partials and blocks are compiled
/// where they are used, for the object that they are used with, and ``CompileLimits`` bounds what comes of that.
package struct TemplateCompiler {
    /// What was found, each place reported once although a partial is gone through for each of its uses.
    package private(set) var findings = TemplateFindings()
    /// The keys of strings that templates name.
    package var usedKeys: Set<String> { lookup.usedKeys }

    let sources: TemplateSources
    /// How large the template has become that is being compiled.
    var limits = CompileLimits()
    /// The last of its own tags that was counted, those of its partials aside.
    private var lastOwnTag: TemplateTag?
    /// The partials around, outermost first, and the tags that use them.
    var openPartials: [TemplateTag] = []
    /// The blocks around, by the tags of what fills them.
    var openBlocks: [TemplateTag] = []
    private var lookup: TemplateLookup
    private var blocksOfPartials: [String: Set<String>] = [:]
    /// How often a string was named that has to come from an object around.
    private var stringsNeeded = 0

    /// A compiler of these templates.
    ///
    /// - Parameters:
    ///   - keys: what the strings files have.
    ///   - isFilledIn: whether a key that isn't among them is known, but has gaps that only the program can fill in.
    package init(
        _ sources: TemplateSources, keys: StringKeys, isFilledIn: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.sources = sources
        lookup = TemplateLookup(keys: keys, isFilledIn: isFilledIn)
    }

    /// Compiles the template of that name for objects of a type. Where there are errors among the ``findings``, it
    /// leaves out what they are about.
    ///
    /// - Returns: nil where there is no such template.
    package mutating func compile<Root>(_ name: String, for type: Root.Type) -> CompiledTemplate<Root>? {
        guard let nodes = sources.templates[name] else { return nil }
        limits = CompileLimits()
        lastOwnTag = nil
        let program = program(of: nodes, for: type, in: CompileContext())
        if limits.isReached { report(.tooLarge(at: lastOwnTag?.location)) }
        return CompiledTemplate(program)
    }

    /// Compiles what is inside a section for an object of another type.
    mutating func program<Object: TemplateObject>(
        of nodes: [TemplateNode], for type: Object.Type, in context: CompileContext
    ) -> Program<Object> {
        var scope = Scope<Object>(context: context)
        if let name = Object.stringsName { scope.context.stringsName = name }
        if let text = TextItem.access as? ValueAccess<Object> { scope.dot = .value(text) }
        let needed = stringsNeeded
        var builder = ProgramBuilder<Object>()
        add(nodes, in: scope, to: &builder)
        return builder.program(usesStrings: stringsNeeded > needed)
    }

    /// Compiles nodes to the end of a program.
    mutating func add<Object>(
        _ nodes: [TemplateNode], in scope: Scope<Object>, to builder: inout ProgramBuilder<Object>
    ) {
        for node in nodes where !limits.isReached {
            switch node {
            case .text(let text):
                if text.startsLine { addLiteral(scope.context.indentation, to: &builder) }
                addLiteral(text.bytes, to: &builder)
            case .value(let tag): addValue(tag, in: scope, to: &builder)
            case .section(let tag, let nodes): addSection(tag, nodes, in: scope, to: &builder)
            case .partial(let tag): addPartial(tag, in: scope, to: &builder)
            case .parent(let tag, let blocks): addParent(tag, blocks, in: scope, to: &builder)
            case .block(let block): addBlock(block, in: scope, to: &builder)
            }
        }
    }

    private mutating func addLiteral<Object>(_ bytes: [UInt8], to builder: inout ProgramBuilder<Object>) {
        if limits.take(bytes: bytes.count) { builder.add(literal: bytes) }
    }

    private mutating func addValue<Object>(
        _ tag: TemplateTag, in scope: Scope<Object>, to builder: inout ProgramBuilder<Object>
    ) {
        guard take(tag) else { return }
        switch meaning(of: tag, in: scope) {
        case .value(let value): builder.add(writer: value.write)
        case .number(let write): builder.add(writer: write)
        case .index: builder.addIndex()
        case .string(let index): builder.add(string: index)
        case .flag: report(.shownFlag(tag))
        case .list: report(.shownList(tag))
        case .object, .itself, .strings: report(.shownObject(tag))
        case .unknown: break
        }
    }

    /// What a tag's name stands for; where it stands for nothing, that is reported.
    mutating func meaning<Object>(of tag: TemplateTag, in scope: Scope<Object>) -> Meaning<Object> {
        // What isn't reported need not be looked for.
        guard !findings.isFull else { return .unknown }
        do {
            let meaning = try lookup.meaning(of: tag, in: scope)
            if case .string = meaning { stringsNeeded += 1 }
            return meaning
        } catch {
            report(error)
            return .unknown
        }
    }

    /// Counts a tag; where the template is too large already, the answer is no.
    mutating func take(_ tag: TemplateTag) -> Bool {
        if openPartials.isEmpty, !limits.isReached { lastOwnTag = tag }
        return limits.takeTag()
    }

    /// The blocks of a partial and of those in it.
    mutating func blocks(ofPartial name: String) -> Set<String> {
        if let blocks = blocksOfPartials[name] { return blocks }
        let blocks = sources.blocks(ofPartial: name)
        blocksOfPartials[name] = blocks
        return blocks
    }

    /// Reports a finding, with the place where the partial is used that it is in.
    mutating func report(_ finding: Diagnostic) {
        findings.add(finding, usedBy: openPartials.last)
    }
}

extension Diagnostic {
    fileprivate static func tooLarge(at location: Location?) -> Diagnostic {
        Diagnostic(
            .error, "template-too-large", "This template gets too large with all that its partials set in.",
            at: location, suggestion: "Let partials use fewer other partials, and use them less often."
        )
    }

    private static let wrongUseID: ID = "template-wrong-use"

    fileprivate static func shownFlag(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, wrongUseID, "‘\(tag.name)’ is only yes or no, so it can’t be shown.", at: tag.location,
            suggestion: "Put what it decides between ‘{{#\(tag.name)}}’ and ‘{{/\(tag.name)}}’."
        )
    }

    fileprivate static func shownList(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, wrongUseID, "‘\(tag.name)’ is a list, so it can’t be shown as a whole.", at: tag.location,
            suggestion: "Put what is to be shown of each item between ‘{{#\(tag.name)}}’ and ‘{{/\(tag.name)}}’."
        )
    }

    fileprivate static func shownObject(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, wrongUseID, "‘\(tag.name)’ has parts, so it can’t be shown as a whole.", at: tag.location,
            suggestion: tag.name == "." ? "Name one of its parts." : "Name one of its parts, as in ‘\(tag.name).part’."
        )
    }
}
