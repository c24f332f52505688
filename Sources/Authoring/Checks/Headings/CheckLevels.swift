import ContentSource
import Diagnostics
import Model
import Outlining

/// Checks that a competency asks something only of levels at which it holds: of the others, its own page would say so and
/// theirs would not.
func checkLevels(of draft: CompetencyDraft, in ladder: Ladder) -> [Diagnostic] {
    let competency = draft.competency
    guard competency.ownLadder == nil, !competency.appliesTo.isEmpty else { return [] }
    return draft.outline.cells.compactMap { cell in
        guard let id = cell.key.level, let level = ladder[id] else { return nil }
        return competency.applies(at: id, in: ladder) ? nil : .unreachable(level, competency, draft.file)
    }
}

/// Checks that a competency which names no level is meant for everyone, where others of its framework name levels.
///
/// Where a heading of it is an error, that is told already. Bullets under ‘Everyone’, and a competency with levels of its own or with `applies-to`, say for whom they hold.
func checkUnusedLevels(in drafts: [CompetencyDraft]) -> [Diagnostic] {
    let common = drafts.filter { $0.competency.ownLadder == nil }
    guard common.contains(where: { $0.outline.namesLevel }) else { return [] }
    let plain = plainThemes(of: drafts)
    return common.filter { draft in
        let outline = draft.outline
        return !outline.namesLevel && !outline.namesEveryone && draft.competency.appliesTo.isEmpty
            && !draft.findings.all.contains { $0.severity == .error } && draft.unknownHeadings(besides: plain).isEmpty
            && outline.cells.contains { $0.key.polarity == .expected && !$0.indicators.isEmpty }
    }.map { .noLevel($0.competency, $0.file) }
}

extension Diagnostic {
    fileprivate static func noLevel(_ competency: Competency, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "no-level-named", "‘\(competency.title)’ names no level, so it asks the same of everyone.",
            at: file.location,
            suggestion: """
                If that is meant, say so with a heading ‘## Everyone’ above the bullets; if not, give the levels’ \
                bullets a heading with the level’s name.
                """
        )
    }

    fileprivate static func unreachable(_ level: Level, _ competency: Competency, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "level-not-applied",
            "‘\(competency.title)’ says something for ‘\(level.title)’, but ‘applies-to’ leaves that level out.",
            at: file.location, suggestion: "Add the level to ‘applies-to’, or take the section out."
        )
    }
}
