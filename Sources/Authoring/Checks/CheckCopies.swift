import ContentSource
import Diagnostics
import Model

/// Checks that no competency is a copy of another that was kept beside it: by its file's name and its title.
func checkCopies(among drafts: [CompetencyDraft]) -> [Diagnostic] {
    let copies = drafts.filter { isCopy($0.file.path) }
    guard !copies.isEmpty else { return [] }
    let originals = drafts.filter { !isCopy($0.file.path) }
    return copies.compactMap { copy in
        let title = slug(copy.competency.title)
        return originals.first { slug($0.competency.title) == title }.map { .copy(copy, of: $0) }
    }
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
    fileprivate static func copy(_ draft: CompetencyDraft, of other: CompetencyDraft) -> Diagnostic {
        Diagnostic(
            .error, "file-copied",
            "This file looks like a copy: there is another competency called ‘\(draft.competency.title)’.",
            at: draft.file.location, notes: [Note("This is the other.", at: other.file.location)],
            suggestion: "Delete it, begin its name with _ to keep it out of the site, or give it another title."
        )
    }
}
