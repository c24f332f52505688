import Testing

/// Every folder of `Tests/Golden` is a site, and what Newel makes of its content is what it expects, no more and no less.
///
/// `make golden` takes what is made now as what is expected; read the difference before you commit it.
struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func `the site is the one that is expected`(_ golden: GoldenCase) async throws {
        for expectation in golden.expectations {
            let site = await GoldenSite(golden, drafts: expectation.hasDrafts)
            let produced = try site.produced(for: expectation)
            let expected = ExpectedFiles(expectation, of: golden)
            if GoldenCase.isUpdating {
                try expected.write(produced)
            } else {
                for difference in differences(between: produced, and: try expected.read()) {
                    Issue.record("\(golden.name)/\(expectation.file): \(difference)")
                }
            }
        }
    }

    @Test func `there are cases at all`() {
        #expect(GoldenCase.all.count > 30)
    }
}

/// What is missing, what nobody expected, and where the others part.
private func differences(between produced: [String: [UInt8]], and expected: [String: [UInt8]]) -> [String] {
    Set(produced.keys).union(expected.keys).sorted().compactMap { name in
        switch (produced[name], expected[name]) {
        case (nil, _): "‘\(name)’ is expected, but nothing makes it."
        case (_, nil): "‘\(name)’ is made, but nothing expects it."
        case (let made?, let wanted?): trimmed(made) == trimmed(wanted) ? nil : firstDifference(name, made, wanted)
        }
    }
}

/// The parts of one file are set apart by empty lines, which are no part of them.
private func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes[..<((bytes.lastIndex { $0 != UInt8(ascii: "\n") } ?? -1) + 1)]
}

private func firstDifference(_ name: String, _ made: [UInt8], _ wanted: [UInt8]) -> String {
    let texts = [wanted, made].map { String(decoding: $0, as: UTF8.self) }
    let lines = texts.map { $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    let both = zip(lines[0], lines[1])
    let line = both.enumerated().first { $1.0 != $1.1 }?.offset ?? min(lines[0].count, lines[1].count)
    let shown = lines.map { $0.indices.contains(line) ? $0[line] : "(nothing)" }
    return "‘\(name)’ differs at line \(line + 1).\n  expected: \(shown[0])\n  made:     \(shown[1])\n"
}
