/// What `framework.md` says of the framework's printed guide.
public struct PocketGuide: Sendable, Hashable {
    /// The guide's own title; the framework's where none is given.
    public var title: String?
    /// The levels that it includes; empty for all.
    public var levels: [Level.ID]
    /// The paper of its pages; nil leaves it to the layout.
    public var size: PaperSize?

    /// A guide of everything, on the paper that the layout prefers.
    public init(title: String? = nil, levels: [Level.ID] = [], size: PaperSize? = nil) {
        self.title = title
        self.levels = levels
        self.size = size
    }
}

/// Paper that a guide's pages can have (ISO 216).
public enum PaperSize: String, Sendable, CaseIterable {
    case a4, a5, a6
}

/// The ways to lay out a framework for print.
public enum GuideLayout: String, Sendable, CaseIterable {
    /// Small pages, one after the other.
    case pocket
    /// The same pages on A4 sheets that are printed on both sides, to be folded and stapled.
    case booklet
    /// The essentials on one side of one A4 sheet, which becomes a booklet of eight A7 pages.
    case fold
    /// Large print on A4.
    case large
    /// The whole framework with its pages and roles on A4.
    case document
}

extension Framework {
    /// The competencies that the guide holds: all that apply at one of its levels, but those that say no.
    public var competenciesInPocketGuide: [Competency] {
        competencies.filter { competency in
            competency.isInPocketGuide != false
                && (pocketGuide.levels.isEmpty
                    || pocketGuide.levels.contains { competency.applies(at: $0, in: ladder) })
        }
    }

    /// The pages that the guide holds: those that say yes.
    public var pagesInPocketGuide: [Page] {
        pages.filter(\.isInPocketGuide)
    }

    /// The levels that the guide includes, in rising order.
    public var levelsInPocketGuide: [Level] {
        guard !pocketGuide.levels.isEmpty else { return ladder.levels }
        let chosen = Set(pocketGuide.levels)
        return ladder.levels.filter { chosen.contains($0.id) }
    }
}

extension Expectations.Part {
    /// What is expected alone; nil where nothing is.
    public var withoutContra: Expectations.Part? {
        expected.isEmpty ? nil : Expectations.Part(origin: origin, expected: expected, contra: [])
    }

    /// The same without what its indicators may look like.
    public var withoutExamples: Expectations.Part {
        Expectations.Part(
            origin: origin, expected: expected.map(\.withoutExamples), contra: contra.map(\.withoutExamples))
    }
}

extension Cell {
    fileprivate var withoutExamples: Cell {
        let bare = indicators.map { Indicator(anchor: $0.anchor, text: $0.text, number: $0.number) }
        return Cell(
            level: level, theme: theme, polarity: polarity, contraLabel: contraLabel, text: text, indicators: bare,
            closing: closing)
    }
}

extension Competency {
    /// All that is written for some levels of the ladder that its cells stand on: everyone's part first, then level
    /// by level as they rise. A part of which nothing is said is left out.
    public func parts(at levels: [Level]) -> [Expectations.Part] {
        let rising = levels.map { part(ownLadder == nil ? .own($0) : .step($0), of: $0.id) }
        return ([part(.everyone, of: nil)] + rising).compactMap(\.self)
    }
}
