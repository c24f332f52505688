import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import Outlining
import SettingsReading
import TextChecks
import TextReading

/// A framework whose texts are not rendered yet: links need the whole site first.
struct FrameworkDraft: Sendable {
    private(set) var framework: Framework
    /// Files to copy.
    private var images: [SiteFile] = []
    private(set) var findings: [Diagnostic] = []
    /// What its files can be linked by, those that a build leaves out among them.
    private(set) var links = LinkMap()
    /// What was made of its files, for the next reading.
    private(set) var memory: FrameworkMemory?

    private let source: SourceText
    var file: SourceFile { source.file }
    /// Whether the settings of the framework can't be read, and so nothing in its folder.
    let isBroken: Bool
    private var introduction: TextOutline
    private let rules: FrameworkRules
    private var competencies: [CompetencyDraft] = []
    private var groups: [GroupDraft] = []
    private var pages: [PageDraft] = []
    private var roles: [RoleDraft] = []
    /// Whether a competency's file can't be read.
    private var hasUnread = false
    private var ownFindings: DiagnosticCollector

    /// Reads everything in a framework's folder; nil where it has no readable `framework.md`.
    ///
    /// - Parameters:
    ///   - language: the site's.
    ///   - includesDrafts: whether drafts are part of the site.
    ///   - earlier: what was made of its files at the time before.
    init?(
        _ folder: FrameworkFolder, language: String, includesDrafts: Bool, reusing earlier: FrameworkMemory?,
        _ told: inout [Diagnostic]
    ) {
        guard let settings = folder.settings else {
            told.append(.noSettings(folder))
            return nil
        }
        var findings = DiagnosticCollector()
        guard let text = TextFile<FrameworkKey>(settings, titleKey: .title, &findings),
            let id: Framework.ID = text.id(.id, folder.name, &findings)
        else {
            told += findings.told(of: settings)
            return nil
        }
        let read = readFrameworkSettings(text, id: id, name: folder.name, language: language, &findings)
        framework = read.framework
        rules = read.rules
        source = text.written
        isBroken = text.isBroken
        introduction = TextOutline(text.blocks, in: text.file, &findings)
        ownFindings = findings
        memory = earlier
        if isBroken {
            for file in folder.texts { links.add(LinkTarget(address: .framework(id), isUnread: true), for: file) }
            told += findings.told(of: settings)
            return
        }
        if framework.status == .draft, !includesDrafts {
            for file in folder.texts { links.add(LinkTarget(address: .framework(id), isLeftOut: true), for: file) }
            return
        }
        readParts(of: folder, includesDrafts: includesDrafts, reusing: earlier)
        framework.contraLabel = framework.contraLabel ?? contraLabel
        giveAnchors()
        addLinks()
        images = folder.images.map { image in
            let path = image.path.split(separator: "/").dropFirst(2).joined(separator: "/")
            return SiteFile(source: image.path, address: .image(path, id), bytes: image.bytes)
        }
        let paths = zip(images, folder.images).map { GivenPath($0.address, $1) }
        self.findings += checkShares(ofFiles: paths)
        for image in images { links.add(image.address, forFile: image.source) }
        checkAllNames(read.ladderLocations)
    }

    /// Whether this build leaves the framework out.
    func isLeftOut(includesDrafts: Bool) -> Bool {
        isBroken || framework.status == .draft && !includesDrafts
    }

