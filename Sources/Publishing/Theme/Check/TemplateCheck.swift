import Diagnostics

/// Goes through a page's template as the renderer will, with the types of its objects in place of objects.
struct TemplateCheck {
    /// What was found, each place told once although a partial is gone through for each of its uses.
    private(set) var findings: [Diagnostic] = []
    /// The keys of words that templates name.
    private(set) var usedWords: Set<String> = []
    /// The partials that are used.
    private(set) var usedPartials: Set<String> = []

    private let sources: TemplateSources
    private let words: Set<String>
    private var told: Set<Place> = []
    private var heights: [Use: Int] = [:]
    private var openPartials: [String] = []
    private var openBlocks: [Location] = []
    private var uses: [TemplateTag] = []

    private struct Place: Hashable {
        let id: Diagnostic.ID
        let location: Location?
    }

    /// One way of using a partial; another use that is alike can't find anything else.
    private struct Use: Hashable {
        let partial: String
        let scopes: [TemplateScope]
        let blocks: [String: Location]
    }

    /// A check of these files; `words` are the keys that the strings files have.
    init(_ sources: TemplateSources, words: Set<String>) {
        self.sources = sources
        self.words = words
    }

    /// Checks a page's template.
    mutating func check(_ template: RequiredTemplate) {
        guard let nodes = sources.templates[template.name]?.nodes else { return }
        _ = check(nodes, in: TemplateContext(scopes: [.object(template.schema)]))
    }

    /// Checks a part of a template, and says how deep it goes.
    private mutating func check(_ nodes: [TemplateNode], in context: TemplateContext) -> Int {
        var height = 0
        for node in nodes {
            switch node {
            case .value(let tag): checkValue(tag, in: context)
            case .section(let tag, let nodes):
                let inner = contextInside(tag, context)
                height = max(height, 1 + check(nodes, in: inner))
            case .partial(let tag): height = max(height, 1 + checkPartial(tag, blocks: [], in: context))
            case .parent(let tag, let blocks):
                let places = sources.blocks(ofPartial: tag.name)
                for block in blocks where sources.partials[tag.name] != nil && !places.contains(block.tag.name) {
                    tell(.unknownBlock(block.tag, parent: tag, places))
                }
                height = max(height, 1 + checkPartial(tag, blocks: blocks, in: context))
            case .block(let block): height = max(height, 1 + checkBlock(block, in: context))
            }
        }
        return height
    }

    private mutating func checkPartial(_ tag: TemplateTag, blocks: [TemplateBlock], in context: TemplateContext) -> Int
    {
        guard let partial = sources.partials[tag.name] else {
            tell(.unknownPartial(tag, Array(sources.partials.keys)))
            return 0
        }
        usedPartials.insert(tag.name)
        guard !openPartials.contains(tag.name) else {
            tell(.circular(tag, through: openPartials.drop { $0 != tag.name }))
            return 0
        }
        let inner = context.entering(blocks: blocks)
        let use = Use(partial: tag.name, scopes: inner.scopes, blocks: inner.blocks.mapValues(\.tag.location))
        if let height = heights[use] {
            if inner.depth + height > TemplateParser.deepest { tell(.tooDeep(tag)) }
            return height
        }
        guard inner.depth <= TemplateParser.deepest else {
            tell(.tooDeep(tag))
            return 0
        }
        openPartials.append(tag.name)
        uses.append(tag)
        let height = check(partial.nodes, in: inner)
        uses.removeLast()
        openPartials.removeLast()
        heights[use] = height
        return height
    }

    private mutating func checkBlock(_ block: TemplateBlock, in context: TemplateContext) -> Int {
        let content = context.blocks[block.tag.name] ?? block
        guard !openBlocks.contains(content.tag.location) else {
            tell(.circular(content.tag, through: [block.tag.name]))
            return 0
        }
        openBlocks.append(content.tag.location)
        defer { openBlocks.removeLast() }
        return check(content.nodes, in: context.entering())
    }

    private mutating func checkValue(_ tag: TemplateTag, in context: TemplateContext) {
        switch meaning(of: tag, in: context) {
        case .text, .number, .word, .unknown: break
        case .flag: tell(.shownFlag(tag))
        case .list: tell(.shownList(tag))
        case .object, .words: tell(.shownObject(tag))
        }
    }

    private mutating func contextInside(_ tag: TemplateTag, _ context: TemplateContext) -> TemplateContext {
        let meaning = meaning(of: tag, in: context)
        switch (meaning, tag.kind == .inverted) {
        case (.number, _):
            tell(.sectionOnNumber(tag))
            return context.inside()
        case (.flag, _): return context.inside()
        case (.list, true): return context.entering(.emptyList)
        case (.list(let item), false): return context.entering(item, isItem: true)
        // What is missing has no names, so an inverted section on it changes nothing.
        case (_, true): return context.inside()
        case (.text, false), (.word, false): return context.entering(.text)
        case (.object(let schema), false): return context.entering(.object(schema))
        case (.words, false): return context.entering(.words)
        case (.unknown, false): return context.entering(.unknown)
        }
    }

    private mutating func meaning(of tag: TemplateTag, in context: TemplateContext) -> TemplateLookup.Meaning {
        do {
            let meaning = try TemplateLookup(words: words).meaning(of: tag, in: context)
            if case .word(let key) = meaning { usedWords.insert(key) }
            return meaning
        } catch {
            tell(error)
            return .unknown
        }
    }

    private mutating func tell(_ finding: Diagnostic) {
        guard told.insert(Place(id: finding.id, location: finding.location)).inserted else { return }
        findings.append(finding.used(by: uses))
    }
}

extension Diagnostic {
    /// The same with the places that lead to it, innermost first.
    fileprivate func used(by uses: [TemplateTag]) -> Diagnostic {
        guard let use = uses.last, use.location.path != location?.path else { return self }
        let note = Note("The partial is used here.", at: use.location)
        return Diagnostic(severity, id, message, at: location, notes: notes + [note], suggestion: suggestion)
    }

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

    fileprivate static func tooDeep(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-too-deep",
            "With this partial, sections and partials are nested more than \(TemplateParser.deepest) deep.",
            at: tag.location, suggestion: "Let partials use fewer other partials."
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

    fileprivate static func sectionOnNumber(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, wrongUseID, "‘\(tag.name)’ is always there, so a section on it decides nothing.", at: tag.location,
            suggestion: "To ask whether a list has items, open a section on the list or on ‘empty(…)’."
        )
    }
}
