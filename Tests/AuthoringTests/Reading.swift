import Authoring
import Diagnostics
import Model

@testable import ContentSource

/// What the tests' content says unless a test says something else: a framework of two levels.
enum Usual {
    static let site = "---\ntitle: Site\n---\n"
    static let framework = framework("Framework")
    static let competency = competency("Respect")

    static func framework(_ title: String) -> String {
        "---\ntitle: \(title)\nlevels: [All, {title: Leaders, includes: All}]\n---\n"
    }

    static func competency(_ title: String) -> String { "---\ntitle: \(title)\n---\n## All\n\n- Listens\n" }
}

/// Reads files of a content folder, given by path; `site.md` and `f/framework.md` are there unless they are given as nil.
func read(_ files: [String: String?], includesDrafts: Bool = false) async -> Reading {
    let all = ["site.md": Usual.site, "f/framework.md": Usual.framework].merging(files) { $1 }
    return await read(bytes: all.compactMapValues { $0.map { Array($0.utf8) } }, includesDrafts: includesDrafts)
}

/// Reads exactly these files.
func read(bytes files: [String: [UInt8]], includesDrafts: Bool = false) async -> Reading {
    let sources = files.map { SourceFile(path: $0.key, shownPath: "content/\($0.key)", bytes: $0.value) }
    return await readSite(SourceTree(files: sources, shownRoot: "content"), includesDrafts: includesDrafts)
}

/// Reads a competency; where its text has no settings it is called `C`.
func read(competency text: String, framework: String = Usual.framework) async -> Reading {
    await read(["f/framework.md": framework, "f/c.md": text.hasPrefix("---\n") ? text : "---\ntitle: C\n---\n" + text])
}

extension Reading {
    /// The kinds of what was found.
    var ids: [String] { diagnostics.map(\.id.rawValue) }

    /// The only framework of most tests.
    var framework: Framework? { site?.frameworks.first }

    /// The only competency of most tests.
    var competency: Competency? { framework?.competencies.first }

    /// The competency as the format's table shows it.
    var shown: [String] {
        guard let framework, let competency else { return [] }
        return competency.shown(in: framework)
    }
}

/// Reads a competency of these bytes.
func read(file bytes: [UInt8]) async -> Reading {
    let usual = ["site.md": Usual.site, "f/framework.md": Usual.framework].mapValues { Array($0.utf8) }
    return await read(bytes: usual.merging(["f/c.md": bytes]) { $1 })
}
