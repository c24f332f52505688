import Testing
@testable import Authoring
@Suite(.serialized) struct ZzBig {
    @Test func big() async {
        let clock = ContinuousClock()
        for (n, t) in [("250k bullets", "## All\n\n" + String(repeating: "- a\n", count: 250_000)), ("500k empty", "## All\n\n" + String(repeating: "-\n", count: 500_000)), ("distinct anchors", "## All\n\n" + (0..<70_000).map { "- a {#x\($0)}\n" }.joined()),
            ("60k links nowhere", String(repeating: "[a](b.md#c) ", count: 80_000)), ("themes 50k", (0..<50_000).map { "## T\($0)\n\n- a\n\n" }.joined()), ("doubled anchors", "## All\n\n" + String(repeating: "- a {#x}\n", count: 100_000)), ("near misses", "## All\n\n" + String(repeating: "## Leader\n\n- a\n", count: 50_000)), ("nested headings", "## Why\n\n" + String(repeating: "###### a\n\n", count: 90_000)), ("html lines", String(repeating: "<b>\n\n", count: 150_000)), ("crlf", String(repeating: "- a\r\n", count: 200_000))] {
            var r: Reading?
            let d = await clock.measure { r = await read(["f/c.md": "---\ntitle: C\n---\n" + t]) }
            print("ZZ", n, t.utf8.count, d, r!.ids.count, Set(r!.ids))
        }
    }
}
