import ContentSource
import Diagnostics
import Model
import Naming

/// Checks that no two competencies have the same title, which nothing on the site would tell apart but a code: where the
/// name of a file is that of a copy, it was kept beside the other by mistake.
func checkCopies(among drafts: [CompetencyDraft]) -> [Diagnostic] {
    Dictionary(grouping: drafts) { Shown(title: nameKey($0.competency.title), code: $0.competency.code) }.values
        .flatMap { alike -> [Diagnostic] in
            guard alike.count > 1, let original = alike.first(where: { !isCopy($0.file.path) }) ?? alike.first else {
                return []
            }
            return alike.filter { $0.file.path != original.file.path }.compactMap { draft in
                if isCopy(draft.file.path) { return .copy(draft, of: original) }
                // That two have one name is told for itself.
                return draft.competency.id == original.competency.id ? nil : .sameTitle(draft, original)
            }
        }
}

/// What readers tell a competency by.
private struct Shown: Hashable {
    let title: String
    let code: String?
}

/// Whether a file's name is one that copies get: `listening - Copy.md`, `listening (1).md`, `listening_old.md`.
private func isCopy(_ path: String) -> Bool {
    let stem = path.lowercased().hasSuffix(".md") ? path.lowercased().dropLast(3) : path.lowercased()[...]
    let name = stem.last == ")" ? stem.dropLast().drop(while: { $0 != "(" }) : ""
    let isNumbered = name.first == "(" && name.dropFirst().allSatisfy(\.isNumber) && name.count > 1
    return isNumbered
        || ["copy", "old", "backup", "bak", "previous"].contains { word in
            stem.hasSuffix(word) && stem.dropLast(word.count).last.map { " -_".contains($0) } == true
        }
}

extension Diagnostic {
    fileprivate static func sameTitle(_ draft: CompetencyDraft, _ other: CompetencyDraft) -> Diagnostic {
        Diagnostic(
            .warning, .titleDoubled,
            "Two competencies of this framework are called ‘\(draft.competency.title)’, and readers can’t tell which is which.",
            at: draft.file.location, notes: [Note("This is the other.", at: other.file.location)],
            suggestion: "Give one of them another title, or each a ‘code’ of its own."
        )
    }

    fileprivate static func copy(_ draft: CompetencyDraft, of other: CompetencyDraft) -> Diagnostic {
        Diagnostic(
            .error, "file-copied",
            "This file looks like a copy: there is another competency called ‘\(draft.competency.title)’.",
            at: draft.file.location, notes: [Note("This is the other.", at: other.file.location)],
            suggestion: "Delete it, begin its name with _ to keep it out of the site, or give it another title."
        )
    }
}
