import CommonMark
import ContentSource
import Diagnostics
import Model
import Naming
import SettingsReading
import TextChecks
import TextReading

/// A Markdown file taken apart: its settings, its title, its text.
struct TextFile<Key: RawRepresentable & CaseIterable & Hashable & Sendable>: Sendable where Key.RawValue == String {
    let file: SourceFile
    let settings: Settings<Key>
    /// The title that the settings or the first heading give.
    let title: Text?
    /// The text without its title.
    let blocks: [Block]
    /// Whether the settings can't be read, so that whatever they would say is unknown.
    let isBroken: Bool
    private let titleKey: Key
    /// Whether it begins with settings.
    let hasSettings: Bool
    /// The text as it was written.
    let written: SourceText

    /// Nil where the file is not UTF-8.
    init?(_ source: SourceFile, titleKey: Key, _ findings: inout DiagnosticCollector) {
        guard let file = checkEncoding(of: source, &findings) else { return nil }
        checkGarbled(in: file, &findings)
        if let place = conflict(in: file) {
            findings.add(.conflict(at: place))
            return nil
        }
        let frontMatter = readFrontMatter(of: file, &findings)
        let document = Document(parsing: file.bytes[frontMatter.bodyStart...], firstLine: frontMatter.bodyFirstLine)
        if let range = document.tooDeep { findings.add(.tooDeep(range, file)) }
        self.file = file
        let hasFrontMatter = frontMatter.bodyFirstLine > 1 || frontMatter.isBroken
        let isReadAsText = !hasFrontMatter && settingsAreText(of: file, keys: Key.allCases.map(\.rawValue), &findings)
        isBroken = frontMatter.isBroken || isReadAsText
        self.titleKey = titleKey
        hasSettings = frontMatter.bodyFirstLine > 1
        // Of settings that are read as text all sorts of things could be said.
        if !isReadAsText, document.tooDeep == nil {
            checkText(document.blocks, of: file, from: frontMatter.bodyStart, &findings)
        }
        var written = SourceText(
            file: file, start: frontMatter.bodyStart, firstLine: frontMatter.bodyFirstLine,
            otherLines: linesOfHTML(in: document.blocks)
        )
        settings = Settings(frontMatter.entries, &findings)
        var blocks = document.blocks.filter { !$0.isHTML }
        var title = settings.text(titleKey, &findings)
        if case .heading(let first) = blocks.first, first.rank == 1 {
            let words = words(of: first)
            if title.map({ slug($0.string) == slug(words) }) ?? true, !words.isEmpty {
                title = title ?? Text(string: words, place: Place(file: file, line: first.range.start.line))
                blocks.removeFirst()
                written.otherLines.append(first.range.start.line...first.range.end.line)
                _ = dropAnchor(from: first, in: file, &findings)
            }
        }
        self.written = written
        self.title = title
        self.blocks = blocks
    }

    /// The title, or with a finding what the file is called.
    func title(_ name: FileName, _ findings: inout DiagnosticCollector) -> String {
        if let title { return typographic(title.string) }
        // Settings that can't be read, or a title that isn't words, are told of already.
        switch settings.value(titleKey) {
        case .list, .map: break
        case .text, nil: if !isBroken { findings.add(.untitled(file, hasSettings: hasSettings)) }
        }
        return name.id
    }

    /// The identifier that the settings or the file's name give; nil where the name holds no letter or digit.
    func id<Element>(_ key: Key, _ name: FileName, _ findings: inout DiagnosticCollector) -> Identifier<Element>? {
        let written = settings.text(key, &findings)
        let id = written.map { slug($0.string) } ?? name.id
        guard !id.isEmpty else {
            findings.add(.nameless(at: written?.location ?? file.location))
            return nil
        }
        if written == nil, name.isNumberDoubtful { findings.add(.doubtfulNumber(name.id, at: file.location)) }
        return Identifier(id)
    }
}

extension Diagnostic {
    /// A file or folder whose name leaves nothing for an address.
    static func nameless(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "nameless", "The name needs a letter or a digit for the page’s address.", at: location,
            suggestion: "Rename it, for example to 01-respect."
        )
    }

    fileprivate static func doubtfulNumber(_ id: String, at location: Location) -> Diagnostic {
        let number = id.prefix(while: \.isNumber)
        let rest = id.dropFirst(number.count).drop { $0 == "-" }
        return Diagnostic(
            .warning, "number-or-name",
            "The number \(number) is read as part of the name, not as its place in the order.",
            at: location,
            suggestion: "Rename it to 0\(number)-\(rest) to put it in order, or set ‘id: \(id)’ to keep the number."
        )
    }

    fileprivate static func untitled(_ file: SourceFile, hasSettings: Bool) -> Diagnostic {
        Diagnostic(
            .error, "untitled", "This file has no title.", at: file.location(line: 1),
            suggestion: hasSettings
                ? "Put ‘title: ’ and the title on a line of their own between the two --- lines."
                : """
                Begin it with three lines: ---, then ‘title: ’ and the title, then --- again. If it isn’t for readers, begin \
                the file’s name with _.
                """
        )
    }

    fileprivate static func tooDeep(_ range: SourceRange, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "text-too-deep", "Lists or quotations are nested too deeply here.",
            at: file.location(line: range.start.line),
            suggestion: "Bullets, examples below them, and one more level are as deep as readers follow."
        )
    }
}
