import Model

/// A framework as concepts (<https://www.w3.org/TR/skos-reference/>): the framework is a scheme; groups, competencies and
/// indicators are concepts, each narrower than what it stands in; levels and contra-indicators are collections of indicators.
///
/// Both forms of the graph are written from what it gives out, node by node, so that they say the same.
struct SKOSGraph {
    private let source: ExportSource
    private let identifiers: StableIdentifiers
    private let language: String?
    private var framework: Framework { source.framework }
    /// What every concept's address begins with; its identifier follows.
    let base: String

    /// The graph of a framework; nil where nobody knows the site's address.
    init?(_ source: ExportSource) {
        guard let site = source.site.url else { return nil }
        self.source = source
        identifiers = StableIdentifiers(of: source.framework, at: site)
        language = SKOSTerm.languageTag(source.framework.language)
        // It stays when the framework's folder gets another name, as the identifiers do.
        let file = Address.concepts(Framework.ID(identifiers.frameworkName)).path
        base = "\(site)/\(percentEncoded(file))#"
    }

    /// Gives out all nodes in order: the scheme, group by group its competencies with their indicators, the collections.
    func forEachNode(_ body: (SKOSNode) -> Void) {
        body(scheme)
        let scheme = SKOSTerm.node(identifiers.framework)
        var byLevel: [Level.ID: [NameUUID]] = [:]
        var contra: [NameUUID] = []
        for (group, competencies) in framework.grouped {
            if let group {
                body(node(of: group, competencies, in: scheme))
                contra += group.contra.map { identifiers[$0] }
                for indicator in group.contra { body(node(of: indicator, in: identifiers[group.id], scheme)) }
            }
            for competency in competencies {
                let node = node(of: competency, in: group, scheme)
                body(node)
                for cell in competency.cells {
                    let members = cell.indicators.map { identifiers[$0] }
                    if cell.polarity == .contra { contra += members }
                    if competency.ownLadder == nil, let level = cell.level { byLevel[level, default: []] += members }
                    for indicator in cell.indicators { body(self.node(of: indicator, in: node.identifier, scheme)) }
                }
            }
        }
        for level in framework.ladder.levels {
            body(collection(identifiers[level.id], level.title, level.summary, byLevel[level.id] ?? []))
        }
        if !contra.isEmpty {
            let identifier = NameUUID("contra", in: identifiers.framework)
            body(collection(identifier, source.words[.contra], nil, contra))
        }
    }

    private var scheme: SKOSNode {
        var node = SKOSNode(identifiers.framework, .conceptScheme)
        node.add(.prefLabel, literal(framework.title))
        node.add(.title, literal(framework.title))
        if !framework.introduction.isEmpty { node.add(.definition, literal(framework.introduction.plain)) }
        if let organisation = source.site.organisation { node.add(.publisher, .literal(organisation, language: nil)) }
        if let version = framework.version { node.add(.version, .literal(version, language: nil)) }
        node.add(.page, .address(source.url(.framework(framework.id))))
        for group in framework.groups { node.add(.hasTopConcept, .node(identifiers[group.id])) }
        for competency in framework.competencies where isAtTop(competency) {
            node.add(.hasTopConcept, .node(identifiers[competency.id]))
        }
        return node
    }

    private func isAtTop(_ competency: Competency) -> Bool {
        competency.group.flatMap(framework.group) == nil
    }

    private func node(of group: Group, _ competencies: [Competency], in scheme: SKOSTerm) -> SKOSNode {
        var node = concept(identifiers[group.id], group.title, in: scheme)
        if let code = group.code { node.add(.notation, .literal(code, language: nil)) }
        if !group.text.isEmpty { node.add(.definition, literal(group.text.plain)) }
        node.add(.topConceptOf, scheme)
        for competency in competencies { node.add(.narrower, .node(identifiers[competency.id])) }
        for indicator in group.contra { node.add(.narrower, .node(identifiers[indicator])) }
        node.add(.page, .address(source.url(.group(group.id, framework.id))))
        return node
    }

    private func node(of competency: Competency, in group: Group?, _ scheme: SKOSTerm) -> SKOSNode {
        var node = concept(identifiers[competency.id], competency.title, in: scheme)
        if let code = competency.code { node.add(.notation, .literal(code, language: nil)) }
        if let definition = competency.definition, !definition.isEmpty {
            node.add(.definition, literal(definition.plain))
        }
        if let group { node.add(.broader, .node(identifiers[group.id])) } else { node.add(.topConceptOf, scheme) }
        for indicator in competency.cells.flatMap(\.indicators) {
            node.add(.narrower, .node(identifiers[indicator]))
        }
        node.add(.page, .address(source.url(.competency(competency.id, framework.id))))
        return node
    }

    private func node(of indicator: Indicator, in broader: NameUUID, _ scheme: SKOSTerm) -> SKOSNode {
        var node = concept(identifiers[indicator], indicator.text.plain, in: scheme)
        for example in indicator.examples { node.add(.example, literal(example.text.plain)) }
        node.add(.broader, .node(broader))
        return node
    }

    private func concept(_ identifier: NameUUID, _ title: String, in scheme: SKOSTerm) -> SKOSNode {
        var node = SKOSNode(identifier, .concept)
        node.add(.prefLabel, literal(title))
        node.add(.inScheme, scheme)
        return node
    }

    private func collection(
        _ identifier: NameUUID, _ title: String, _ summary: String?, _ members: [NameUUID]
    ) -> SKOSNode {
        var node = SKOSNode(identifier, .collection)
        node.add(.prefLabel, literal(title))
        if let summary { node.add(.definition, literal(summary)) }
        for member in members { node.add(.member, .node(member)) }
        return node
    }

    private func literal(_ text: String) -> SKOSTerm { .literal(text, language: language) }
}
