import Authoring
import ContentSource
import Diagnostics
import Localization
import Model
import SiteGenerator
import Theming

/// Makes the site, and makes it again when something has changed. What hasn't changed isn't read or made again.
struct IncrementalBuilder: Sendable {
    private let settings: PreviewSettings
    private var content: ContentFolder
    private var tree: SourceTree?
    private var changes = LastChanges()
    private var reader = SiteReader(includesDrafts: true)
    /// A server shows the page for what isn't there at any depth.
    private var publisher = SitePublisher(rootFromAnywhere: "/")

    /// The last theme that could be made.
    private(set) var theme: Theme?
    private var themeFiles: ThemeFiles?
    private var themeFindings: [Diagnostic] = []
    /// That of the last site.
    private var shownLook: Look?

    init(_ settings: PreviewSettings) {
        self.settings = settings
        content = ContentFolder(settings.content)
        theme = Theme.make(from: .builtIn).theme
    }

    /// Makes the site for the first time.
    mutating func build() async -> SiteBuild {
        let start = ContinuousClock.now
        changes = await readLastChanges(of: settings.content).changes
        readTheme()
        let tree = content.read()
        self.tree = tree
        return await build(tree, changed: [], since: start)
    }

    /// Makes the site again; nil where nothing has changed after all.
    mutating func build(after changes: Changes) async -> SiteBuild? {
        let start = ContinuousClock.now
        let isNewTheme = (changes.isIncomplete || changes.isBelow(settings.templates)) && readTheme()
        let tree = content.read()
        guard let before = self.tree, isNewTheme || tree != before else { return nil }
        self.tree = tree
        return await build(
            tree, changed: changes.paths(among: tree.changedFiles(since: before), settings), since: start)
    }

    private mutating func build(
        _ tree: SourceTree, changed: [String], since start: ContinuousClock.Instant
    ) async -> SiteBuild {
        let reading = await reader.read(tree)
        var findings = reading.diagnostics + themeFindings
        var published: PublishedSite?
        if let site = reading.site, let theme {
            findings += theme.strings.missingLanguages(of: site)
            if !description(findings).hasErrors {
                let made = await publisher.publish(site, with: theme, changes: changes)
                findings += made.findings
                published = made
            }
        }
        findings = description(findings)
        let isGood = !findings.hasErrors
        let look = isGood && published != nil ? Look(theme: theme, site: reading.site) : shownLook
        defer { shownLook = look }
        return SiteBuild(
            changed: changed, hasNewLook: look != shownLook, findings: findings, site: isGood ? reading.site : nil,
            duration: .now - start, published: isGood ? published : nil, language: reading.site?.language ?? "en"
        )
    }

    private func description(_ findings: [Diagnostic]) -> [Diagnostic] {
        settings.isStrict ? findings.strict() : findings
    }

    /// Reads the templates; tells whether that makes a difference.
    @discardableResult
    private mutating func readTheme() -> Bool {
        let files = TemplatesFolder.read(settings.templates)
        guard files != themeFiles else { return false }
        let (made, findings) = Theme.make(from: files)
        themeFiles = files
        theme = made ?? theme
        themeFindings = findings
        return true
    }
}

/// What pages load: the theme's files, the style sheet with the site's colour, pictures.
private struct Look: Sendable, Equatable {
    let theme: Theme?
    let site: Site?

    static func == (first: Look, second: Look) -> Bool {
        first.theme === second.theme && first.site?.colour == second.site?.colour
            && first.site?.files == second.site?.files
    }
}

extension Changes {
    /// The paths that make a difference, the last one at the end: an editor leaves more behind than what was saved.
    ///
    /// - Parameter files: the content's files that differ from before.
    fileprivate func paths(among files: Set<String>, _ settings: PreviewSettings) -> [String] {
        let description = paths.filter { files.contains($0) || $0.hasPrefix("\(settings.templates)/") }
        return files.subtracting(description).sorted() + description
    }

    /// Whether anything in a folder has changed, or the folder itself.
    fileprivate func isBelow(_ folder: String) -> Bool {
        paths.contains { $0 == folder || $0.hasPrefix("\(folder)/") }
    }
}
