import Diagnostics
import Templates
import YAMLRisks
import Yams

/// The words of one language: `strings/en.yaml`, flat, with a text or its plural forms under each key.
package struct StringsFile: Sendable {
    /// BCP 47 tag, from the file's name.
    let language: String
    /// The entries by their keys.
    private(set) var entries: [String: WordEntry] = [:]
    /// What is wrong with the file.
    package private(set) var findings: [Diagnostic] = []

    /// A file that couldn't be read.
    package init(language: String, unreadable finding: Diagnostic) {
        self.language = language
        findings = [finding]
    }

    /// Reads a file's text.
    package init(language: String, _ source: SourceText) {
        self.language = language
        switch yamlRisk(in: source.text) {
        case .sign(let line, _):
            findings = [.reference(source.location(line: line))]
            return
        case .nesting(let line):
            findings = [.notText(source.location(line: line))]
            return
        case nil: break
        }
        do {
            read(try compose(yaml: source.text), in: source)
        } catch {
            findings = [.syntax(error, in: source)]
        }
    }

    private mutating func read(_ node: Node?, in source: SourceText) {
        // A file of comments alone has no words, and that is fine.
        guard let node, !node.isNull else { return }
        guard let mapping = node.mapping else {
            findings.append(.notKeys(node.location(in: source)))
            return
        }
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                findings.append(.notKeys(key.location(in: source)))
                continue
            }
            let forms = forms(of: value, in: source)
            if let forms { entries[name] = WordEntry(forms: forms, location: key.location(in: source)) }
        }
    }

    private mutating func forms(of value: Node, in source: SourceText) -> [PluralCategory: WordPattern]? {
        if let scalar = value.scalar { return [.other: WordPattern(scalar.string)] }
        guard let mapping = value.mapping else {
            findings.append(.notText(value.location(in: source)))
            return nil
        }
        var forms: [PluralCategory: WordPattern] = [:]
        for (key, text) in mapping {
            guard let name = key.scalar?.string, let category = PluralCategory(rawValue: name) else {
                findings.append(.unknownForm(key.scalar?.string ?? "", key.location(in: source)))
                return nil
            }
            guard let text = text.scalar?.string else {
                findings.append(.notText(text.location(in: source)))
                return nil
            }
            forms[category] = WordPattern(text)
        }
        guard forms[.other] != nil else {
            findings.append(.noOther(value.location(in: source)))
            return nil
        }
        return forms
    }
}

extension Node {
    fileprivate var isNull: Bool { scalar.map { $0.string.isEmpty } ?? false }

    /// Where it begins. Yams counts Unicode scalars, we count characters.
    fileprivate func location(in source: SourceText) -> Location {
        guard let mark else { return Location(path: source.path) }
        let before = source.line(mark.line).unicodeScalars.prefix(mark.column - 1)
        let column = String(String.UnicodeScalarView(before)).count + 1
        return source.location(line: mark.line, column: column, width: scalar?.string.count ?? 1)
    }
}

extension Diagnostic {
    private static let syntaxID: ID = "words-syntax"

    fileprivate static func reference(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "This file may not use YAML’s anchors, aliases and tags (‘&’, ‘*’, ‘!’).", at: location,
            suggestion: "If the text is meant to begin with that sign, put the text in quotation marks."
        )
    }

    fileprivate static func syntax(_ error: any Error, in source: SourceText) -> Diagnostic {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return Diagnostic(
                .error, syntaxID, "This isn't valid YAML here: \(problem).", at: source.location(line: mark.line),
                suggestion: "Put texts that hold ‘: ’, ‘#’ or quotation marks in quotation marks."
            )
        case .duplicatedKeysInMapping(let keys, let context):
            return Diagnostic(
                .error, syntaxID, "The key \(keys.map { "‘\($0)’" }.joined(separator: ", ")) is given twice.",
                at: source.location(line: secondLine(of: keys, in: source) ?? context.mark.line),
                suggestion: "Keep one of them."
            )
        default:
            return Diagnostic(.error, syntaxID, "This isn't valid YAML.", at: Location(path: source.path))
        }
    }

    /// Yams says only where the mapping begins.
    private static func secondLine(of keys: [String], in source: SourceText) -> Int? {
        var seen: Set<String> = []
        let lines = source.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let key = line.prefix { $0 != ":" }.filter { !"\"' ".contains($0) }
            if keys.contains(key), !seen.insert(key).inserted { return index + 1 }
        }
        return nil
    }

    fileprivate static func notKeys(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "A strings file holds one ‘key: text’ a line.", at: location
        )
    }

    fileprivate static func notText(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "Here a text is wanted, or its forms for numbers: {one: …, other: …}.", at: location
        )
    }

    fileprivate static func unknownForm(_ name: String, _ location: Location) -> Diagnostic {
        let names = PluralCategory.allCases.map { "‘\($0.rawValue)’" }.joined(separator: ", ")
        return Diagnostic(
            .error, syntaxID, "‘\(name)’ isn't a form for numbers. The forms are \(names).", at: location
        )
    }

    fileprivate static func noOther(_ location: Location) -> Diagnostic {
        Diagnostic(.error, syntaxID, "The form ‘other’ is missing; it is used where no other form fits.", at: location)
    }
}
