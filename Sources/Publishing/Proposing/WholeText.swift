import Frameworks
import Reviewing

/// All that a thing says, or said, which is new or gone as a whole: what somebody may want to read before agreeing.
struct WholeText {
    /// A framework with what its parts are called.
    private struct Known {
        let framework: Framework
        let titles: Titles
        let competencies: [Competency.ID: Competency]
        let words: Words
    }

    private let before: [Framework.ID: Known]
    private let after: [Framework.ID: Known]

    init(before: Site, after: Site, theme: Theme) {
        self.before = Self.known(before, theme)
        self.after = Self.known(after, theme)
    }

    private static func known(_ site: Site, _ theme: Theme) -> [Framework.ID: Known] {
        Dictionary(
            site.frameworks.map { framework in
                let competencies = Dictionary(
                    framework.competencies.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
                return (
                    framework.id,
                    Known(
                        framework: framework, titles: Titles(framework, site), competencies: competencies,
                        words: theme.words(of: framework))
                )
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// It line by line: of a competency its indicators by level; of a level that is gone all that was asked there,
    /// whatever became of it; of a framework the names of its competencies; of anything else what the change says itself.
    func lines(of change: Change) -> [TextLine] {
        guard let side = change.after ?? change.before else { return [] }
        let isGone = change.after == nil
        guard let known = side.place.framework.flatMap({ (isGone ? before : after)[$0] }) else {
            return TextLine.lines(side.text)
        }
        switch change.element {
        case .framework:
            return TextLine.lines(side.text)
                + known.framework.competencies.map { TextLine($0.title, .item(TextLine.bullet)) }
        case .level where isGone: return TextLine.lines(side.text) + asked(at: side.place, known)
        case .competency:
            guard let competency = side.place.competency.flatMap({ known.competencies[$0] }) else { break }
            return lines(of: competency, known)
        case .group:
            guard let group = side.place.group.flatMap(known.framework.group) else { break }
            return [TextLine(group.title, .heading)] + TextLine.lines(group.text.plain)
                + TextLine.lines(group.contraText?.plain ?? "") + group.contra.flatMap(lines)
        case .role, .page:
            return TextLine.lines(side.text, .heading)
        default: break
        }
        return TextLine.lines(side.text)
    }

    private func lines(of competency: Competency, _ known: Known) -> [TextLine] {
        [TextLine(competency.title, .heading)] + TextLine.lines(competency.definition?.plain ?? "")
            + competency.narrative.flatMap { [TextLine($0.title, .heading)] + TextLine.lines($0.text.plain) }
            + competency.cells.flatMap { cell in
                [TextLine(heading(of: cell, in: competency, known), .heading)]
                    + TextLine.lines(cell.text?.plain ?? "") + cell.indicators.flatMap(lines)
            }
    }

    /// The level, the theme, and whether it is warned of.
    private func heading(of cell: Cell, in competency: Competency, _ known: Known) -> String {
        let level = cell.level.map { known.titles.level($0, competency.id) } ?? known.words.phrase(.forEveryone)
        let contra =
            cell.polarity == .contra ? known.framework.contraLabel ?? known.words.phrase(.contraIndicators) : nil
        return [contra, level, cell.theme.map(known.titles.theme)].compactMap(\.self)
            .joined(separator: known.words.phrase(.changeAnd))
    }

    private func lines(of indicator: Indicator) -> [TextLine] {
        TextLine.lines(indicator.text.plain, .item(TextLine.bullet))
            + indicator.examples.flatMap { TextLine.lines($0.text.plain) }
    }

    private func asked(at place: Place, _ known: Known) -> [TextLine] {
        known.framework.competencies.filter { competency in
            place.competency == nil ? competency.ownLadder == nil : competency.id == place.competency
        }.flatMap { competency in
            let indicators = competency.cells.filter { $0.level == place.level }.flatMap(\.indicators)
            return indicators.isEmpty
                ? []
                : [TextLine(competency.title, .heading)]
                    + indicators.flatMap { TextLine.lines($0.text.plain, .item(TextLine.bullet)) }
        }
    }
}
