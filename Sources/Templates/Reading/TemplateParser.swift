import Diagnostics

/// Puts a template's tags into a tree.
struct TemplateParser {
    /// Deeper nesting is surely a mistake, and could use up the stack.
    static let deepest = 50

    /// The template.
    private(set) var nodes: [TemplateNode] = []
    /// What is wrong with its form.
    private(set) var findings: [Diagnostic]

    private struct Open {
        let tag: TemplateTag
        var nodes: [TemplateNode] = []
    }

    private var open: [Open] = []
    /// Names of what was closed by the closing tag of something around it; their own is still to come.
    private var closedEarly: Set<String> = []
    private let isScanned: Bool

    /// Reads a whole template.
    init(_ source: SourceText, layout: LineLayout) {
        let scanner = TemplateScanner(source, layout: layout)
        findings = scanner.findings
        isScanned = scanner.findings.isEmpty
        for token in scanner.tokens {
            guard case .tag(let tag) = token else {
                if case .text(let text) = token { append(.text(text)) }
                continue
            }
            if open.count == Self.deepest, [.section, .inverted, .parent, .block].contains(tag.kind) {
                findings.append(.tooDeep(tag))
                return
            }
            add(tag)
        }
        while let last = open.last {
            findings.append(.unclosed(last.tag))
            close()
        }
    }

    private mutating func add(_ tag: TemplateTag) {
        if let parent = open.last?.tag, parent.kind == .parent, tag.kind != .block, tag.kind != .closing {
            findings.append(.notABlock(tag, parent))
        }
        switch tag.kind {
        case .value: append(.value(tag))
        case .partial: append(.partial(tag))
        case .section, .inverted, .parent, .block:
            open.append(Open(tag: tag))
        case .closing: close(with: tag)
        }
    }

    private mutating func close(with tag: TemplateTag) {
        if let last = open.last, last.tag.name == tag.name { return close() }
        if closedEarly.remove(tag.name) != nil { return }
        guard let last = open.last else {
            // What opens it may be a tag that couldn't be read, and that was reported.
            if isScanned { findings.append(.notOpen(tag)) }
            return
        }
        findings.append(.misnested(tag, last.tag))
        // Closing an outer one closes those within as well; closing nothing that is open changes nothing.
        guard let index = open.lastIndex(where: { $0.tag.name == tag.name }) else { return }
        closedEarly.formUnion(open[(index + 1)...].map(\.tag.name))
        while open.count > index { close() }
    }

    private mutating func close() {
        guard let closed = open.popLast() else { return }
        switch closed.tag.kind {
        case .parent:
            let blocks = closed.nodes.compactMap { node in
                if case .block(let block) = node { block } else { nil }
            }
            append(.parent(closed.tag, blocks))
        case .block: append(.block(TemplateBlock(tag: closed.tag, nodes: closed.nodes)))
        case .value, .section, .inverted, .closing, .partial: append(.section(closed.tag, closed.nodes))
        }
    }

    private mutating func append(_ node: TemplateNode) {
        if open.isEmpty { nodes.append(node) } else { open[open.count - 1].nodes.append(node) }
    }
}

extension Diagnostic {
    private static let syntaxID: ID = "template-syntax"

    fileprivate static func unclosed(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "‘\(tag.text)’ is never closed.", at: tag.location,
            suggestion: "Write ‘{{/\(tag.name)}}’ where it ends."
        )
    }

    fileprivate static func notOpen(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(.error, syntaxID, "‘\(tag.text)’ closes something that was never opened.", at: tag.location)
    }

    fileprivate static func misnested(_ tag: TemplateTag, _ open: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "‘\(tag.text)’ can’t stand here, because ‘\(open.text)’ has to be closed first.",
            at: tag.location, notes: [Note("‘\(open.text)’ is opened here.", at: open.location)],
            suggestion: "Write ‘{{/\(open.name)}}’ before it."
        )
    }

    fileprivate static func notABlock(_ tag: TemplateTag, _ parent: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "Directly inside ‘\(parent.text)’ only blocks may stand, not ‘\(tag.text)’.",
            at: tag.location, suggestion: "Put it into one of the blocks, such as ‘{{$content}}…{{/content}}’."
        )
    }

    fileprivate static func tooDeep(_ tag: TemplateTag) -> Diagnostic {
        Diagnostic(
            .error, "template-too-deep", "Sections are nested more than \(TemplateParser.deepest) deep here.",
            at: tag.location, suggestion: "Move a part into a partial of its own."
        )
    }
}