    private mutating func readParts(
        of folder: FrameworkFolder, includesDrafts: Bool, reusing earlier: FrameworkMemory?
    ) {
        var reader = PartReader(rules: rules, earlier: earlier)
        defer { memory = reader.memory }
        var files = folder.competencies.map { ($0, Group.ID?.none) }
        for group in folder.groups {
            let draft = reader.group(group, &findings)
            if let draft { groups.append(draft) }
            files += group.competencies.map { ($0, draft?.group.id) }
        }
        framework.groups = groups.map(\.group)
        var leftOut: Set<Competency.ID> = []
        for (named, group) in files {
            guard let draft = reader.competency(named, group: group, &findings) else {
                hasUnread = true
                leftOut.insert(Competency.ID(named.name.id))
                links.add(LinkTarget(address: .framework(framework.id), isUnread: true), for: named.file)
                continue
            }
            if draft.competency.status == .draft, !includesDrafts {
                leftOut.insert(draft.competency.id)
                let address = Address.competency(draft.competency.id, framework.id)
                links.add(LinkTarget(address: address, isLeftOut: true), for: named.file)
            } else {
                findings += checkLevels(of: draft, in: framework.ladder)
                competencies.append(draft)
            }
        }
        findings += checkUnknownHeadings(in: competencies, of: framework.ladder)
        findings += checkHeadingsBesideBullets(in: competencies, of: framework.ladder)
        findings += checkUnusedLevels(in: competencies)
        findings += checkUnheadedBullets(in: competencies, of: framework.ladder)
        findings += checkUnlistedLevels(in: competencies, of: framework.ladder)
        findings += checkCopies(among: competencies)
        findings += checkGroupFiles(of: groups, among: competencies, in: framework.ladder)
        framework.competencies = competencies.map(\.competency)
        for named in folder.pages {
            guard let draft = reader.page(named, &findings) else { continue }
            if draft.page.status == .draft, !includesDrafts {
                let address = Address.page(draft.page.id, framework.id)
                links.add(LinkTarget(address: address, isLeftOut: true), for: named.file)
            } else {
                if draft.isCompetency(by: rules.common) { findings.append(.competencyAmongPages(draft)) }
                pages.append(draft)
            }
        }
        let names = AskableNames(of: framework, leftOut: leftOut)
        for role in folder.roles {
            guard var draft = reader.role(role, &findings) else { continue }
            if draft.role.status == .draft, !includesDrafts {
                let address = Address.role(draft.role.id, framework.id)
                links.add(LinkTarget(address: address, isLeftOut: true), for: role.file)
            } else {
                draft.resolve(by: names)
                roles.append(draft)
            }
        }
    }

    /// What all competencies and groups call contra-indicators, where they agree on one of the words for them.
    private var contraLabel: String? {
        let labels = competencies.flatMap(\.outline.contraLabels) + groups.flatMap(\.contraLabels)
        let keys = Set(labels.map { slug($0) })
        guard keys.count == 1, let key = keys.first, ContraLabels.known.contains(where: { slug($0) == key }) else {
            return nil
        }
        return labels.first
    }

    /// What authors fixed comes first, so that no anchor made from words takes its place.
    private mutating func giveAnchors() {
        var book = AnchorAllocator(
            expecting: competencies.reduce(0) { $0 + $1.outline.cells.reduce(1) { $0 + $1.indicators.count } })
        for competency in competencies { book.reserve(Anchor(competency: competency.competency.id)) }
        for index in competencies.indices { competencies[index].fixAnchors(in: &book) }
        for index in groups.indices { groups[index].fixAnchors(in: &book) }
        for index in pages.indices { pages[index].fixAnchors(in: &book) }
        for index in roles.indices { roles[index].fixAnchors(in: &book) }
        introduction.fixAnchors(in: &book, &ownFindings)
        introduction.giveAnchors(base: 3, owner: nil, from: &book)
        for index in groups.indices { groups[index].giveAnchors(from: &book) }
        for index in competencies.indices { competencies[index].giveAnchors(from: &book) }
        for index in pages.indices { pages[index].giveAnchors(from: &book, owner: pages[index].page.id.text) }
        for index in roles.indices { roles[index].giveAnchors(from: &book) }
    }

    private mutating func addLinks() {
        let id = framework.id
        var own = LinkTarget(address: .framework(id))
        for heading in introduction.contents {
            own.names[heading.anchor.text] = SitePlace(.framework(id), heading.anchor)
        }
        for group in framework.groups {
            own.names[group.id.text] = SitePlace(.group(group.id, id))
        }
        for level in framework.ladder.levels {
            for name in level.names { own.names[name] = SitePlace(.level(level.id, id)) }
        }
        links.add(own, for: file)
        for draft in competencies {
            var target = draft.target(in: id)
            target.add(
                draft.competency.ladder(in: framework).levels, said: draft.outline.cells.compactMap(\.key.level))
            links.add(target, for: draft.file)
        }
        for draft in groups {
            if let file = draft.file { links.add(draft.target(in: id), for: file) }
        }
        for draft in pages { links.add(draft.target(.page(draft.page.id, id)), for: draft.file) }
        for draft in roles { links.add(draft.target(in: id), for: draft.file) }
    }

