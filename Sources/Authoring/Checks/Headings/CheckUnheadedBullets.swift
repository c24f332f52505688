import CommonMark
import ContentSource
import Diagnostics
import Model
import Outlining

/// Checks that bullets above all headings are meant to explain a competency, and not asked of a level whose heading was
/// forgotten: where the competency names no level at all, or the lowest is the one that is missing.
func checkUnheadedBullets(in drafts: [CompetencyDraft], of ladder: Ladder) -> [Diagnostic] {
    drafts.compactMap { draft in
        let ladder = draft.competency.ownLadder ?? ladder
        guard let range = draft.outline.unheadedBullets, let lowest = ladder.levels.first,
            !draft.findings.all.contains(where: { $0.severity == .error })
        else { return nil }
        let named = Set(draft.outline.cells.compactMap(\.key.level))
        let asksNobody = draft.outline.cells.allSatisfy { $0.key.polarity == .contra }
        guard asksNobody || !named.isEmpty && !named.contains(lowest.id) else { return nil }
        return .unheaded(range, lowest, draft.file)
    }
}

extension Diagnostic {
    fileprivate static func unheaded(_ range: SourceRange, _ level: Level, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "bullets-unheaded",
            "These bullets stand above all headings, so they are part of the definition and asked of nobody.",
            at: file.location(line: range.start.line, column: range.start.column),
            suggestion: """
                If they are asked, put a heading above them: ‘## \(level.title)’, another level or ‘## Everyone’. If they \
                explain what is meant, ‘## Definition’.
                """
        )
    }
}
