import ContentSource
import Diagnostics
import Model
import Outlining

/// Checks that no competency of a group without a `group.md` is that file under another name: `groups.md`, or the folder's
/// own name where it asks no level anything.
func checkGroupFiles(of groups: [GroupDraft], among drafts: [CompetencyDraft], in ladder: Ladder) -> [Diagnostic] {
    groups.filter { $0.file == nil }.flatMap { group in
        drafts.filter { draft in
            guard draft.competency.group == group.group.id else { return false }
            let id = draft.competency.id.text
            let asksLevel = draft.outline.namesLevel || draft.outline.namesEveryone
            return ["group", "groups"].contains(id) || id == group.group.id.text && !asksLevel
        }.map { .misnamed($0) }
    }
}

extension Diagnostic {
    fileprivate static func misnamed(_ draft: CompetencyDraft) -> Diagnostic {
        Diagnostic(
            .error, "group-misnamed",
            "This is read as a competency of its group, though it is called as what says what the group is.",
            at: draft.file.location,
            suggestion: "Call the file group.md, without a number. If it is a competency, give it a name of its own."
        )
    }
}
