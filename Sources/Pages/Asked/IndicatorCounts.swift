import Localization
import Model
import PageKit

/// How many indicators and contra-indicators there are in some parts.
struct IndicatorCounts: Hashable {
    private(set) var expected = 0
    private(set) var contra = 0

    /// So many.
    init(expected: Int = 0, contra: Int = 0) {
        self.expected = expected
        self.contra = contra
    }

    /// Those of one competency.
    init(_ parts: [Expectations.Part]) {
        for part in parts {
            expected += part.expected.reduce(0) { $0 + $1.indicators.count }
            contra += part.contra.reduce(0) { $0 + $1.indicators.count }
        }
    }

    /// Those of several competencies together.
    init(sumOf counts: [IndicatorCounts]) {
        expected = counts.reduce(0) { $0 + $1.expected }
        contra = counts.reduce(0) { $0 + $1.contra }
    }
}

extension FrameworkContext {
    /// “5 indicators · Warning signs: 2”; nil where there are none.
    ///
    /// - Parameter competency: whose they are; nil where they are those of several.
    func inWords(_ counts: IndicatorCounts, of competency: Competency?) -> String? {
        let expected = counts.expected == 0 ? nil : words.phrase(.indicatorCount, count: counts.expected)
        let label = competency.map { contraLabel(of: $0) } ?? contraLabel
        let contra =
            counts.contra == 0
            ? nil : words.phrase(.contraCount, ["label": label, "number": String(counts.contra)])
        let said = [expected, contra].compactMap(\.self)
        return said.isEmpty ? nil : said.joined(separator: " · ")
    }
}
