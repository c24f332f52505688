import Frameworks
import SiteOutput

extension FrameworkDesk {
    /// What `compare.js` puts a comparison together from, as a script: a page opened from a disk may load scripts, but
    /// no data.
    ///
    /// A part reads the same whoever it is asked of, so each stands here once, and what a level or role asks is a list
    /// of parts' numbers.
    func comparisonData() -> PublishedFile {
        PublishedFile(path: Address.comparisonData(framework.id).path) { [self] in
            Array("window.newelComparison = \(comparisonJSON);\n".utf8)
        }
    }

    private var comparisonJSON: String {
        var asks = Numbered()
        let sides = comparedSides.map { side in
            let asking = framework.asking(from: side.standpoint)
            let asked = framework.competencies.enumerated().compactMap { index, competency -> (String, String)? in
                guard let ask = asking(competency) else { return nil }
                let parts = ask.expectations.parts.map { String(partNumber(of: $0, in: competency)) }
                let html = asks.number(of: html(of: ask, from: side.standpoint))
                return (String(index), JSONText.list([String(html)] + parts))
            }
            return JSONText.object([
                ("key", JSONText.text(side.key)), ("title", JSONText.text(side.title)),
                ("asks", JSONText.object(asked.map { ($0.0, $0.1) })),
            ])
        }
        let mostIndicators = framework.competencies.map { mostCounts(of: $0) }
        return JSONText.object([
            ("sides", JSONText.list(sides)),
            ("former", JSONText.object(formerKeys)),
            ("asks", JSONText.list(asks.values.map(JSONText.text))),
            ("notAsked", JSONText.text(html(of: nil))),
            ("competencies", JSONText.list(framework.competencies.map(competencyData))),
            (
                "indicatorCounts",
                countWords(to: mostIndicators.map(\.expected).max() ?? 0) { IndicatorCounts(expected: $0) }
            ),
            ("contraCounts", countWords(to: mostIndicators.map(\.contra).max() ?? 0) { IndicatorCounts(contra: $0) }),
        ])
    }

    /// The place of a part among all that a competency could ask: its ladder's levels, then everyone's.
    private func partNumber(of part: Expectations.Part, in competency: Competency) -> Int {
        let ladder = competency.ladder(in: framework)
        return part.origin.level.flatMap { ladder.place(of: $0.id) } ?? ladder.levels.count
    }

    private func allParts(of competency: Competency) -> [Expectations.Part?] {
        competency.ladder(in: framework).levels.map { competency.part(.own($0), of: $0.id) }
            + [competency.part(.everyone, of: nil)]
    }

    private func competencyData(_ competency: Competency) -> String {
        let parts = allParts(of: competency).map { part in
            part.map { part in
                let counts = IndicatorCounts([part])
                return JSONText.list([
                    JSONText.text(compared(part, in: competency)), String(counts.expected), String(counts.contra),
                ])
            } ?? "null"
        }
        return JSONText.object([
            ("id", JSONText.text(competency.id.text)), ("title", JSONText.text(competency.title)),
            ("link", JSONText.text(link(.competency(competency.id, framework.id)))),
            ("parts", JSONText.list(parts)),
        ])
    }

    private func mostCounts(of competency: Competency) -> IndicatorCounts {
        IndicatorCounts(allParts(of: competency).compactMap(\.self))
    }

    private func countWords(to most: Int, _ counts: (Int) -> IndicatorCounts) -> String {
        JSONText.list((0...most).map { JSONText.text(inWords(counts($0)) ?? "") })
    }

    /// Keys of levels and roles under names that they had before, so that an address that was sent stays good.
    private var formerKeys: [(String, String?)] {
        let levels = framework.ladder.levels.flatMap { level in
            level.formerIDs.map { (Self.key($0), Self.key(level.id)) }
        }
        let roles = framework.roles.flatMap { role in
            role.formerIDs.map { (Self.key($0), Self.key(role.id)) }
        }
        return (levels + roles).map { ($0, JSONText.text($1)) }
    }
}

/// Texts that are named by their place, each once.
private struct Numbered {
    private(set) var values: [String] = []
    private var numbers: [String: Int] = [:]

    mutating func number(of value: String) -> Int {
        if let number = numbers[value] { return number }
        numbers[value] = values.count
        values.append(value)
        return values.count - 1
    }
}
