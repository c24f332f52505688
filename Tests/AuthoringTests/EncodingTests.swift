import Authoring
import Diagnostics
import Model
import Testing

/// Files that aren't clean UTF-8 text.
@Suite struct Encodings {
    private static let text = "---\ntitle: Café\n---\n## All\n\n- Hört zu\n"

    private static func wide(_ text: String, bigEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    @Test(arguments: [true, false]) func `UTF-16 is told as what Windows calls Unicode`(bigEndian: Bool) async {
        let reading = await read(file: Self.wide(Self.text, bigEndian: bigEndian))
        #expect(reading.ids == ["not-utf-8"])
        #expect(reading.diagnostics.first?.message.contains("Unicode") == true)
        #expect(reading.diagnostics.first?.location?.line == 0)
    }

    @Test func `Latin-1 is told with the first line that gives it away`() async {
        let latin = Self.text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let reading = await read(file: latin)
        #expect(reading.ids == ["not-utf-8"])
        #expect(reading.diagnostics.first?.location?.line == 2)
        #expect(await read(file: Array("---\rtitle: A\r---\r".utf8) + [0xE9]).diagnostics.first?.location?.line == 4)
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xFF],
        ] as [[UInt8]]) func `Bytes that no UTF-8 has are told`(bytes: [UInt8]) async
    {
        #expect(await read(file: Array(Self.text.utf8) + bytes).ids == ["not-utf-8"])
    }

    @Test func `A file that can't be read causes nothing else to be told`() async {
        let bad: [UInt8] = [0xFF, 0xFE, 0x41, 0x00]
        let usual = ["site.md": Usual.site, "f/framework.md": Usual.framework].mapValues { Array($0.utf8) }
        let link = Array("---\ntitle: D\n---\n[x](c.md)\n".utf8)
        let role = Array("---\ntitle: R\ncompetencies: {c: All}\n---\n".utf8)
        let files = usual.merging(["f/c.md": bad, "f/d.md": link, "f/roles/r.md": role]) { $1 }
        #expect(await read(bytes: files).ids == ["not-utf-8"])
        for path in ["f/framework.md", "f/g/group.md", "f/pages/p.md", "f/roles/r.md", "pages/p.md", "site.md"] {
            let competency = ["f/g/c.md": Array(Usual.competency.utf8), path: bad]
            #expect(await read(bytes: usual.merging(competency) { $1 }).ids == ["not-utf-8"], "\(path)")
        }
    }

    @Test(arguments: ["\0", "\u{B}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9F}"])
    func `Invisible control characters are told once, and are read as spaces`(character: String) async {
        let text = "---\ntitle: C\n---\nOne\(character)two\n\nthree\(character)\n"
        let reading = await read(file: Array(text.utf8))
        #expect(reading.ids == ["control-character"])
        #expect(reading.diagnostics.first?.location?.line == 4)
        #expect(reading.diagnostics.first?.location?.column == 4)
        #expect(reading.competency?.definition?.plain.split { $0.isWhitespace } == ["One", "two", "three"])
        let old = await read(file: Array(text.replacing("\n", with: "\r").utf8))
        #expect(old.diagnostics.map { $0.location?.line } == [4])
    }

    @Test func `Pictures may hold any bytes`() async {
        let files: [String: [UInt8]] = ["site.md": Array(Usual.site.utf8), "images/a.png": [0, 0xFF, 0xFE, 0x80]]
        let reading = await read(bytes: files)
        #expect(reading.ids == [] && reading.site?.files.first?.bytes == [0, 0xFF, 0xFE, 0x80])
    }
}
