import ContentSource
import Diagnostics
import YAMLRisks
import Yams

/// Reads settings in YAML; nil, with the finding that says why, where they can't be read.
///
/// - Parameter linesBefore: how many lines of the file stand before the first of the settings.
func readYAML(
    _ bytes: ArraySlice<UInt8>, in file: SourceFile, linesBefore: Int, _ findings: inout DiagnosticCollector
) -> [FrontMatter.Entry]? {
    let yaml = withPlainSpaces(String(decoding: bytes, as: UTF8.self))
    if let risk = yamlRisk(in: yaml) {
        findings.add(.risky(risk, file, linesBefore: linesBefore))
        return nil
    }
    do {
        // Everything is read as text, so nothing need be found out to be a number or a date. The encoding is named because
        // looking up the default reads the whole environment each time.
        guard let root = try Parser(yaml: yaml, resolver: .basic, encoding: .utf8).singleRoot() else { return [] }
        guard case .mapping(let mapping) = root else {
            findings.add(.notKeys(file, linesBefore: linesBefore))
            return nil
        }
        let reader = YAMLReader(file: file, linesBefore: linesBefore, mayHaveRemarks: yaml.contains(" #"))
        let entries = reader.entries(of: mapping)
        if yaml.unicodeScalars.contains(where: isInvisible) { tellInvisible(in: yaml, file, linesBefore, &findings) }
        return entries
    } catch let error as YamlError {
        findings.add(.invalid(error, file, linesBefore: linesBefore))
    } catch {
        findings.add(.notKeys(file, linesBefore: linesBefore))
    }
    return nil
}

private struct YAMLReader {
    let file: SourceFile
    let linesBefore: Int
    /// Whether a remark stands anywhere; most settings have none, and need not be looked at again.
    let mayHaveRemarks: Bool

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
        let written = node.scalar?.string ?? ""
        let quotes = [.singleQuoted, .doubleQuoted].contains(node.scalar?.style) ? 2 : 0
        let place = place(of: node, width: written.count + quotes)
        var text = Text(string: withoutSigns(written), place: place)
        if mayHaveRemarks, node.scalar?.style == .plain, !written.isEmpty { text.remark = remark(behind: place) }
        return text
    }

    /// What stands behind a value that isn't in quotes; before it, no ` #` can stand in its line.
    private func remark(behind place: Place) -> String? {
        let location = place.location
        let rest = location.sourceLine.dropFirst(location.column - 1)
        return rest.firstMatch(of: /\s(#.*)/).map { String($0.1) }
    }

    private func place(of node: Node, width: Int = 1) -> Place {
        guard let mark = node.mark else { return Place(file: file, line: 0) }
        return Place(file: file, at: mark, linesBefore: linesBefore, width: width)
    }
}

extension Diagnostic {
    fileprivate static func notKeys(_ file: SourceFile, linesBefore: Int) -> Diagnostic {
        Diagnostic(
            .error, "front-matter-invalid", "Between the --- lines only settings can stand, such as ‘title: Respect’.",
            at: file.location(line: linesBefore + 1),
            suggestion: "Give each setting a line of its own: its name, a colon, a space, its value."
        )
    }

    fileprivate static func risky(_ risk: YAMLRisk, _ file: SourceFile, linesBefore: Int) -> Diagnostic {
        switch risk {
        case .sign(let line, let column):
            .anchor(at: file.location(line: line + linesBefore, column: column, width: 1))
        case .nesting(let line):
            Diagnostic(
                .error, "front-matter-nesting", "Brackets or lists stand too deep within each other here.",
                at: file.location(line: line + linesBefore),
                suggestion: "Take some of them out: no setting needs more than two."
            )
        }
    }

    fileprivate static func invalid(_ error: YamlError, _ file: SourceFile, linesBefore: Int) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            YAMLProblem(problem, context: context?.mark, at: mark).diagnostic(of: file, linesBefore: linesBefore)
        case .duplicatedKeysInMapping(let duplicates, let context):
            Diagnostic(
                .error, "setting-doubled", "The setting ‘\(duplicates.first?.description ?? "")’ stands twice.",
                at: file.location(line: context.mark.line + linesBefore), suggestion: "Keep one of them."
            )
        case .memory:
            .risky(.nesting(line: 0), file, linesBefore: linesBefore)
        default:
            Diagnostic(
                .error, "front-matter-invalid", "The settings can’t be read: they hold a character that isn’t allowed.",
                at: file.location(line: 1)
            )
        }
    }
}
