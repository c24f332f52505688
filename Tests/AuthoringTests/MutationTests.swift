import Authoring
import Diagnostics
import Testing

/// Small right content, changed at random: whatever it becomes, reading it ends, and what is told makes sense.
@Suite struct Mutations {
    private static let files: [String: String] = [
        "site.md": "---\ntitle: Site\nlanguage: en-GB\nlogo: images/a.svg\n---\nSee [it](f/01-c.md#leaders).\n",
        "images/a.svg": "<svg/>",
        "f/framework.md": """
        ---
        title: "F"
        levels:
          - All
          - {title: Leaders, includes: All, aliases: [Heads]}
        headings: {Background: narrative}
        terms: {level: tier}
        was: [old]
        ---
        # Aims

        Text with **bold** and "quotes".
        """,
        "f/01-c.md": """
        ---
        title: C
        code: 1.10
        applies-to: [Leaders]
        ---
        A.

        ## Leaders {#x}

        Text.

        - One {#one}
          - Example
        - Two

          More of two.

        ### Unhelpful behaviours

        1. Three
        2. [Four](pages/p.md)

        ## Why is it important?

        ![Words](../images/a.svg)
        """,
        "f/g/group.md": "---\ntitle: G\n---\nText.\n\n## Contra-indicators\n\n- a\n",
        "f/g/d.md": "---\ntitle: D\nlevels: [One, Two]\n---\n## Two\n\n### Planning\n\n- a\n",
        "f/pages/p.md": "---\ntitle: P\nstatus: interim\n---\n## A\n\n> b\n",
        "f/roles/r.md": "---\ntitle: R\nlevel: All\ncompetencies:\n  c: Leaders\n  d: none\n---\nPurpose.\n",
    ]

    private static let pieces = [
        "---", "---\n", "\n", "\r", "\r\n", "\t", " ", ":", ": ", "- ", "# ", "## ", "{#", "}", "[", "]", "](", "*",
        "&", "|", ">", "\"", "'",
        "\u{0}", "\u{FEFF}", "\u{301}", "\u{202E}", "🎉", "é", "title: ", "levels:", "All", "Leader", "<b>", "\\", "`",
        "!", "?", "%", "@", "~",
    ]

    @Test func `Right it is right`() async {
        #expect(await read(bytes: Self.files.mapValues { Array($0.utf8) }).ids == ["anchor-unused"])
    }

    @Test(arguments: 1...8) func `Changed at random, it is read, and what is told makes sense`(seed: UInt64) async {
        var numbers = SeededNumbers(state: seed)
        for _ in 0..<50 {
            var files = Self.files.mapValues { Array($0.utf8) }
            for _ in 0..<Int.random(in: 1...4, using: &numbers) { change(&files, &numbers) }
            let reading = await read(bytes: files)
            for diagnostic in reading.diagnostics { check(diagnostic, in: files) }
            _ = try? JSONReport().render(reading.diagnostics)
            _ = TextReport().render(reading.diagnostics) + GitHubReport().render(reading.diagnostics)
        }
    }

    private func change(_ files: inout [String: [UInt8]], _ numbers: inout SeededNumbers) {
        guard let path = files.keys.sorted().randomElement(using: &numbers), var bytes = files[path] else { return }
        let place = Int.random(in: 0...bytes.count, using: &numbers)
        let end = min(bytes.count, place + Int.random(in: 0...12, using: &numbers))
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        switch Int.random(in: 0..<8, using: &numbers) {
        case 0: bytes.removeSubrange(place..<end)
        case 1: bytes.insert(contentsOf: bytes[place..<end], at: place)
        case 2: bytes.insert(contentsOf: (Self.pieces.randomElement(using: &numbers) ?? "").utf8, at: place)
        case 3: bytes.insert(UInt8.random(in: .min ... .max, using: &numbers), at: place)
        case 4: bytes = Array(lines.shuffled(using: &numbers).joined(separator: [UInt8(ascii: "\n")]))
        case 5: bytes = Array((lines + lines.shuffled(using: &numbers)).joined(separator: [UInt8(ascii: "\n")]))
        case 6: bytes.removeSubrange(place...)
        default: files["f/\(Self.pieces.randomElement(using: &numbers) ?? "")x.md".replacing("\0", with: "")] = bytes
        }
        files[path] = bytes
    }

    private func check(_ diagnostic: Diagnostic, in files: [String: [UInt8]]) {
        for sentence in [diagnostic.message] + [diagnostic.suggestion].compactMap(\.self)
            + diagnostic.notes.map(\.message)
        {
            #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"), "\(sentence)")
            #expect(
                !sentence.contains("\n") && !sentence.contains("nil") && !sentence.contains("Optional("), "\(sentence)")
        }
        for location in [diagnostic.location].compactMap(\.self) + diagnostic.notes.map(\.location)
        where location.line > 0 {
            let bytes = files[String(location.path.dropFirst("content/".count))] ?? []
            let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            #expect(location.line <= lines.count, "\(diagnostic)")
            #expect(location.column <= location.sourceLine.count + 1, "\(diagnostic)")
        }
    }
}
