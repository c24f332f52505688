import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import SettingsReading
import TextChecks
import TextReading

/// A role as written: what it names is looked up once the framework is known.
struct RoleDraft: Sendable {
    var role: Role
    let file: SourceFile
    private let source: SourceText
    private let level: Text?
    private let asked: [FrontMatter.Entry]
    private let hasAsked: Bool
    private var text: TextOutline
    private var findings: DiagnosticCollector

    /// Reads a role's file; nil where it can't be read at all.
    init?(_ source: RoleFile, _ told: inout [Diagnostic]) {
        var findings = DiagnosticCollector()
        guard let text = TextFile<RoleKey>(source.file, titleKey: .title, &findings),
            let id: Role.ID = text.id(.id, source.name, &findings)
        else {
            told += findings.told(of: source.file)
            return nil
        }
        let settings = text.settings
        role = Role(
            id: id,
            title: text.title(source.name, &findings),
            family: settings.shown(.family, &findings) ?? source.familyFolder.map { FileName($0).sentence },
            status: settings.choice(.status, &findings) ?? .published,
            formerIDs: settings.ids(.was, &findings),
            source: source.file.path
        )
        level = settings.text(.level, &findings)
        asked = settings.entries(.competencies, &findings)
        hasAsked = settings.value(.competencies) != nil || text.isBroken
        file = text.file
        self.source = text.written
        checkDraftWords(title: role.title, text.blocks, status: role.status, in: text.file, &findings)
        self.text = TextOutline(text.blocks, in: text.file, &findings)
        self.findings = findings
    }

    /// Looks up the level and the competencies that the role names.
    mutating func resolve(by names: AskableNames) {
        if let level {
            role.level = names.levels.level(named: level.string)
            if role.level == nil {
                findings.add(.unknownLevel(level, among: names.framework.ladder.levels.map(\.title)))
            }
        } else if !hasAsked {
            findings.add(.asksNothing(file))
        }
        var first: [String: Text] = [:]
        for entry in asked {
            let key = slug(entry.key.string)
            if let other = first[key] { findings.add(.askedTwice(entry.key, first: other)) }
            first[key] = first[key] ?? entry.key
            resolve(entry, by: names)
        }
    }

    private mutating func resolve(_ entry: FrontMatter.Entry, by names: AskableNames) {
        let framework = names.framework
        let id = Competency.ID(slug(entry.key.string))
        guard let competency = names.competency(id) else {
            if !names.leftOut.contains(id) {
                findings.add(.unknownCompetency(entry.key, among: framework.competencies.map(\.id.text)))
            }
            return
        }
        guard case .text(let text) = entry.value, let asked = text.inOneLine else {
            return findings.add(.noLevel(entry.key))
        }
        if asked.string.lowercased() == "none" {
            role.asked[id] = Role.Asked.none
            return
        }
        let ladder = competency.ladder(in: framework)
        if ladder.isEmpty, asked.string.lowercased() == "everyone" {
            role.asked[id] = .everyone
            return
        }
        if let level = names.levels(of: competency).level(named: asked.string) {
            role.asked[id] = .level(level)
            if competency.ownLadder == nil, !competency.appliesTo.isEmpty,
                !competency.applies(at: level, in: framework.ladder)
            {
                findings.add(.notApplied(competency, asked))
            }
        } else {
            findings.add(
                .unknownLevel(
                    asked, among: ladder.isEmpty ? ["everyone", "none"] : ladder.levels.map(\.title) + ["none"]))
        }
    }

    /// Keeps the anchors that the author fixed.
    mutating func fixAnchors(in book: inout AnchorAllocator) {
        text.fixAnchors(in: &book, &findings)
    }

    /// Gives every heading of the purpose its anchor.
    mutating func giveAnchors(from book: inout AnchorAllocator) {
        text.giveAnchors(base: 2, owner: role.id.text, from: &book)
    }

    /// The places that links can lead to.
    func target(in framework: Framework.ID) -> LinkTarget {
        var target = LinkTarget(address: .role(role.id, framework))
        target.add([text.contents.map(\.anchor)], of: role.id.text)
        return target
    }

    /// The role with its text.
    func rendered(with links: LinkFollower, in framework: Framework.ID) -> (Role, [Diagnostic]) {
        let resolver = TextResolver(file: file, links: links)
        var result = role
        result.purpose = resolver.text(text)
        var findings = findings
        checkWords(of: source, shown: ShownWords(of: result), &findings)
        return (result, findings.told(of: file) + resolver.findings.told(of: file))
    }
}

extension Diagnostic {
    fileprivate static func asksNothing(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "role-asks-nothing", "This role asks for nothing.", at: file.location(line: 1),
            suggestion: "Give it a ‘level’, or list ‘competencies’ with the level asked of each."
        )
    }

    fileprivate static func unknownCompetency(_ name: Text, among ids: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-competency", "There is no competency ‘\(name.string)’ in this framework.",
            at: name.location,
            suggestion: nearestName(to: slug(name.string), among: ids).map { "Did you mean ‘\($0)’?" }
                ?? "Write one of: \(ids.joined(separator: ", "))."
        )
    }

    fileprivate static func notApplied(_ competency: Competency, _ level: Text) -> Diagnostic {
        Diagnostic(
            .error, "role-level-not-applied",
            "‘\(competency.title)’ doesn’t apply to ‘\(level.string)’, so nothing would be asked.",
            at: level.location,
            suggestion: "Write a level to which it applies, or ‘none’; or add the level to its ‘applies-to’."
        )
    }

    fileprivate static func askedTwice(_ key: Text, first: Text) -> Diagnostic {
        Diagnostic(
            .error, "role-asks-twice", "‘\(key.string)’ stands twice, since capitals and accents don’t count.",
            at: key.location, notes: [Note("It stands here first.", at: first.location)],
            suggestion: "Keep one of them."
        )
    }

    fileprivate static func noLevel(_ key: Text) -> Diagnostic {
        Diagnostic(
            .error, "role-level-missing", "It isn’t said at what level ‘\(key.string)’ is asked.", at: key.location,
            suggestion: "Write a level after the colon, or ‘none’ where it isn’t asked."
        )
    }
}
