import Diagnostics
import Model
import Outlining
import TextReading

/// Checks that headings which name nothing known, and stand where a level's would, are plainly themes: below a level, or
/// with levels below them, in a competency of the same framework. Each is told of once, however often it stands.
func checkUnknownHeadings(in drafts: [CompetencyDraft], of ladder: Ladder) -> [Diagnostic] {
    let plain = plainThemes(of: drafts)
    let unknown = told(of: drafts.map { ($0, $0.unknownHeadings(besides: plain)) }) { heading, draft, count in
        .unknownHeading(heading, draft, ladder, count: count)
    }
    return unknown + told(of: drafts.map { ($0, $0.outline.qualifiedHeadings) }, as: Diagnostic.qualifiedHeading)
}

/// What is told of headings, once for each, where it first stands.
private func told(
    of drafts: [(CompetencyDraft, [UnknownHeading])],
    as diagnostic: (UnknownHeading, CompetencyDraft, _ count: Int) -> Diagnostic
) -> [Diagnostic] {
    var keys: [String] = []
    var found: [String: [(draft: CompetencyDraft, heading: UnknownHeading)]] = [:]
    for (draft, headings) in drafts {
        for heading in headings {
            if found[heading.key] == nil { keys.append(heading.key) }
            found[heading.key, default: []].append((draft, heading))
        }
    }
    return keys.compactMap { key in
        guard let all = found[key], let first = all.first else { return nil }
        return diagnostic(first.heading, first.draft, all.count)
    }
}

/// The keys of headings that part what a level asks, in any of these competencies.
func plainThemes(of drafts: [CompetencyDraft]) -> Set<String> {
    drafts.reduce(into: []) { $0.formUnion($1.outline.plainThemes) }
}

extension CompetencyDraft {
    /// Its headings that name nothing known, but for those that are plainly themes.
    func unknownHeadings(besides plain: Set<String>) -> [UnknownHeading] {
        outline.unknownHeadings.filter { !plain.contains($0.key) }
    }
}

extension Diagnostic {
    fileprivate static func unknownHeading(
        _ unknown: UnknownHeading, _ draft: CompetencyDraft, _ ladder: Ladder, count: Int
    ) -> Diagnostic {
        let name = settingName(unknown.title)
        let also = count > 1 ? " It stands in \(count) places." : ""
        let levels = (draft.competency.ownLadder ?? ladder).levels
        let level = levels.last { unknown.levels.contains($0.id) } ?? levels.last
        let theme =
            unknown.contra.map { "if they are warned of like all below ‘\($0)’" } ?? "if they are asked of everyone"
        let opposite =
            unknown.contra == nil
            ? "‘\(name): contra’ if they are warned of, ‘\(name): narrative’ if they are asked of nobody"
            : "move them out if they are asked for"
        return Diagnostic(
            .error, "heading-unknown",
            "Newel doesn’t know the heading ‘\(unknown.title)’, and so not whom the bullets below it ask.\(also)",
            at: draft.file.location(of: unknown.heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(name): theme’ \(theme), \(opposite); or for a level its \
                name, such as ‘\(name): \(level?.title ?? "")’.
                """
        )
    }

    fileprivate static func qualifiedHeading(_ unknown: UnknownHeading, _ draft: CompetencyDraft, count: Int)
        -> Diagnostic
    {
        let name = settingName(unknown.title)
        let also = count > 1 ? " It stands in \(count) places." : ""
        return Diagnostic(
            .error, "heading-with-verdict",
            "‘\(unknown.title)’ may be a theme, or say how well something is done.\(also)",
            at: draft.file.location(of: unknown.heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(name): theme’ if what stands below it is asked for, \
                ‘\(name): contra’ if it is warned of.
                """
        )
    }
}
