import Diagnostics

extension TemplateCompiler {
    /// Compiles a partial where it is set in.
    mutating func addPartial<Object>(
        _ tag: TemplateTag, filledWith blocks: [TemplateBlock] = [], in scope: Scope<Object>,
        to builder: inout ProgramBuilder<Object>
    ) {
        guard take(tag) else { return }
        guard let nodes = sources.partials[tag.name] else {
            return report(.unknownPartial(tag, Array(sources.partials.keys)))
        }
        guard !openPartials.contains(where: { $0.name == tag.name }) else {
            return report(.circular(tag, through: openPartials.map(\.name).drop { $0 != tag.name }))
        }
        guard isShallow(scope.context, tag) else { return }
        var inner = scope
        inner.context = scope.context.entering(blocks: blocks, indentation: tag.indentation)
        openPartials.append(tag)
        add(nodes, in: inner, to: &builder)
        openPartials.removeLast()
    }

    /// Compiles a partial with the blocks that fill it in.
    mutating func addParent<Object>(
        _ tag: TemplateTag, _ blocks: [TemplateBlock], in scope: Scope<Object>,
        to builder: inout ProgramBuilder<Object>
    ) {
        let places = self.blocks(ofPartial: tag.name)
        for block in blocks where sources.partials[tag.name] != nil && !places.contains(block.tag.name) {
            report(.unknownBlock(block.tag, parent: tag, places))
        }
        addPartial(tag, filledWith: blocks, in: scope, to: &builder)
    }

    /// Compiles what fills a block in, or what stands in it otherwise.
    mutating func addBlock<Object>(
        _ block: TemplateBlock, in scope: Scope<Object>, to builder: inout ProgramBuilder<Object>
    ) {
        guard take(block.tag), isShallow(scope.context, block.tag) else { return }
        let content = scope.context.blocks[block.tag.name] ?? block
        guard !openBlocks.contains(where: { $0.location == content.tag.location }) else {
            return report(.circular(content.tag, through: [block.tag.name]))
        }
        openBlocks.append(content.tag)
        add(content.nodes, in: scope.inside(), to: &builder)
        openBlocks.removeLast()
    }
}

extension Diagnostic {
    fileprivate static func unknownPartial(_ tag: TemplateTag, _ names: [String]) -> Diagnostic {
        // People write the path of the file, too.
        let file = tag.name.split(separator: "/").last.map(String.init) ?? tag.name
        let bare = file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
        let nearest = names.contains(bare) ? bare : nearestName(to: bare, among: names)
        return Diagnostic(
            .error, "template-unknown-partial", "There is no partial called ‘\(tag.name)’.", at: tag.location,
            suggestion: nearest.map { "Did you mean ‘\($0)’?" } ?? "Its file would be ‘partials/\(bare).mustache’."
        )
    }

    fileprivate static func unknownBlock(
        _ block: TemplateTag, parent: TemplateTag, _ names: Set<String>
    ) -> Diagnostic {
        let known = names.sorted().map { "‘\($0)’" }.joined(separator: ", ")
        return Diagnostic(
            .error, "template-unknown-block", "‘\(parent.name)’ has no block called ‘\(block.name)’.",
            at: block.location,
            suggestion: nearestName(to: block.name, among: names).map { "Did you mean ‘\($0)’?" }
                ?? (names.isEmpty ? "It has no blocks." : "Its blocks are \(known).")
        )
    }

    fileprivate static func circular(_ tag: TemplateTag, through names: some Sequence<String>) -> Diagnostic {
        let way = (Array(names) + [tag.name]).map { "‘\($0)’" }.joined(separator: " → ")
        return Diagnostic(
            .error, "template-circular", "This would go round for ever: \(way).", at: tag.location,
            suggestion: "A partial or block can’t contain itself, not even by way of others."
        )
    }
}
