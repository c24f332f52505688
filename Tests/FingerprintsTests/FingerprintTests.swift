import Testing

@testable import Fingerprints

/// What tells two things apart without keeping either.
struct FingerprintTests {
    /// RFC 7693 has only a test of 64 bytes (appendix A); these are what Python's `hashlib.blake2b(…, digest_size=32)` gives
    /// for the bytes 0, 1, 2 … 255, 0, 1 ….
    @Test(arguments: [
        (0, "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"),
        (1, "03170a2e7597b7b7e3d84c05391d139a62b157e78786d8c082f29dcf4c111314"),
        (3, "3d8c3d594928271f44aad7a04b177154806867bcf918e1549c0bc16f9da2b09b"),
        (127, "f2fe67ff342e21b8f45e8f2e0bcd1d9243245d50ee6c78042e9c491388791c72"),
        (128, "c3582f71ebb2be66fa5dd750f80baae97554f3b015663c8be377cfcb2488c1d1"),
        (129, "f7f3c46ba2564ff4c4c162da1f5b605f9f1c4aa6a20652a9f9a337c1a2f5b9c9"),
        (255, "1d0850ee9bca0abc9601e9deabe1418fedec2fb6ac4150bd5302d2430f9be943"),
        (256, "39a7eb9fedc19aabc83425c6755dd90e6f9d0c804964a1f4aaeea3b9fb599835"),
        (257, "45f7f084c30bac7cbae2e1963bc6e6b0d8cb227a12927e97fb941d288fb1f9a3"),
        (1000, "c636324d47d89f2b2434dc2c994100663fbbaea880ff020fc5de89dd0f77a1ec"),
    ]) func `the hash is the published one, wherever a block ends`(count: Int, expected: String) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
        for step in [1, 7, 64, 127, 128, 129, 1_000] {
            var hash = BLAKE2b()
            for start in stride(from: 0, to: count, by: step) {
                bytes[start..<min(start + step, count)].withUnsafeBytes { hash.add($0) }
            }
            #expect(Fingerprint(numbers: hash.finished().map(\.byteSwapped)).text == expected, "by \(step)")
        }
    }

    @Test func `it tells apart where one thing ends and the next begins`() {
        func fingerprint(_ texts: String...) -> Fingerprint {
            var maker = FingerprintMaker()
            for text in texts { maker.add(text) }
            return maker.made()
        }
        let all = [
            fingerprint(), fingerprint(""), fingerprint("", ""), fingerprint("ab", "c"), fingerprint("a", "bc"),
            fingerprint("abc"), fingerprint("Caf\u{E9}"), fingerprint("Cafe\u{301}"),
        ]
        #expect(Set(all).count == all.count)
        #expect(fingerprint("ab", "c") == fingerprint("ab", "c"))
    }

    @Test func `it is read as it was written`() {
        var maker = FingerprintMaker()
        for number in 0..<200 {
            maker.add(number)
            #expect(Fingerprint(maker.made().text) == maker.made())
        }
    }

    @Test(arguments: [
        "", "0", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
        String(repeating: "0", count: 63), String(repeating: "0", count: 65), String(repeating: "é", count: 32),
    ])
    func `what is none is read as none`(text: String) {
        #expect(Fingerprint(text) == nil)
    }
}
