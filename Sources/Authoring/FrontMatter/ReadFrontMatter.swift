import Diagnostics
import Yams

/// The most that a file may say of itself, in bytes.
private let largestFrontMatter = 1 << 16

/// Reads the front matter of a file; a file that doesn't begin with `---` has none.
func readFrontMatter(of file: SourceFile, _ findings: inout Findings) -> FrontMatter {
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard isFence(file, at: start), let yamlStart = file.nextLineStart(after: start) else {
        return FrontMatter(entries: [], isBroken: false, bodyStart: start, bodyFirstLine: 1)
    }
    guard let fence = closingFence(of: file, from: yamlStart) else {
        findings.add(.unclosed(file))
        return FrontMatter(entries: [], isBroken: true, bodyStart: file.bytes.endIndex, bodyFirstLine: 1)
    }
    let bytes = file.bytes[yamlStart..<fence.start]
    let entries = bytes.count > largestFrontMatter ? nil : entries(of: bytes, in: file, &findings)
    if bytes.count > largestFrontMatter { findings.add(.tooLarge(file)) }
    return FrontMatter(
        entries: entries ?? [], isBroken: entries == nil, bodyStart: fence.bodyStart, bodyFirstLine: fence.line + 1
    )
}

private func entries(of bytes: ArraySlice<UInt8>, in file: SourceFile, _ findings: inout Findings)
    -> [FrontMatter.Entry]?
{
    let yaml = String(decoding: bytes, as: UTF8.self)
    if let risk = yamlRisk(in: yaml) {
        findings.add(.risky(risk, file))
        return nil
    }
    do {
        // The encoding is named because looking up the default reads the whole environment each time.
        guard let root = try Parser(yaml: yaml, encoding: .utf8).singleRoot() else { return [] }
        guard case .mapping(let mapping) = root else {
            findings.add(.notKeys(file))
            return nil
        }
        return YAMLReader(file: file).entries(of: mapping)
    } catch let error as YamlError {
        findings.add(.invalid(error, file))
    } catch {
        findings.add(.notKeys(file))
    }
    return nil
}

/// Whether a line is `---` and nothing more.
private func isFence(_ file: SourceFile, at start: Int) -> Bool {
    let end = file.nextLineStart(after: start) ?? file.bytes.endIndex
    let line = String(decoding: file.bytes[start..<end], as: UTF8.self)
    return line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
}

private func closingFence(of file: SourceFile, from yamlStart: Int) -> (start: Int, bodyStart: Int, line: Int)? {
    var start = yamlStart
    var line = 2
    while start < file.bytes.endIndex {
        let next = file.nextLineStart(after: start)
        if isFence(file, at: start) { return (start, next ?? file.bytes.endIndex, line) }
        guard let next else { return nil }
        start = next
        line += 1
    }
    return nil
}

private struct YAMLReader {
    let file: SourceFile

    func entries(of mapping: Node.Mapping) -> [FrontMatter.Entry] {
        mapping.map { key, value in
            FrontMatter.Entry(key: text(key), value: self.value(value))
        }
    }

    private func value(_ node: Node) -> Value {
        switch node {
        case .mapping(let mapping): .map(entries(of: mapping), place(of: node))
        case .sequence(let sequence): .list(sequence.map(value), place(of: node))
        case .scalar, .alias: .text(text(node))
        }
    }

    /// A scalar as written; a null that isn't written (`motto:`) is empty.
    private func text(_ node: Node) -> Text {
        let string = withoutControls(node.scalar?.string ?? "")
        let quotes = [.singleQuoted, .doubleQuoted].contains(node.scalar?.style) ? 2 : 0
        return Text(string: string, place: place(of: node, width: string.count + quotes))
    }

    private func place(of node: Node, width: Int = 1) -> Place {
        guard let mark = node.mark else { return Place(file: file, line: 0) }
        return Place(file: file, at: mark, width: width)
    }
}

/// YAML can name control characters (`\\x02`), which HTML forbids; they become spaces.
private func withoutControls(_ text: String) -> String {
    let isControl = { (scalar: Unicode.Scalar) in
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? " " : $0 }))
}

extension Diagnostic {
    fileprivate static func unclosed(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-unclosed", "The settings that begin here have no end.", at: file.location(line: 1),
            suggestion: "Put a line with just --- below the last setting."
        )
    }

    fileprivate static func tooLarge(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-too-large", "The settings of this file are larger than 64 KB.",
            at: file.location(line: 1), suggestion: "Move what readers should read below the second --- line."
        )
    }

    fileprivate static func notKeys(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-invalid", "Between the --- lines only settings can stand, such as ‘title: Respect’.",
            at: file.location(line: 2),
            suggestion: "Give each setting a line of its own: its name, a colon, a space, its value."
        )
    }

    fileprivate static func risky(_ risk: YAMLRisk, _ file: SourceFile) -> Diagnostic {
        switch risk {
        case .anchor(let line, let column):
            .anchor(at: file.location(line: line + 1, column: column, width: 1))
        case .nesting(let line):
            Diagnostic(
                .error, "front-matter-nesting", "Brackets or lists stand too deep within each other here.",
                at: file.location(line: line + 1), suggestion: "Take some of them out: no setting needs more than two."
            )
        }
    }

    fileprivate static func invalid(_ error: YamlError, _ file: SourceFile) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            YAMLProblem(problem, context: context?.mark, at: mark).diagnostic(of: file)
        case .duplicatedKeysInMapping(let duplicates, let context):
            Diagnostic(
                .error, "setting-doubled", "The setting ‘\(duplicates.first?.description ?? "")’ stands twice.",
                at: file.location(line: context.mark.line + 1), suggestion: "Keep one of them."
            )
        case .memory:
            .risky(.nesting(line: 0), file)
        default:
            Diagnostic(
                .error, "front-matter-invalid", "The settings can’t be read: they hold a character that isn’t allowed.",
                at: file.location(line: 1)
            )
        }
    }
}
