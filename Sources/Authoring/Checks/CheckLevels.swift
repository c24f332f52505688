import Diagnostics
import Frameworks

/// Checks that what stands in a competency's cells can be reached: a level at which the competency doesn't hold has no
/// page that would show it.
func checkLevels(of draft: CompetencyDraft, in ladder: Ladder) -> [Diagnostic] {
    let competency = draft.competency
    guard competency.ownLadder == nil, !competency.appliesTo.isEmpty else { return [] }
    return draft.outline.cells.compactMap { cell in
        guard let id = cell.key.level, let level = ladder[id] else { return nil }
        // A level below one that the competency holds at is fine where that one includes it.
        let isShown = ladder.levels.contains {
            competency.applies(at: $0.id, in: ladder) && ladder.level($0.id, holds: id)
        }
        return isShown ? nil : .unreachable(level, competency, draft.file)
    }
}

extension Diagnostic {
    fileprivate static func unreachable(_ level: Level, _ competency: Competency, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "level-not-applied",
            "‘\(competency.title)’ says something for ‘\(level.title)’, but ‘applies-to’ leaves that level out.",
            at: file.location, suggestion: "Add the level to ‘applies-to’, or take the section out."
        )
    }
}
