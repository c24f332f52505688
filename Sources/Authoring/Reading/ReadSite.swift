import CommonMark
import ContentSource
import Diagnostics
import Model
import SettingsReading

/// What reading a content folder gives.
package struct Reading: Sendable {
    /// The site; nil where there is nothing to make one of. With errors among the diagnostics it is not for publishing.
    package let site: Site?
    /// All findings, in the order in which they are told.
    package let diagnostics: [Diagnostic]
    /// What each of the site's frameworks was read from.
    package let origins: [FrameworkOrigin]

    /// What reading has given.
    package init(site: Site?, diagnostics: [Diagnostic], origins: [FrameworkOrigin] = []) {
        self.site = site
        self.diagnostics = diagnostics
        self.origins = origins
    }

    /// The same, with every warning raised to an error.
    package func strict() -> Reading {
        Reading(site: site, diagnostics: diagnostics.strict(), origins: origins)
    }
}

/// Reads the source files of a site.
///
/// - Parameter includesDrafts: whether what is marked `status: draft` is part of the site.
package func readSite(_ tree: SourceTree, includesDrafts: Bool = false) async -> Reading {
    var reader = SiteReader(includesDrafts: includesDrafts)
    return await reader.read(tree, isLast: true)
}

/// Reads the source files of a site more than once: what hasn't changed since the last time isn't parsed again, and the
/// result is the same as if it were.
///
/// 1. Every file's place in the folders says what it is.
/// 2. Each framework is read on its own: settings, headings into cells, anchors.
/// 3. What every file can be linked by is put together.
/// 4. Texts are rendered, links resolved.
package struct SiteReader: Sendable {
    private let includesDrafts: Bool
    private var frameworks: [String: FrameworkReading] = [:]

    /// - Parameter includesDrafts: whether what is marked `status: draft` is part of the site.
    package init(includesDrafts: Bool) {
        self.includesDrafts = includesDrafts
    }

    /// The site that the files make.
    package mutating func read(_ tree: SourceTree) async -> Reading {
        await read(tree, isLast: false)
    }

    /// - Parameter isLast: whether nothing is read after it.
    fileprivate mutating func read(_ tree: SourceTree, isLast: Bool) async -> Reading {
        var amount = TextAmount()
        for file in tree.files { amount += file.text }
        guard !amount.isTooMuch else {
            return Reading(site: nil, diagnostics: (tree.problems + [.tooMuchText(tree.shownRoot)]).inOrder())
        }
        let (map, misplaced) = sortFiles(tree)
        var diagnostics = tree.problems + misplaced
        guard let siteFile = map.site else {
            if tree.problems.isEmpty { diagnostics.append(.noSite(tree.shownRoot)) }
            return Reading(site: nil, diagnostics: diagnostics.inOrder())
        }
        var findings = DiagnosticCollector()
        guard let text = TextFile<SiteKey>(siteFile, titleKey: .title, &findings) else {
            return Reading(site: nil, diagnostics: (diagnostics + findings.told(of: siteFile)).inOrder())
        }
        let site = readSiteSettings(text, files: map.files, &findings)
        var drafts = SiteDraft(text: text, map: map, includesDrafts: includesDrafts, &diagnostics, &findings)
        await drafts.readFrameworks(map.frameworks, language: site.language, after: frameworks)
        diagnostics += drafts.findings + findings.told(of: siteFile)
        let rendered = await drafts.rendered(into: site, isLast: isLast)
        if !isLast {
            frameworks = Dictionary(rendered.frameworks.map { ($0.folder.path, $0) }) { first, _ in first }
        }
        let origins = rendered.frameworks.compactMap { $0.origin(includesDrafts: includesDrafts) }
        return Reading(
            site: rendered.site, diagnostics: (diagnostics + rendered.findings).inOrder(), origins: origins)
    }
}

extension Diagnostic {
    fileprivate static func noSite(_ root: String) -> Diagnostic {
        Diagnostic(
            .error, "no-site", "The folder ‘\(root)’ has no site.md.", at: Location(path: root),
            suggestion: "Add a file site.md that begins with the lines ‘---’, ‘title: Our frameworks’, ‘---’."
        )
    }
}
