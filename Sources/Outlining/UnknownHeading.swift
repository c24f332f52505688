import CommonMark
import ContentSource
import Headings
import Model

/// A heading that names nothing known and stands where a level's would stand, above bullets that are asked of somebody.
///
/// Whether it is a theme is for the framework to say: the same heading below a level of another competency shows it.
package struct UnknownHeading: Sendable {
    package let title: String
    /// What tells it apart.
    package let key: String
    package let heading: Heading
    /// The heading that warns of what stands below, where it stands below one.
    package let contra: String?
    /// The levels of which the competency doesn't speak, one of which it may mean.
    package let levels: [Level.ID]
}

extension OutlineBuilder {
    /// Keeps a heading that names nothing known, if bullets stand below it that no heading gives to a level.
    mutating func takeUnknown(_ title: String, _ heading: Heading, at index: Int) {
        takeBesideBullets(title, heading, at: index)
        guard !rules.ladder.isEmpty else { return takeQualified(title, heading) }
        let section = section(from: index, rank: heading.rank)
        let isWithinLevel = open.contains { $0.meaning.level != nil || $0.meaning == .everyone }
        if isWithinLevel || section.contains(where: { saysWhom(at: $0) }) {
            outline.plainThemes.insert(rules.key(title))
            return takeQualified(title, heading)
        }
        let isNested = open.contains { $0.meaning == .theme }
        // That it is wanted below what warns is told for itself.
        guard !isNested, !(open.contains { $0.meaning.isContra } && rules.namesWanted(title)),
            outline.unknownHeadings.count < DiagnosticCollector.most, holdsOwnBullets(section)
        else { return }
        let said = Set(readings.values.compactMap { $0.meaning?.level })
        outline.unknownHeadings.append(
            UnknownHeading(
                title: title, key: rules.key(title), heading: heading,
                contra: open.last { $0.meaning.isContra }?.title,
                levels: rules.ladder.levels.map(\.id).filter { !said.contains($0) }))
    }

    /// Keeps the heading of a theme that may say how well something is done.
    private mutating func takeQualified(_ title: String, _ heading: Heading) {
        guard !open.contains(where: \.meaning.isContra), rules.qualifiesTopic(title),
            outline.qualifiedHeadings.count < DiagnosticCollector.most
        else { return }
        outline.qualifiedHeadings.append(
            UnknownHeading(title: title, key: rules.key(title), heading: heading, contra: nil, levels: []))
    }

    /// Whether bullets stand in a section that aren't below another heading which names nothing known.
    private func holdsOwnBullets(_ section: Range<Int>) -> Bool {
        var isOwn = true
        for index in section {
            switch blocks[index] {
            case .heading: isOwn = readings[index]?.meaning != nil
            case .list where isOwn: return true
            default: break
            }
        }
        return false
    }

    private func saysWhom(at index: Int) -> Bool {
        guard let meaning = readings[index]?.meaning else { return false }
        return meaning.level != nil || meaning == .everyone
    }
}
