import Foundation
import Testing

@testable import Localization
@testable import SearchIndex

/// What a search takes for a word, and when two are the same. The browser tests hold the script to the same examples.
@Suite struct SearchWords {
    private struct Examples: Decodable {
        let folded: [String: String]
        let parted: [String: [String]]
        let joined: [String: [String]]
        let bare: [String: String?]

        static func read() throws -> Examples {
            let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Browser/words.json")
            return try JSONDecoder().decode(Examples.self, from: Data(contentsOf: file))
        }
    }

    @Test func `Case, accents and the like make no difference`() throws {
        for (word, folded) in try Examples.read().folded {
            #expect(
                foldedWord(word).unicodeScalars.elementsEqual(folded.unicodeScalars), "\(word): \(foldedWord(word))")
        }
    }

    @Test func `Words end at whatever is no letter or digit`() throws {
        for (text, words) in try Examples.read().parted {
            let bytes = Array(text.utf8)
            let found = textPieces(bytes).filter { $0.kind != .gap }.map {
                foldedWord(String(decoding: bytes[$0.range], as: UTF8.self))
            }
            #expect(found == words, "\(text)")
        }
    }

    @Test func `Words with a hyphen, an apostrophe or thousands are also found as one`() throws {
        for (text, words) in try Examples.read().joined {
            let bytes = Array(text.utf8)
            var forms = StringInterner()
            let pieces = textPieces(bytes).map { forms.number(of: bytes[$0.range], $0.kind) }
            let folded = (0..<forms.count).map { forms.kinds[$0] == .gap ? "" : foldedWord(forms.text($0)) }
            var found: [String] = []
            JoinedWords(forms, folded: folded).each(of: pieces[...]) { found.append($0) }
            #expect(found == words, "\(text)")
        }
    }

    @Test func `Arabic words are also found without their article`() throws {
        for (word, bare) in try Examples.read().bare {
            #expect(withoutArticle(foldedWord(word)) == bare, "\(word)")
        }
    }

    @Test(arguments: [
        "", " ", "One word", " «Two»,  three… ", "don’t\nstop", "能力框架", "能力 框架", "AI能力 and ก็ดี",
        "x\u{301}\u{301} \u{301}y",
        String(repeating: "a", count: 200) + "!", String(repeating: "…", count: 100) + "é", "ends with a gap. ",
    ])
    func `The pieces of a text give the text again`(text: String) {
        let bytes = Array(text.utf8)
        var joined = ""
        var last: TextPiece.Kind?
        for piece in textPieces(bytes) {
            let isSpaced = last != nil && last != .gap && piece.kind != .gap && (last == .word || piece.kind == .word)
            joined += (isSpaced ? " " : "") + String(decoding: bytes[piece.range], as: UTF8.self)
            last = piece.kind
        }
        #expect(joined.unicodeScalars.elementsEqual(text.unicodeScalars))
    }

    @Test func `Each character of a script without spaces is a piece, with its marks`() {
        let bytes = Array("ที่AI能力".utf8)
        let pieces = textPieces(bytes).map { String(decoding: bytes[$0.range], as: UTF8.self) }
        #expect(pieces == ["ที่", "", "AI", "", "能", "力"])
    }

    @Test func `Numbers are read as they were written`() {
        let all = [0, 1, 59, 60, 91, 1919, 1920, 59_579, 59_580, 1_000_000, 2_147_483_647]
        var code: [UInt8] = []
        for number in all { VarInt.append(number, to: &code) }
        #expect(numbers(in: String(decoding: code, as: UTF8.self)) == all)
        #expect(!code.contains(UInt8(ascii: "\\")) && !code.contains(UInt8(ascii: "\"")))
    }
}
