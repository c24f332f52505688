import Diagnostics
import Model

/// What was made of files, so that the same files need not be read again.
struct FileMemory<Source: Equatable & Sendable, Draft: Sendable>: Sendable {
    private struct Entry {
        let source: Source
        let made: Draft
    }

    private var entries: [String: Entry] = [:]

    /// What a file gives: from an earlier memory where the file is the same, and otherwise made now.
    ///
    /// - Parameters:
    ///   - source: the file, with everything else that decides what it gives.
    ///   - path: the file's path.
    ///   - earlier: what was made at the time before.
    mutating func draft(
        of source: Source, at path: String, from earlier: FileMemory?, make: (Source) -> Draft
    ) -> Draft {
        let known = earlier?.entries[path].flatMap { $0.source == source ? $0 : nil }
        let entry = known ?? Entry(source: source, made: make(source))
        entries[path] = entry
        return entry.made
    }
}

/// What was made of the files of one framework.
struct FrameworkMemory: Sendable {
    /// A draft, if the file can be read, and what was found.
    typealias Made<Draft> = (draft: Draft?, findings: [Diagnostic])

    /// A competency's file, and the group that its folder is.
    struct CompetencySource: Sendable, Equatable {
        let named: NamedFile
        let group: Group.ID?
    }

    /// What the framework says of its competencies and groups: the same files give something else by other rules.
    let rules: FrameworkRules
    var competencies = FileMemory<CompetencySource, Made<CompetencyDraft>>()
    /// By their folders, without the competencies in them.
    var groups = FileMemory<GroupFolder, Made<GroupDraft>>()
    var pages = FileMemory<NamedFile, Made<PageDraft>>()
    var roles = FileMemory<RoleFile, Made<RoleDraft>>()

    init(rules: FrameworkRules) {
        self.rules = rules
    }
}
