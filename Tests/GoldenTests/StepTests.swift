import PageReading
import Testing

/// On every golden site, a step is what lies between two levels: nothing new is missing, and nothing is new that isn't.
struct StepTests {
    @Test(arguments: GoldenCase.all)
    func `a step tells exactly what the next level has more and less`(_ golden: GoldenCase) async throws {
        let files = await GoldenSite(golden, drafts: false).files
        for (path, bytes) in files where path.contains("/step-") {
            let step = try readHTML(String(decoding: bytes, as: UTF8.self))
            let levels = try #require(step.descendants.first { $0.isOf("ways") }).all("a").compactMap { $0["href"] }
            let pages = try levels.map { level in
                let folder = path.prefix { $0 != "/" }
                return try readHTML(String(decoding: #require(files["\(folder)/\(level)"]), as: UTF8.self))
            }
            try #require(pages.count == 2)
            let (before, after) = (anchors(on: pages[0]), anchors(on: pages[1]))
            let folds = step.descendants.filter { $0.name == "details" }
            let folded = Set(folds.flatMap { anchors(in: $0) })
            #expect(anchors(on: step).subtracting(folded) == after.subtracting(before), "\(golden.name): \(path)")
            #expect(folded == before, "\(golden.name): \(path)")
        }
    }

    /// Of indicators and contra-indicators of competencies.
    private func anchors(on page: Element) -> Set<String> {
        Set(page.descendants.filter { $0.isOf("competency") }.flatMap { anchors(in: $0) })
    }

    private func anchors(in part: Element) -> [String] {
        part.all("li").compactMap { $0["id"] }
    }
}
