import Diagnostics

/// All templates and partials of a theme, read and taken apart.
struct TemplateSources: Sendable {
    /// A file.
    struct Template: Sendable {
        /// Its text.
        let source: SourceText
        /// Its tags as a tree.
        let nodes: [TemplateNode]
    }

    /// The pages' templates by name.
    private(set) var templates: [String: Template] = [:]
    /// The partials by name.
    private(set) var partials: [String: Template] = [:]
    /// What is wrong with their form, used or not.
    private(set) var findings: [Diagnostic] = []

    /// Takes all templates of a theme apart.
    init(_ files: ThemeFiles) {
        for path in files.paths {
            guard let file = files[path] else { continue }
            if let name = ThemePath.partial(path) { partials[name] = read(file) }
            if let name = ThemePath.template(path) { templates[name] = read(file) }
        }
    }

    private mutating func read(_ file: ThemeFile) -> Template? {
        guard let source = SourceText(file) else {
            findings.append(SourceText.unreadable(file))
            return nil
        }
        let parser = TemplateParser(source)
        findings += parser.findings
        return Template(source: source, nodes: parser.nodes)
    }

    /// The places that can be filled in of a partial, also those of the files it uses in turn.
    func blocks(ofPartial name: String) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = []
        var waiting = [name]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let partial = partials[name] else { continue }
            collect(partial.nodes, blocks: &blocks, partials: &waiting)
        }
        return blocks
    }

    private func collect(_ nodes: [TemplateNode], blocks: inout Set<String>, partials: inout [String]) {
        for node in nodes {
            switch node {
            case .value: break
            case .section(_, let nodes): collect(nodes, blocks: &blocks, partials: &partials)
            case .partial(let tag): partials.append(tag.name)
            case .parent(let tag, let overrides):
                partials.append(tag.name)
                for override in overrides { collect(override.nodes, blocks: &blocks, partials: &partials) }
            case .block(let block):
                blocks.insert(block.tag.name)
                collect(block.nodes, blocks: &blocks, partials: &partials)
            }
        }
    }
}
