import Diagnostics
import Testing

@testable import ContentSource
@testable import SettingsReading

/// The short way past YAML gives what YAML gives, or leaves it to YAML.
@Suite struct PlainSettings {
    private static let pieces = [
        "title: ", "code: ", "a-b: ", "x9:", "Title: ", "a:  ", "a:b ", "key", ":", ": ", " :", "\n", "\n\n", " ", "  ",
        "\t", "\r\n",
        "\"", "'", "\"a\"", "'b'", "\"\"", "''", "\\", "\\n", "#", " #", " # x", "&", "*", "&a", "*a", "[", "]", "[a]",
        "{", "}", "|", ">",
        "- ", "-", "--", "---", "...", "? ", "?", "!", "!a ", "%", "@", "`", "~", "null", "yes", "1.10", "2026-04-01",
        "0x1f", "1:30",
        ",", ", ", ", , ", "<<", "=", "word", "Respect", "two words", "(a)", "a.b", "é", "ß", "–", "’", "…", "ˇ", "×",
        "e\u{301}", "🎉",
        "\u{A0}", "\u{85}", "\u{2028}", "\u{200B}", "\u{FEFF}", "\u{202E}", "\u{7F}", "\u{0}", "字", "ي",
    ]

    @Test(arguments: 1...8) func `Settings read without YAML are what YAML makes of them`(seed: UInt64) {
        var numbers = SeededNumbers(state: seed)
        var plain = 0
        for _ in 0..<1500 {
            var yaml = ["", "title: Respect\n", "code: a\n"].randomElement(using: &numbers) ?? ""
            for _ in 0..<Int.random(in: 0...3, using: &numbers) {
                yaml += ["title: ", "code: ", "id: ", "a: ", ""].randomElement(using: &numbers) ?? ""
                for _ in 0..<Int.random(in: 0...4, using: &numbers) {
                    yaml += Self.pieces.randomElement(using: &numbers) ?? ""
                }
                yaml += "\n"
            }
            let (short, long) = entries(of: yaml)
            guard let short else { continue }
            plain += 1
            #expect(short == long, "\(yaml.debugDescription)")
        }
        #expect(plain > 100)
    }

    @Test(arguments: [
        "title: Respect\n", "title: 1.10\ncode: \"1.10\"\n\nmotto: 'We listen – and act.'\n", "title: Élan  \n",
        "title: Why? Because, well, it’s so\n", "title: 'a: b'\n", "",
    ]) func `What most files say is read without YAML`(yaml: String) {
        let (short, long) = entries(of: yaml)
        #expect(short != nil && short == long)
    }

    @Test(arguments: [
        "title: Can-do: no\n", "title: a # b\n", "title: a\n  b\n", "title:\n", "- a\n", "was: [a]\n", "a: b\na: c\n",
    ]) func `Whatever may be more is left to YAML`(yaml: String) {
        #expect(entries(of: yaml).short == nil)
    }

    /// What both ways give, nil where they leave it or tell of something.
    private func entries(of yaml: String) -> (short: [String]?, long: [String]?) {
        let file = SourceFile(path: "c.md", shownPath: "c.md", bytes: Array("---\n\(yaml)---\n".utf8))
        let bytes = file.bytes[4..<(4 + yaml.utf8.count)]
        var findings = DiagnosticCollector()
        let long = readYAML(bytes, in: file, linesBefore: 1, &findings)
        let short = plainSettings(bytes, in: file, linesBefore: 1)
        return (short.map(told), findings.all.isEmpty ? long.map(told) : nil)
    }

    private func told(_ entries: [FrontMatter.Entry]) -> [String] {
        entries.map { entry in
            guard case .text(let value) = entry.value else { return "\(entry)" }
            return [entry.key, value].map { text in
                let location = text.location
                return
                    "\(text.string.debugDescription) \(location.line):\(location.column)+\(location.width) \(text.remark ?? "")"
            }.joined(separator: " = ")
        }
    }
}
