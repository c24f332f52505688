import Diagnostics

/// All templates and partials of a theme, read and taken apart.
package struct TemplateSources: Sendable {
    /// The templates by name.
    private(set) var templates: [String: [TemplateNode]] = [:]
    /// The partials by name.
    private(set) var partials: [String: [TemplateNode]] = [:]
    /// What is wrong with their form, used or not.
    package private(set) var findings = TemplateFindings()

    private let layout: LineLayout

    /// No templates yet.
    ///
    /// - Parameter layout: what becomes of the spaces that lines begin with.
    package init(layout: LineLayout) {
        self.layout = layout
    }

    /// Adds a template, which can be compiled under that name.
    package mutating func addTemplate(_ source: SourceText, named name: String) {
        templates[name] = read(source)
    }

    /// Adds a partial, which templates set in and fill in under that name.
    package mutating func addPartial(_ source: SourceText, named name: String) {
        partials[name] = read(source)
    }

    private mutating func read(_ source: SourceText) -> [TemplateNode] {
        let parser = TemplateParser(source, layout: layout)
        for finding in parser.findings { findings.add(finding) }
        return parser.nodes
    }

    /// The places that can be filled in of a partial, also those of the files it uses in turn.
    func blocks(ofPartial name: String) -> Set<String> {
        var blocks: Set<String> = []
        var seen: Set<String> = []
        var waiting = [name]
        while let name = waiting.popLast() {
            guard seen.insert(name).inserted, let nodes = partials[name] else { continue }
            collect(nodes, blocks: &blocks, partials: &waiting)
        }
        return blocks
    }

    private func collect(_ nodes: [TemplateNode], blocks: inout Set<String>, partials: inout [String]) {
        for node in nodes {
            switch node {
            case .text, .value: break
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
