import Diagnostics

/// Finds a template's tags with their places. It reads tags as swift-mustache does, which keeps no places.
struct TemplateScanner {
    /// The tags in order, without comments.
    private(set) var tags: [TemplateTag] = []
    /// What is wrong with tags.
    private(set) var findings: [Diagnostic] = []

    private let source: SourceText
    private let characters: [Character]
    private var position = 0
    private var line = 1
    private var column = 1

    /// Scans a whole template.
    init(_ source: SourceText) {
        self.source = source
        characters = Array(source.text)
        while position < characters.count {
            if follows("{{") { scanTag() } else { advance() }
        }
    }

    private mutating func scanTag() {
        let start = source.location(line: line, column: column, width: 2)
        advance(2)
        let sign = position < characters.count ? characters[position] : " "
        let isSigned = "#^/!{&><$=%".contains(sign)
        if isSigned { advance() }
        let (name, location) = readName(upTo: sign == "{" ? "}}}" : "}}")
        guard let name, let location else {
            findings.append(.unfinished(start))
            return
        }
        switch sign {
        case "!": break
        case "=": findings.append(.delimiters(location))
        case "%": findings.append(.pragma(location))
        case "#": add(.section, name, location)
        case "^": add(.inverted, name, location)
        case "/": add(.closing, name, location)
        case ">": add(.partial, name, location)
        case "<": add(.parent, name, location)
        case "$": add(.block, name, location)
        default: add(.value, name, location)
        }
    }

    private mutating func add(_ kind: TemplateTag.Kind, _ name: String, _ location: Location) {
        if name.isEmpty {
            findings.append(.noName(location))
        } else if name.hasPrefix("*"), kind == .partial || kind == .parent {
            findings.append(.dynamicName(location))
        } else if let character = name.first(where: { !isAllowed($0, in: kind) }) {
            findings.append(.badName(name, character, location))
        } else {
            tags.append(TemplateTag(kind: kind, name: name, location: location))
        }
    }

    /// What stands before the tag's end, without spaces around, and where; nil where the tag has no end.
    private mutating func readName(upTo end: String) -> (name: String?, location: Location?) {
        skipSpaces()
        let start = (line: line, column: column)
        var name = ""
        while position < characters.count, !follows(end) {
            name.append(characters[position])
            advance()
        }
        guard position < characters.count else { return (nil, nil) }
        advance(end.count)
        while name.last?.isWhitespace == true { name.removeLast() }
        let location = source.location(line: start.line, column: start.column, width: name.count)
        return (name, location)
    }

    private mutating func skipSpaces() {
        while position < characters.count, characters[position].isWhitespace { advance() }
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < characters.count {
            let character = characters[position]
            position += 1
            if character == "\n" || character == "\r\n" || character == "\r" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
    }

    private func follows(_ text: String) -> Bool {
        characters[position...].starts(with: text)
    }
}

private func isAllowed(_ character: Character, in kind: TemplateTag.Kind) -> Bool {
    if character.isASCII, character.isLetter || character.isNumber || ".-_".contains(character) { return true }
    return switch kind {
    case .partial, .parent: character == "/"
    case .block: false
    case .value, .section, .inverted, .closing: "()".contains(character)
    }
}

extension Diagnostic {
    private static let syntaxID: ID = "template-syntax"

    fileprivate static func unfinished(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "This tag has no end.", at: location,
            suggestion: "Close it with ‘}}’, or with ‘}}}’ if it begins with ‘{{{’."
        )
    }

    fileprivate static func noName(_ location: Location) -> Diagnostic {
        Diagnostic(.error, syntaxID, "This tag names nothing.", at: location)
    }

    fileprivate static func badName(_ name: String, _ character: Character, _ location: Location) -> Diagnostic {
        let what = character.isWhitespace ? "a space" : "‘\(character)’"
        return Diagnostic(
            .error, syntaxID, "‘\(name)’ isn’t a name: it has \(what) in it.", at: location,
            suggestion: "Names are made of the letters a to z, digits, ‘.’, ‘-’ and ‘_’."
        )
    }

    fileprivate static func delimiters(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "Templates can’t change the signs that tags are written with.", at: location,
            suggestion: "Write tags with ‘{{’ and ‘}}’ throughout."
        )
    }

    fileprivate static func pragma(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "Templates can’t set how text is escaped: Newel makes every text safe itself.",
            at: location, suggestion: "Leave this tag out."
        )
    }

    fileprivate static func dynamicName(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "A partial can’t be chosen by a value.", at: location,
            suggestion: "Name the partial itself, and put it in a section on what decides."
        )
    }
}
