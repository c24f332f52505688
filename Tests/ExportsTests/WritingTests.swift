import Foundation
import Testing

@testable import Exports
@testable import JSONWriting

@Suite struct FormulaGuarding {
    @Test(arguments: ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
    func `No cell starts a formula, whatever stands before it`(sign: String) {
        let formula = "\(sign)HYPERLINK(A1)"
        for before in ["", " ", "  ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\"", "'", "\" '"] {
            #expect(FormulaGuard.disarmed(before + formula) == "\(before)'\(formula)")
        }
        for separator in [",", ";", "\n", ", ", ";\u{3000}", "\n\""] {
            #expect(FormulaGuard.disarmed("One\(separator)\(formula)") == "One\(separator)'\(formula)")
        }
    }

    @Test func `A tab or a control character is no way around`() {
        #expect(FormulaGuard.disarmed("\t=1") == " '=1")
        #expect(FormulaGuard.disarmed("\r=1") == "'=1")
        #expect(FormulaGuard.disarmed("\0=1\u{7F}") == "'=1")
        #expect(FormulaGuard.disarmed("\u{85}=1\u{9B}") == "'=1")
        #expect(FormulaGuard.disarmed("One\t=1") == "One =1")
    }

    @Test(arguments: [
        "", "Listens", "Well-evidenced, and fair", "1 + 1 = 2", "people@ashenmere.example", "– with a dash",
        "“Quoted” – ‘twice’", "Führt Gespräche; schließt sie ab", "One\nTwo", "يصغي إلى السكان",
    ])
    func `Ordinary words stay as they are`(words: String) {
        #expect(FormulaGuard.disarmed(words) == words)
    }

    @Test func `Apostrophes of an author's can be told from the guard's`() {
        #expect(FormulaGuard.disarmed("'=1") == "''=1")
        #expect(FormulaGuard.disarmed("'tis") == "'tis")
    }
}

@Suite struct CSVTables {
    private func text(_ language: String, _ cells: String...) -> String {
        var csv = CSVTable(language: language)
        csv.add(csv.opening(Array(cells.dropLast())), cells.last ?? "")
        return String(decoding: csv.bytes, as: UTF8.self)
    }

    @Test func `Cells are quoted where they must be`() {
        #expect(text("en", "a", "b c", "") == "\u{FEFF}a,b c,\r\n")
        #expect(text("en", "a,b", "a;b", "a\nb") == "\u{FEFF}\"a,b\",\"a;b\",\"a\nb\"\r\n")
        #expect(text("en", "say \"no\"", "\"") == "\u{FEFF}\"say \"\"no\"\"\",\"\"\"\"\r\n")
    }

    @Test(arguments: ["de", "fr", "nl", "pt-BR", "pl-PL"])
    func `Where decimals have a comma, cells are parted by semicolons`(language: String) {
        #expect(text(language, "a", "b") == "\u{FEFF}a;b\r\n")
    }

    @Test(arguments: ["en", "en-GB", "cy", "ga", "he", "zh", "", "not a language"])
    func `Elsewhere they are parted by commas`(language: String) {
        #expect(text(language, "a", "b") == "\u{FEFF}a,b\r\n")
    }
}

@Suite struct JSONWriting {
    @Test func `Members stand in the order in which they are written`() throws {
        let bytes = JSONWriter.file { json in
            json.member("z", "last")
            json.member("none", String?.none)
            json.member("number", 7)
            json.list("texts", ["a", "b"])
            json.list("empty", [Int]()) { _, _ in }
            json.list("items", [1, 2]) { json, item in json.member("item", item) }
            json.member("object") { _ in }
        }
        let expected = """
            {
              "z": "last",
              "number": 7,
              "texts": ["a", "b"],
              "empty": [],
              "items": [
                {
                  "item": 1
                },
                {
                  "item": 2
                }
              ],
              "object": {}
            }

            """
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test(arguments: [
        "", "plain", "\"quoted\"", "back\\slash", "\u{0}\u{1F}\u{7F}", "a\nb\tc\r", "</script>", "ü – 😀\u{2028}",
    ])
    func `Any text comes back as it was`(text: String) throws {
        for isInScript in [false, true] {
            var bytes = Array("[".utf8)
            bytes.appendJSON(text, isInScript: isInScript)
            bytes += "]".utf8
            #expect(try JSONDecoder().decode([String].self, from: Data(bytes)) == [text])
            if isInScript { #expect(!bytes.contains(UInt8(ascii: "<"))) }
        }
    }
}
