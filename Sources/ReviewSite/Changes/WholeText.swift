import Localization
import Model
import Reviewing
import Theming

/// All that a thing says, or said, which is new or gone as a whole: what somebody may want to read before agreeing.
struct WholeText {
    /// A framework with its competencies by name.
    private struct Known {
        let framework: Framework
        let competencies: [Competency.ID: Competency]
        let words: LocalizedStrings
    }

    /// Of a framework with more indicators than this only the names of its competencies are listed; a role that asks more
    /// competencies is told without them.
    static let mostItems = 40

    private let before: [Framework.ID: Known]
    private let after: [Framework.ID: Known]

    private let sites: (before: Site, after: Site)

    init(before: Site, after: Site, theme: Theme) {
        sites = (before, after)
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
                        framework: framework, competencies: competencies,
                        words: theme.strings.words(of: framework))
                )
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// It line by line: of a competency its indicators by level; of a level that is gone all that was asked there,
    /// whatever became of it; of a framework as much as can be read; of a role what it asks; of anything else what the change says itself.
    func lines(of change: Change) -> [TextLine] {
        guard let side = change.after ?? change.before else { return [] }
        let isGone = change.after == nil
        if change.element == .page, let page = page(side.place, isGone: isGone) {
            return [TextLine(page.title, .heading)] + lines(page.text)
        }
        guard let known = side.place.framework.flatMap({ (isGone ? before : after)[$0] }) else {
            return TextLine.lines(side.text)
        }
        switch change.element {
        case .framework:
            return TextLine.lines(side.text) + competencies(known)
        case .level where isGone: return TextLine.lines(side.text) + asked(at: side.place, known)
        case .competency:
            guard let competency = side.place.competency.flatMap({ known.competencies[$0] }) else { break }
            return lines(of: competency, known)
        case .group:
            guard let group = side.place.group.flatMap(known.framework.group) else { break }
            return [TextLine(group.title, .heading)] + lines(group.text)
                + lines(group.contraText) + group.contra.flatMap(lines) + lines(group.contraClosing)
        case .role: return TextLine.lines(side.text, .heading) + asks(of: side.place.role, known)
        default: break
        }
        return TextLine.lines(side.text)
    }

    private func competencies(_ known: Known) -> [TextLine] {
        let competencies = known.framework.competencies
        let count = competencies.reduce(0) { $1.cells.reduce($0) { $0 + $1.indicators.count } }
        return count > Self.mostItems
            ? competencies.map { TextLine($0.title, .item(TextLine.bullet)) }
            : competencies.flatMap { lines(of: $0, known) }
    }

    private func asks(of role: Role.ID?, _ known: Known) -> [TextLine] {
        guard let role = role.flatMap(known.framework.role) else { return [] }
        let asks = known.framework.asks(of: role)
        guard asks.count <= Self.mostItems else { return [] }
        return asks.map { ask in
            let values = ["title": ask.expectations.competency.title, "extent": ask.extent.inWords(known.words)]
            return TextLine(known.words.phrase(.askedAt, values), .item(TextLine.bullet))
        }
    }

    /// How the lines of one side of a change are laid out; nil where it is of no text that an author laid out.
    func layouts(of side: Side?) -> [TextLine.Layout]? {
        guard let side, let content = side.content, content.plain == side.text else { return nil }
        return TextLine.lines(content).map(\.layout)
    }

    private func page(_ place: Place, isGone: Bool) -> Page? {
        guard let page = place.page else { return nil }
        let site = isGone ? sites.before : sites.after
        let pages = place.framework.map { (isGone ? before : after)[$0]?.framework.pages ?? [] } ?? site.pages
        return pages.first { $0.id == page }
    }

    private func lines(_ text: RichText?) -> [TextLine] { text.map(TextLine.lines) ?? [] }

    private func lines(of competency: Competency, _ known: Known) -> [TextLine] {
        [TextLine(competency.title, .heading)] + lines(competency.definition)
            + competency.narrative.flatMap { [TextLine($0.title, .heading)] + lines($0.text) }
            + competency.cells.flatMap { cell in
                [TextLine(heading(of: cell, in: competency, known), .heading)]
                    + lines(cell.text) + cell.indicators.flatMap(lines) + lines(cell.closing)
            }
    }

    /// The level, the theme, and whether it is warned of.
    private func heading(of cell: Cell, in competency: Competency, _ known: Known) -> String {
        let level = cell.level.flatMap { competency.ladder(in: known.framework)[$0]?.title }
        let theme = competency.themes.first { $0.id == cell.theme }?.title
        let contra =
            cell.polarity == .contra
            ? cell.contraLabel ?? known.framework.contraLabel ?? known.words.phrase(.contraIndicators) : nil
        return [contra, level ?? known.words.phrase(.forEveryone), theme].compactMap(\.self)
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
