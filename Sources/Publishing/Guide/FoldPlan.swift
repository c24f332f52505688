import Frameworks

/// What stands on which of a folded sheet's inner panels, and how large it is set.
struct FoldPlan: Sendable {
    /// Something that stands on one panel as a whole.
    struct Entry: Sendable {
        let code: String?
        let title: String
        /// What it is, in plain words.
        let definition: String?
        let parts: [Expectations.Part]
        /// Nil for a group.
        let competency: Competency?
    }

    /// The sizes that type is set in, in points, from the largest; smaller can't be read (BS 5261 asks for as much).
    static let sizes = [8.5, 8, 7.5, 7, smallest]
    private static let smallest = 6.5
    /// The first and the last of the eight panels are the covers.
    static let panelCount = 6

    let essence: FoldEssence
    /// In points.
    let size: Double
    /// Six of them; the last may be empty.
    let panels: [[Entry]]

    /// The plan that says most, and among those the one with the largest type.
    ///
    /// - Throws: ``FoldRefusal`` where not even the least that makes sense fits.
    init(_ request: GuideRequest, at desk: FrameworkDesk) throws(FoldRefusal) {
        let title = desk.guideTitle(of: request)
        guard FoldSheet.holdsCover(title: title, below: [desk.framework.subtitle, desk.readerTitle(of: request)]) else {
            throw FoldRefusal(part: title)
        }
        let candidates = FoldEssence.all(levels: desk.levelCount(of: request.reader))
        let asked = desk.foldAsked(by: request.reader)
        var longest = ""
        for essence in candidates {
            let entries = desk.foldEntries(of: asked, essence)
            longest = entries.max { $0.length < $1.length }?.title ?? ""
            // What has more words than six panels hold at any size need not be measured.
            guard entries.reduce(0, { $0 + $1.length }) < FoldPlan.mostCharacters else { continue }
            let back = desk.foldLevels(of: request, essence).map(\.title) + desk.leftOut(of: request, essence)
            // What doesn't fit in the smallest type needs no other try.
            guard FoldSheet.holdsBack(back), FoldSheet(size: FoldPlan.smallest, desk: desk).panels(of: entries) != nil
            else { continue }
            for size in FoldPlan.sizes {
                guard let panels = FoldSheet(size: size, desk: desk).panels(of: entries) else { continue }
                self.essence = essence
                self.size = size
                self.panels = panels
                return
            }
        }
        throw FoldRefusal(part: longest)
    }

    private static let mostCharacters = 16_000
}

/// Not even the essentials fit on one sheet.
public struct FoldRefusal: Error, Sendable {
    /// The part that takes most room.
    public let part: String
}

extension FoldPlan.Entry {
    /// So many bytes of text.
    fileprivate var length: Int {
        title.utf8.count + (definition?.utf8.count ?? 0)
            + parts.reduce(0) { $0 + length(of: $1.expected) + length(of: $1.contra) }
    }

    private func length(of cells: [Cell]) -> Int {
        cells.reduce(0) { sum, cell in
            sum + (cell.text?.plain.utf8.count ?? 0) + (cell.closing?.plain.utf8.count ?? 0)
                + cell.indicators.reduce(0) { sum, indicator in
                    sum + indicator.text.plain.utf8.count
                        + indicator.examples.reduce(0) { $0 + $1.text.plain.utf8.count }
                }
        }
    }
}

extension FrameworkDesk {
    fileprivate func levelCount(of reader: GuideReader) -> Int {
        switch reader {
        case .everybody: framework.levelsInPocketGuide.count
        case .level(let level): framework.ladder.holding(at: level.id).count
        case .role(let role): role.level.map { framework.ladder.holding(at: $0).count } ?? 0
        }
    }

    /// What is said of each competency, group by group.
    fileprivate func foldEntries(of asked: [FoldAsk], _ essence: FoldEssence) -> [FoldPlan.Entry] {
        let entry = { (competency: Competency, parts: [Expectations.Part]) in
            FoldPlan.Entry(
                code: competency.code, title: competency.title,
                definition: essence.definition.words(of: competency.definition, or: competency.motto),
                parts: essence.parts(of: parts), competency: competency
            )
        }
        let loose = asked.filter { $0.competency.group == nil }.map { entry($0.competency, $0.parts) }
        return loose
            + framework.groups.flatMap { group in
                let members = asked.filter { $0.competency.group == group.id }.map { entry($0.competency, $0.parts) }
                let head = FoldPlan.Entry(
                    code: group.code, title: group.title, definition: group.motto, parts: [], competency: nil)
                return members.isEmpty ? [] : [head] + members
            }
    }

    fileprivate func foldAsked(by reader: GuideReader) -> [FoldAsk] {
        switch reader {
        case .everybody:
            framework.competenciesInPocketGuide.map { competency in
                let levels = competency.ownLadder?.levels ?? framework.levelsInPocketGuide
                return (competency, competency.parts(at: levels))
            }
        case .level(let level): framework.expectations(at: level.id).map { ($0.competency, $0.parts) }
        case .role(let role): framework.asks(of: role).map { ($0.expectations.competency, $0.expectations.parts) }
        }
    }
}

/// A competency, and what of it is asked.
private typealias FoldAsk = (competency: Competency, parts: [Expectations.Part])

extension FoldEssence.Definition {
    fileprivate func words(of definition: RichText?, or motto: String?) -> String? {
        guard let definition, self != .none else { return motto }
        return switch self {
        case .none: nil
        case .whole: definition.plain.replacing("\n", with: " ")
        case .firstSentence: openingSentence(of: definition.plain)
        }
    }
}

extension FoldEssence {
    /// The parts that are included: everyone's, and so many levels' as they come.
    fileprivate func parts(of all: [Expectations.Part]) -> [Expectations.Part] {
        var levels = 0
        let kept = all.filter { part in
            switch part.origin {
            case .everyone: return levelCount != 0
            case .step: return levelCount == nil
            case .own, .included:
                levels += 1
                return levelCount.map { levels <= $0 } ?? true
            }
        }
        return kept.compactMap { hasContra ? $0 : $0.withoutContra }.map { hasExamples ? $0 : $0.withoutExamples }
    }
}
