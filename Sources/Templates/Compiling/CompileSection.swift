import Diagnostics

extension TemplateCompiler {
    /// Compiles a section. What changes the object that names are looked up in becomes a program of its own, and all
    /// else a jump over what is inside.
    mutating func addSection<Object>(
        _ tag: TemplateTag, _ nodes: [TemplateNode], in scope: Scope<Object>, to builder: inout ProgramBuilder<Object>
    ) {
        guard take(tag), isShallow(scope.context, tag) else { return }
        let isInverted = tag.kind == .inverted
        var inner = scope.inside()
        let condition: Condition<Object>
        switch meaning(of: tag, in: scope) {
        case .flag(let flag): condition = flag
        case .value(let value):
            condition = { object, _ in value.isPresent(object) }
            if !isInverted { inner.dot = .value(value) }
        case .string(let index):
            condition = { _, frame in frame.strings?.isPresent(index) ?? false }
            if !isInverted { inner.dot = .string(index) }
        case .list(let list, let isReversed):
            guard isInverted else { return addItems(list, isReversed, tag, nodes, in: scope, to: &builder) }
            condition = { object, _ in list.count(object) > 0 }
        case .object(let child):
            guard isInverted else {
                let context = scope.context.inside(tag, of: Object.schema)
                let source = SectionSource(nodes: nodes, context: context)
                return builder.add(section: child.section(&self, source))
            }
            condition = { object, _ in child.isPresent(object) }
        case .strings where !isInverted:
            inner.dot = .strings
            return add(nodes, in: inner, to: &builder)
        case .number, .index, .itself, .strings:
            report(.alwaysThere(tag))
            return add(nodes, in: inner, to: &builder)
        case .unknown:
            return add(nodes, in: scope.insideUnknown(), to: &builder)
        }
        let jump = builder.beginJump(if: isInverted, condition)
        add(nodes, in: inner, to: &builder)
        builder.endJump(jump)
    }

    private mutating func addItems<Object>(
        _ list: ListAccess<Object>, _ isReversed: Bool, _ tag: TemplateTag, _ nodes: [TemplateNode],
        in scope: Scope<Object>, to builder: inout ProgramBuilder<Object>
    ) {
        let context = scope.context.inside(tag, of: Object.schema, isItem: true)
        let source = SectionSource(nodes: nodes, context: context, isReversed: isReversed)
        builder.add(section: list.section(&self, source))
    }

    /// Whether there may be more within; if not, that is reported.
    mutating func isShallow(_ context: CompileContext, _ tag: TemplateTag) -> Bool {
        guard context.depth >= TemplateParser.deepest else { return true }
        report(.tooDeep(openPartials.last ?? tag))
        return false
    }
}

extension Diagnostic {
    fileprivate static func tooDeep(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-too-deep",
            "With this partial, sections and partials are nested more than \(TemplateParser.deepest) deep.",
            at: tag.location, suggestion: "Let partials use fewer other partials."
        )
    }

    fileprivate static func alwaysThere(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-wrong-use", "‘\(tag.name)’ is always there, so a section on it decides nothing.",
            at: tag.location,
            suggestion: "To ask whether a list has items, open a section on the list or on ‘empty(…)’."
        )
    }
}
