import Model
import Reviewing
import Testing
import TextComparison

/// Sites so large, or so strange, that a careless comparison would not end.
struct LargeSiteTests {
    /// A framework of one competency with these indicators for everyone.
    private func site(_ words: [String], competency id: String = "c") -> Site {
        let indicators = words.enumerated().map { place, text in
            Indicator(anchor: Anchor("a\(place)"), text: RichText(text))
        }
        let cell = Cell(level: nil, theme: nil, polarity: .expected, text: nil, indicators: indicators)
        let competency = Competency(id: Competency.ID(id), title: "C", cells: [cell])
        return Site(title: "S", frameworks: [Framework(id: Framework.ID("f"), title: "F", competencies: [competency])])
    }

    @Test func `thousands that say the same are paired one by one`() {
        let before = site(Array(repeating: "Cares.", count: 1_000))
        let after = site(Array(repeating: "Cares.", count: 1_001))
        #expect(review(before, since: before).changes.isEmpty)
        #expect(review(after, since: before).changes.map(\.kind) == [.added])
    }

    @Test func `thousands that all say something similar end, whatever is told of them`() {
        let before = site((0..<500).map { "Keeps promise \($0) to residents and colleagues." })
        let after = site((0..<500).map { "Keeps promise \($0 + 7) to all residents and all colleagues." })
        #expect(review(after, since: before).changes.count >= 500)
    }

    @Test func `two sites with nothing in common end`() {
        let before = site((0..<500).map { "word\($0) here word\($0 + 1) now word\($0 * 7)" })
        let after = site((0..<500).map { "term\($0) and term\($0 + 1) or term\($0 * 7)" })
        #expect(review(after, since: before).changes.count == 1_000)
    }

    @Test func `how many changes there can be is known before anything is compared`() {
        let few = site(["Cares.", "Cares.", "Dares."])
        #expect(Review.possibleChanges(of: few, since: few) == 0)
        #expect(Review.possibleChanges(of: few, since: site(["Dares.", "Cares."])) == 1)
        #expect(Review.possibleChanges(of: few, since: Site(title: "S")) == 0)
        #expect(Review.possibleChanges(of: few, since: site(["Shares."], competency: "d")) == 2)
        let many = site((0..<60_000).map { "Cares \($0)." })
        let others = site((0..<60_000).map { "Dares \($0)." })
        #expect(Review.possibleChanges(of: many, since: others) > Review.mostChanges)
    }

    @Test func `the words of a very long text are compared in parts, or not one by one`() {
        let words = (0..<100_000).map { "w\($0 % 977)" }
        let before = words.joined(separator: " ")
        let after = words.reversed().joined(separator: " ")
        let change = review(site([after]), since: site([before])).changes.first
        #expect(change?.difference.map(\.fate) == [.removed, .inserted])
    }
}
