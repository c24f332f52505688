import Authoring
import Diagnostics
import Foundation
import Model
import Testing

@testable import ContentSource

/// The example's files with marks put in, taken out and moved at random: no word vanishes without a message.
///
/// Words around the change get endings that no other word has, so that each can be looked for in what pages are made of.
@Suite struct LostWords {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../content").standardizedFileURL
        .path(percentEncoded: false)

    private static let atLineStarts = [
        "#", "##", "## ", "# ", "-", "- ", "  ", "    ", "      ", "\t", "> ", ">", "1. ", "2024. ", "a) ", "• ", "o\t",
        "\u{A0}", "\u{200B}", "```", "~~~", "---\n", "***\n", "<!--", "-->", "<!-- x -->", "<div>", "</div>", "<pre>",
        "<script>",
        "<?", "<![CDATA[", "<!X ", "|", "[x]: ", "[x]:", "[ ] ", "![", "<", "&", "\\", "+", "===\n", ": ", "+ ", "<br>",
    ]
    private static let withinLines = [
        "*", "**", "_", "`", "``", "<b>", "</b>", "<br>", "<", ">", "[", "]", "](", ")", "![", "\\", "<!--", "-->", "&",
        "&amp;",
        "~~", "{#", "}", "|", "\n", "\n\n", "\r", "<em ", "\"", "'", "{", "<https://", "\u{2028}", "\u{A0}", "\n---\n",
        "\n===\n",
        "<td>", "<!", "]:", "[^1]", "\t", "\n    ", "\n> ",
    ]

    @Test(arguments: 1...10) func `Whatever is done to the marks, a word that vanishes is told`(seed: UInt64)
        async throws
    {
        var numbers = SeededNumbers(state: seed)
        let files = readFolder(Self.folder).files.filter { $0.path.hasSuffix(".md") }
        let texts = files.filter { $0.path.contains("/") && !$0.path.hasSuffix("framework.md") }
        #expect(texts.count > 50)
        var usualErrors: [String: Set<String>] = [:]
        for _ in 0..<50 {
            // Others wait for their programs meanwhile.
            await Task.yield()
            let file = try #require(texts.randomElement(using: &numbers))
            let folder = file.path.prefix { $0 != "/" }
            // What a file leads to isn't there, which is told as well; so only what is told besides counts.
            let others = files.filter { $0.path == "site.md" || $0.path == "\(folder)/framework.md" }
            let usual: Set<String>
            if let known = usualErrors[file.path] {
                usual = known
            } else {
                usual = await errors(in: file, with: others)
                usualErrors[file.path] = usual
            }
            let changed = mutated(String(decoding: file.bytes, as: UTF8.self), &numbers)
            let source = SourceFile(path: file.path, shownPath: file.shownPath, bytes: Array(changed.utf8))
            guard await errors(in: source, with: others).allSatisfy(usual.contains) else { continue }
            let site = try #require(
                await readSite(SourceTree(files: others + [source], shownRoot: "content"), includesDrafts: true).site)
            let shown = site.texts.map(\.plain).joined(separator: "\n") + site.titles
            let lost = tags(in: changed.replacing(/(?s)<!--.*?-->/, with: " ")).filter { !shown.contains($0) }
            #expect(lost == [], "\(file.path)\n\(changed)")
        }
    }

    /// The errors that are told of a file, by their kind and words.
    private func errors(in file: SourceFile, with others: [SourceFile]) async -> Set<String> {
        let reading = await readSite(SourceTree(files: others + [file], shownRoot: "content"), includesDrafts: true)
        return Set(reading.diagnostics.filter { $0.severity == .error }.map { "\($0.id.rawValue) \($0.message)" })
    }

    /// The text with words made unlike all others around a place, and marks changed there.
    private func mutated(_ text: String, _ numbers: inout SeededNumbers) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let body = (lines.dropFirst().firstIndex(of: "---") ?? 0) + 1
        guard body < lines.count - 1 else { return text }
        let center = Int.random(in: body..<lines.count, using: &numbers)
        let around = max(body, center - 6)..<min(lines.count, center + 7)
        var count = 0
        for index in around where !lines[index].hasPrefix("#") && !lines[index].contains(/[\[<`]/) {
            lines[index] = lines[index].replacing(/[a-z]{3,}(?=[ .,;]|$)/) { word in
                count += 1
                return "\(word.output)q\(count)z"
            }
        }
        for _ in 0..<Int.random(in: 1...3, using: &numbers) {
            let index = Int.random(in: around, using: &numbers)
            guard lines.indices.contains(index) else { continue }
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0, 1: lines[index] = (Self.atLineStarts.randomElement(using: &numbers) ?? "") + lines[index]
            case 2, 3, 4: lines[index] = inserting(into: lines[index], &numbers)
            case 5: lines[index] = String(lines[index].drop { "#->*0123456789. ".contains($0) })
            case 6 where index > body: lines[index - 1] += lines.remove(at: index)
            default:
                lines.insert(
                    ["", "***", "```", "<!--", "-->", "</div>"].randomElement(using: &numbers) ?? "", at: index)
            }
        }
        return lines.joined(separator: "\n")
    }

    private func inserting(into line: String, _ numbers: inout SeededNumbers) -> String {
        let ends = line.indices.filter { line[$0] == " " } + [line.endIndex]
        guard let place = ends.randomElement(using: &numbers) else { return line }
        let isBehind = place < line.endIndex && Bool.random(using: &numbers)
        let end = isBehind ? line.index(after: place) : place
        return line[..<end] + (Self.withinLines.randomElement(using: &numbers) ?? "") + line[end...]
    }

    private func tags(in text: String) -> [String] {
        text.matches(of: /q[0-9]+z/).map { String($0.output) }
    }
}

extension Site {
    /// All texts that pages are made of.
    fileprivate var texts: [RichText] {
        [introduction] + pages.map(\.text) + frameworks.flatMap(\.texts)
    }

    /// Titles that come from texts.
    fileprivate var titles: String {
        let competencies = frameworks.flatMap(\.competencies)
        let own = competencies.map(\.title) + frameworks.map(\.title) + frameworks.flatMap(\.pages).map(\.title)
        return (own + competencies.flatMap { $0.narrative.map(\.title) + $0.themes.map(\.title) }).joined(
            separator: "\n")
    }
}

extension Framework {
    fileprivate var texts: [RichText] {
        let groupTexts = groups.flatMap { group in
            [group.text, group.contraText, group.contraClosing].compactMap(\.self) + group.contra.flatMap(\.texts)
        }
        let cells = competencies.flatMap(\.cells).flatMap { cell in
            [cell.text, cell.closing].compactMap(\.self) + cell.indicators.flatMap(\.texts)
        }
        let others = competencies.flatMap { [$0.definition].compactMap(\.self) + $0.narrative.map(\.text) }
        return [introduction] + groupTexts + cells + others + pages.map(\.text) + roles.map(\.purpose)
    }
}

extension Indicator {
    fileprivate var texts: [RichText] { [text] + examples.map(\.text) }
}
