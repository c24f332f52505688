import Testing

@testable import Exports

/// Identifiers that are made of names.
struct IdentifierTests {
    @Test(arguments: [
        ("", "da39a3ee5e6b4b0d3255bfef95601890"), ("abc", "a9993e364706816aba3e25717850c26c"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "84983e441c3bd26ebaae4aa1f95129e5"),
        (String(repeating: "a", count: 119), "ee971065aaa017e0632a8ca6c77bb3bf"),
    ])
    func `The digest is that of the standard's examples`(message: String, digest: String) {
        let words = SHA1.digest(of: Array(message.utf8))
        let text = [words.0, words.1, words.2, words.3].map { word in
            let digits = String(word, radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
        #expect(text == digest)
    }

    @Test func `The same name in the same space is the same, in another another`() {
        let space = NameUUID("https://a.example/", in: .addresses)
        #expect(NameUUID("one", in: space) == NameUUID("one", in: space))
        #expect(NameUUID("one", in: space) != NameUUID("two", in: space))
        #expect(NameUUID("one", in: space) != NameUUID("one", in: .addresses))
    }

    @Test(arguments: ["https://www.example.com/", "https://ü.example/long/enough/for/two/blocks/of/the/digest"])
    func `It is what others make of the name`(name: String) {
        let expected = [
            "https://www.example.com/": "3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559",
            "https://ü.example/long/enough/for/two/blocks/of/the/digest": "711aac2b-a918-57dc-9b59-fd0242ae3a33",
        ]
        #expect(NameUUID(name, in: .addresses).text == expected[name])
    }
}
