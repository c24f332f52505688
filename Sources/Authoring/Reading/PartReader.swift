import ContentSource
import Diagnostics
import Headings
import Model

/// Reads the files of a framework, but for those that were read before and are the same.
struct PartReader {
    private let rules: FrameworkRules
    private let earlier: FrameworkMemory?
    /// What was made of the files, for the next time.
    private(set) var memory: FrameworkMemory
    private var headings: HeadingReader

    init(rules: FrameworkRules, earlier: FrameworkMemory?) {
        self.rules = rules
        self.earlier = earlier
        memory = FrameworkMemory(rules: rules)
        headings = HeadingReader(rules.common)
    }

    /// A competency; nil where its file can't be read.
    mutating func competency(
        _ named: NamedFile, group: Group.ID?, _ findings: inout [Diagnostic]
    ) -> CompetencyDraft? {
        let source = FrameworkMemory.CompetencySource(named: named, group: group)
        let same = earlier?.rules == rules ? earlier?.competencies : nil
        // The memory changes while a file is read, so that the reader of headings must stand apart from it.
        var headings = HeadingReader(rules.common)
        swap(&headings, &self.headings)
        defer { swap(&headings, &self.headings) }
        let (draft, told) = memory.competencies.draft(of: source, at: named.file.path, from: same) { [rules] in
            readCompetency($0.named, group: $0.group, rules: rules, common: &headings)
        }
        findings += told
        return draft
    }

    /// A group; nil where its file or folder gives it no name.
    mutating func group(_ folder: GroupFolder, _ findings: inout [Diagnostic]) -> GroupDraft? {
        var bare = folder
        bare.competencies = []
        let same = earlier?.rules == rules ? earlier?.groups : nil
        let (draft, told) = memory.groups.draft(of: bare, at: folder.path, from: same) { [rules] source in
            collecting { GroupDraft(source, rules: rules, &$0) }
        }
        findings += told
        return draft
    }

    /// A page; nil where its file can't be read.
    mutating func page(_ named: NamedFile, _ findings: inout [Diagnostic]) -> PageDraft? {
        let (draft, told) = memory.pages.draft(of: named, at: named.file.path, from: earlier?.pages) { source in
            collecting { PageDraft(source, &$0) }
        }
        findings += told
        return draft
    }

    /// A role; nil where its file can't be read.
    mutating func role(_ role: RoleFile, _ findings: inout [Diagnostic]) -> RoleDraft? {
        let (draft, told) = memory.roles.draft(of: role, at: role.file.path, from: earlier?.roles) { source in
            collecting { RoleDraft(source, &$0) }
        }
        findings += told
        return draft
    }
}

/// What some work gives, with what was found meanwhile.
private func collecting<Draft>(_ work: (inout [Diagnostic]) -> Draft?) -> FrameworkMemory.Made<Draft> {
    var findings: [Diagnostic] = []
    let draft = work(&findings)
    return (draft, findings)
}
