import Diagnostics
import Model
import Outlining
import TextReading

/// Checks that headings which sound like steps of a ladder are none, in a framework that lists no levels. A ladder has two
/// steps or more, so one such heading alone may be a topic.
func checkUnlistedLevels(in drafts: [CompetencyDraft], of ladder: Ladder) -> [Diagnostic] {
    guard ladder.isEmpty else { return [] }
    let some = drafts.filter { $0.competency.ownLadder == nil && !$0.outline.headingsLikeLevels.isEmpty }
    for draft in some {
        let steps = draft.outline.headingsLikeLevels
        guard let first = steps.first, Set(steps.map(\.key)).count > 1 else { continue }
        return [.unlisted(first, all: steps, draft)]
    }
    guard let draft = some.first, let only = draft.outline.headingsLikeLevels.first else { return [] }
    return [.unlisted(only, draft)]
}

extension Diagnostic {
    fileprivate static func unlisted(_ only: UnknownHeading, _ draft: CompetencyDraft) -> Diagnostic {
        Diagnostic(
            .warning, "levels-unlisted",
            "‘\(only.title)’ sounds like a level, but this framework lists none, so what stands below it is asked of everyone.",
            at: draft.file.location(of: only.heading),
            suggestion: """
                If it is one, list it in framework.md below a line ‘levels:’ with the others; if it is a topic, write \
                ‘\(settingName(only.title)): theme’ under ‘headings’ there.
                """
        )
    }

    fileprivate static func unlisted(_ first: UnknownHeading, all: [UnknownHeading], _ draft: CompetencyDraft)
        -> Diagnostic
    {
        let names = all.prefix(3).map { "‘\($0.title)’" }.joined(separator: ", ")
        return Diagnostic(
            .error, "levels-unlisted",
            "\(names) sound like levels, but this framework lists none, so what stands below them is asked of everyone.",
            at: draft.file.location(of: first.heading),
            suggestion: """
                List them in framework.md below a line ‘levels:’, each behind a hyphen, the lowest first. If they are topics, \
                write ‘\(settingName(first.title)): theme’ and so on under ‘headings’ there.
                """
        )
    }
}
