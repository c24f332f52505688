import ContentSource
import Diagnostics
import Model
import Outlining
import TextReading

/// Checks headings that stand beside bullets of the same place. A topic belongs to its competency, so that one which stands
/// in several beside other bullets is a kind of its own: a warning, or a level. Each is told of once.
func checkHeadingsBesideBullets(in drafts: [CompetencyDraft], of ladder: Ladder) -> [Diagnostic] {
    let parting = drafts.reduce(into: Set<String>()) { $0.formUnion($1.outline.partingThemes) }
    var first: [String: (draft: CompetencyDraft, heading: UnknownHeading)] = [:]
    var files: [String: Set<String>] = [:]
    var keys: [String] = []
    for draft in drafts {
        for heading in draft.outline.headingsBesideBullets where !parting.contains(heading.key) {
            if first[heading.key] == nil {
                keys.append(heading.key)
                first[heading.key] = (draft, heading)
            }
            files[heading.key, default: []].insert(draft.file.path)
        }
    }
    return keys.compactMap { key in
        guard let (draft, heading) = first[key] else { return nil }
        let count = files[key]?.count ?? 0
        if (draft.competency.ownLadder ?? ladder).isEmpty {
            return count > 1 ? .recurring(heading, draft, count: count) : nil
        }
        return .alone(heading, draft)
    }
}

extension Diagnostic {
    fileprivate static func recurring(_ unknown: UnknownHeading, _ draft: CompetencyDraft, count: Int) -> Diagnostic {
        let name = settingName(unknown.title)
        return Diagnostic(
            .error, "heading-recurring",
            "‘\(unknown.title)’ stands beside other bullets in \(count) competencies, so it may be more than a topic.",
            at: draft.file.location(of: unknown.heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(name): theme’ if what stands below it is asked of everyone, \
                ‘\(name): contra’ if it is warned of. If it is a level, list it under ‘levels’ there.
                """
        )
    }

    fileprivate static func alone(_ unknown: UnknownHeading, _ draft: CompetencyDraft) -> Diagnostic {
        let name = settingName(unknown.title)
        return Diagnostic(
            .error, "heading-alone",
            "‘\(unknown.title)’ stands alone behind a level’s bullets, so it may be a topic, or a warning.",
            at: draft.file.location(of: unknown.heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(name): theme’ if what stands below it is asked for, \
                ‘\(name): contra’ if it is warned of.
                """
        )
    }
}
