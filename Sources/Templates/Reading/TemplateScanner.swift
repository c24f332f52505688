import Diagnostics

/// Takes a template apart into tags with their places and the text between them, in time linear in its length.
///
/// Lines that have nothing but one tag that shows nothing itself are left out, as the specification of Mustache says.
struct TemplateScanner {
    /// Tags and text in order, without comments.
    private(set) var tokens: [TemplateToken] = []
    /// What is wrong with tags.
    private(set) var findings: [Diagnostic] = []

    private let source: SourceText
    private let bytes: [UInt8]
    private let layout: LineLayout
    private var position = 0
    private var cursor: LineCursor
    private var line: ScannedLine
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)

    /// Scans a whole template.
    init(_ source: SourceText, layout: LineLayout) {
        self.source = source
        self.layout = layout
        bytes = source.bytes
        cursor = LineCursor(source)
        line = ScannedLine(firstToken: 0)
        skipIndentation()
        while position < bytes.count {
            if follows(opening) { scanTag() } else { scanText() }
        }
        endLine()
    }

    private func follows(_ mark: [UInt8]) -> Bool {
        guard bytes[position] == mark.first, position + mark.count <= bytes.count else { return false }
        for index in mark.indices where bytes[position + index] != mark[index] { return false }
        return true
    }

    /// Reads on to the next tag, or to the end of the line.
    private mutating func scanText() {
        let start = position
        repeat { position += 1 } while position < bytes.count && !bytes[position - 1].isLineEnd && !follows(opening)
        guard bytes[position - 1].isLineEnd else { return add(text: bytes[start..<position]) }
        if bytes[position - 1] == .carriageReturn, position < bytes.count, bytes[position] == .lineFeed {
            position += 1
        }
        let text = bytes[start..<position]
        switch layout {
        case .kept: add(text: text)
        case .dropped:
            let end = text.lastIndex { !$0.isLineEnd }.map { $0 + 1 } ?? start
            add(text: bytes[start..<end] + [.lineFeed])
        }
        endLine()
        skipIndentation()
    }

    private mutating func add(text: ArraySlice<UInt8>) {
        if !text.allSatisfy({ $0.isBlank || $0.isLineEnd }) { line.isBlank = false }
        tokens.append(.text(LineText(bytes: Array(text), startsLine: tokens.count == line.firstToken)))
    }

    private mutating func skipIndentation() {
        guard layout == .dropped else { return }
        while position < bytes.count, bytes[position].isBlank { position += 1 }
    }

    /// Leaves out what a line has around tags that have it for themselves.
    private mutating func endLine() {
        if line.isStandalone {
            var indentation: [UInt8] = []
            var tags: [TemplateTag] = []
            for token in tokens[line.firstToken...] {
                switch token {
                case .text(let text): if tags.isEmpty { indentation += text.bytes }
                case .tag(var tag):
                    tag.indentation = tags.isEmpty ? indentation : []
                    tags.append(tag)
                }
            }
            tokens.removeSubrange(line.firstToken...)
            tokens += tags.map { .tag($0) }
        }
        line = ScannedLine(firstToken: tokens.count)
    }

    private mutating func scanTag() {
        // A line that begins with a tag begins all the same, which counts where a partial is indented.
        if tokens.count == line.firstToken { tokens.append(.text(LineText(bytes: [], startsLine: true))) }
        let start = position
        position += opening.count
        let sign = position < bytes.count ? bytes[position] : UInt8(ascii: " ")
        if "#^/!{&><$=%".utf8.contains(sign) { position += 1 }
        let end =
            switch sign {
            case UInt8(ascii: "{"): [UInt8(ascii: "}")] + closing
            case UInt8(ascii: "="): [sign] + closing
            default: closing
            }
        let nameStart = position
        while position < bytes.count, !follows(end) { position += 1 }
        guard position < bytes.count else {
            findings.append(.unfinished(cursor.location(start..<(start + opening.count))))
            return
        }
        let name = cursor.trimmed(nameStart..<position)
        position += end.count
        line.tags += 1
        switch sign {
        case UInt8(ascii: "!"): line.hasSilentTag = true
        case UInt8(ascii: "="):
            line.hasSilentTag = true
            setDelimiters(name)
        case UInt8(ascii: "%"): findings.append(.pragma(cursor.location(name)))
        case UInt8(ascii: "#"): add(.section, name)
        case UInt8(ascii: "^"): add(.inverted, name)
        case UInt8(ascii: "/"): add(.closing, name)
        case UInt8(ascii: ">"): add(.partial, name)
        case UInt8(ascii: "<"):
            line.parents += 1
            add(.parent, name)
        case UInt8(ascii: "$"): add(.block, name)
        default: add(.value, name)
        }
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ range: Range<Int>) {
        let name = String(decoding: bytes[range], as: UTF8.self)
        let location = cursor.location(range)
        if name.isEmpty {
            findings.append(.noName(location))
        } else if name.hasPrefix("*"), kind == .partial || kind == .parent {
            findings.append(.dynamicName(location))
        } else if let character = name.first(where: { !isAllowed($0, in: kind) }) {
            findings.append(.badName(name, character, location))
        } else {
            if kind != .value { line.hasSilentTag = true }
            tokens.append(.tag(TemplateTag(kind: kind, name: name, location: location)))
        }
    }

    private mutating func setDelimiters(_ range: Range<Int>) {
        let marks = bytes[range].split(whereSeparator: { $0.isBlank || $0.isLineEnd })
        guard marks.count == 2, !marks.joined().contains(UInt8(ascii: "=")), marks.allSatisfy({ $0.count <= 8 }) else {
            findings.append(.delimiters(cursor.location(range)))
            return
        }
        opening = Array(marks[0])
        closing = Array(marks[1])
    }
}

/// What was found in a line so far.
private struct ScannedLine {
    /// The index of its first token.
    let firstToken: Int
    /// Whether it has nothing but tags and spaces.
    var isBlank = true
    /// How many tags it has, comments too.
    var tags = 0
    /// How many of them open parents.
    var parents = 0
    /// Whether one of them shows nothing itself.
    var hasSilentTag = false

    /// Whether it has one tag that shows nothing itself, and nothing else; with a parent's tag before it, that is one
    /// to look at.
    var isStandalone: Bool { isBlank && hasSilentTag && tags - min(parents, 1) <= 1 }

    init(firstToken: Int) {
        self.firstToken = firstToken
    }
}