    private mutating func checkAllNames(_ levelLocations: [Level.ID: Location]) {
        findings += checkNames(
            competencies.map { GivenName($0.competency.id, $0.competency.formerIDs, $0.file) },
            of: "competency", isTaken: ReservedName.isTakenInFramework
        )
        findings += checkNames(
            groups.map { GivenName($0.group.id, $0.group.formerIDs, $0.file ?? file) }, of: "group"
        )
        findings += checkNames(pages.map { GivenName($0.page.id, $0.page.formerIDs, $0.file) }, of: "page")
        findings += checkNames(roles.map { GivenName($0.role.id, $0.role.formerIDs, $0.file) }, of: "role")
        findings += checkNames(
            framework.ladder.levels.map {
                GivenName(
                    id: $0.id.text, former: $0.formerIDs.map(\.text), location: levelLocations[$0.id] ?? file.location)
            },
            of: "level"
        )
        findings += checkTitles(
            groups.map { GivenTitle($0.group.title, $0.group.code, $0.group.id, $0.file ?? file) },
            of: "groups of this framework", remedy: "each a ‘code’ of its own")
        findings += checkTitles(
            pages.map { GivenTitle($0.page.title, $0.page.code, $0.page.id, $0.file) }, of: "pages of this framework",
            remedy: "each a ‘code’ of its own")
        findings += checkTitles(
            roles.map { GivenTitle($0.role.title, $0.role.family, $0.role.id, $0.file) },
            of: "roles of this framework", remedy: "each another ‘family’")
        let id = framework.id
        findings += checkShares(
            competencies.flatMap { draft in
                ([draft.competency.id] + draft.competency.formerIDs).map { GivenPath(.competency($0, id), draft.file) }
            })
        findings += checkShares(groups.map { GivenPath(.group($0.group.id, id), $0.file ?? file) })
        findings += checkShares(pages.map { GivenPath(.page($0.page.id, id), $0.file) })
        findings += checkShares(roles.map { GivenPath(.specification($0.role.id, id), $0.file) })
        if competencies.isEmpty, !hasUnread { findings.append(.noCompetencies(framework, file)) }
    }

    /// The framework with all its texts.
    func rendered(with map: LinkMap) -> ReadFramework {
        let links = LinkFollower(map)
        var result = framework
        var told = findings
        let resolver = TextResolver(file: file, links: links)
        result.introduction = resolver.text(introduction)
        var ownFindings = ownFindings
        checkWords(of: source, shown: ShownWords(result.title, result.introduction.plain), &ownFindings)
        told += ownFindings.told(of: file) + resolver.findings.told(of: file)
        let usual = UsualContraLabels([framework.contraLabel].compactMap(\.self) + rules.contra, rules.folding)
        result.competencies = competencies.map { told.collect($0.rendered(with: links, usual: usual)) }
        result.groups = groups.map { told.collect($0.rendered(with: links, usual: usual)) }
        result.pages = pages.map { told.collect($0.rendered(with: links)) }
        result.roles = roles.map { told.collect($0.rendered(with: links, in: framework.id)) }
        return ReadFramework(framework: result, findings: told, links: links.followed, images: images)
    }
}

extension [Diagnostic] {
    /// Keeps the findings and passes the value on.
    fileprivate mutating func collect<Value>(_ result: (Value, [Diagnostic])) -> Value {
        self += result.1
        return result.0
    }
}

extension GivenName {
    init<Element>(_ id: Identifier<Element>, _ former: [Identifier<Element>], _ file: SourceFile) {
        self.init(id: id.text, former: former.map(\.text), location: file.location)
    }
}

extension GivenTitle {
    init<Element>(_ title: String, _ distinction: String?, _ id: Identifier<Element>, _ file: SourceFile) {
        self.init(title: title, distinction: distinction, id: id.text, location: file.location)
    }
}

extension Diagnostic {
    fileprivate static func noSettings(_ folder: FrameworkFolder) -> Diagnostic {
        Diagnostic(
            .error, "no-framework", "This folder has no framework.md, so nothing in it is published.",
            at: Location(path: folder.shownPath),
            suggestion: ["roles", "role"].contains(folder.path.lowercased())
                ? "Move the folder into that of the framework whose roles they are."
                : "Add a file framework.md with a title, or begin the folder’s name with _ to leave it out."
        )
    }

    fileprivate static func competencyAmongPages(_ draft: PageDraft) -> Diagnostic {
        Diagnostic(
            .warning, "competency-among-pages",
            "‘\(draft.page.title)’ has the headings of a competency, but in the folder pages it asks nobody anything.",
            at: draft.file.location,
            suggestion: """
                Move it into the framework’s folder, or a group’s. If it is a page, put a sentence between each heading and its \
                bullets.
                """
        )
    }

    fileprivate static func noCompetencies(_ framework: Framework, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "empty-framework", "‘\(framework.title)’ has no competencies yet.", at: file.location(line: 1),
            suggestion: "Add a file for each beside framework.md, or set ‘status: draft’ to keep the framework back."
        )
    }
}
