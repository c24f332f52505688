import Diagnostics
import ImportedDocuments

/// A framework's outline as source files in Newel's format.
struct FrameworkFiles {
    /// What contra-indicators are called where the document doesn't say.
    static let contraLabel = "Contra-indicators"

    /// The files' texts by their paths in the framework's folder.
    private(set) var texts: [String: String] = [:]
    /// The path of each competency's file, in the outline's order.
    private(set) var competencyPaths: [String] = []
    private let outline: Outline

    init(_ outline: Outline) {
        self.outline = outline
        let declared = HeadingDeclarations(outline)
        texts["framework.md"] = frameworkText(declared)
        var names = SourceNames(count: outline.competencies.count)
        let folders = groupFolders()
        for (index, competency) in outline.competencies.enumerated() {
            let folder = competency.group.map { "\(folders[$0])/" } ?? ""
            let path = "\(folder)\(names.next(competency.title)).md"
            competencyPaths.append(path)
            texts[path] = CompetencyText(competency: competency, outline: outline, declared: declared.own(index)).text
        }
        addPages()
        addRoles()
    }

    private func frameworkText(_ declared: HeadingDeclarations) -> String {
        var settings = SettingsText()
        settings.set("title", outline.title)
        settings.set("subtitle", outline.subtitle)
        for (name, value) in outline.settings { settings.set(name.rawValue, value) }
        settings.set(levels: outline.levels)
        if let label = outline.contraLabel, wordKey(label) != wordKey(Self.contraLabel) {
            settings.set("contra", label)
        }
        settings.set("headings", map: declared.shared)
        return settings.file(MarkdownText.blocks(outline.introduction))
    }

    private mutating func groupFolders() -> [String] {
        var names = SourceNames(count: outline.groups.count)
        return outline.groups.map { group in
            let folder = names.next(group.title)
            var settings = SettingsText()
            settings.set("title", group.title)
            settings.set("code", group.code)
            settings.set("motto", group.motto)
            var sections = [MarkdownText.blocks(group.text)]
            if !group.contra.isEmpty || !group.contraText.isEmpty {
                sections.append("## \(MarkdownText.heading(outline.contraLabel ?? Self.contraLabel))")
                sections.append(MarkdownText.blocks(group.contraText))
                sections.append(MarkdownText.list(group.contra))
            }
            texts["\(folder)/group.md"] = settings.file(sections.filter { !$0.isEmpty }.joined(separator: "\n\n"))
            return folder
        }
    }

    private mutating func addPages() {
        var names = SourceNames(count: outline.pages.count)
        for page in outline.pages {
            var settings = SettingsText()
            settings.set("title", page.title)
            settings.set("code", page.code)
            settings.set("status", page.status)
            texts["pages/\(names.next(page.title)).md"] = settings.file(MarkdownText.blocks(page.blocks))
        }
    }

    private mutating func addRoles() {
        var names = SourceNames(count: outline.roles.count)
        for role in outline.roles {
            var settings = SettingsText()
            settings.set("title", role.title)
            settings.set("family", role.family)
            settings.set("status", role.status)
            settings.set(
                "competencies",
                map: role.asks.compactMap { ask in
                    guard competencyPaths.indices.contains(ask.competency) else { return nil }
                    let levels = outline.levels(of: outline.competencies[ask.competency])
                    let level = ask.level.flatMap { levels.indices.contains($0) ? levels[$0].title : nil }
                    return (Self.id(of: competencyPaths[ask.competency]), level ?? "everyone")
                })
            texts["roles/\(names.id(role.title)).md"] = settings.file(MarkdownText.blocks(role.text))
        }
    }

    /// The id that a path gives: its name without number and ending.
    private static func id(of path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return String(name.drop { $0.isNumber }.dropFirst().dropLast(3))
    }
}

/// What headings mean that the format doesn't know: themes, which could also be read as something else or as nothing for sure,
/// and texts beside the table.
struct HeadingDeclarations {
    /// For `framework.md`: headings that mean the same in all competencies.
    private(set) var shared: [(String, String)] = []
    private var owned: [[(String, String)]]

    init(_ outline: Outline) {
        owned = Array(repeating: [], count: outline.competencies.count)
        var meanings: [String: Set<String>] = [:]
        var titles: [(key: String, title: String, meaning: String, competency: Int)] = []
        for (index, competency) in outline.competencies.enumerated() {
            let themes = Set(competency.cells.compactMap(\.place.theme)).sorted()
            let declared =
                themes.map { ($0, "theme") }
                + competency.passages.filter { !wordKey($0.title).hasPrefix("why") }.map { ($0.title, "narrative") }
            for (title, meaning) in declared {
                meanings[wordKey(title), default: []].insert(meaning)
                titles.append((wordKey(title), title, meaning, index))
            }
        }
        var known: Set<String> = []
        for entry in titles {
            if meanings[entry.key]?.count == 1 {
                if known.insert(entry.key).inserted { shared.append((entry.title, entry.meaning)) }
            } else {
                owned[entry.competency].append((entry.title, entry.meaning))
            }
        }
    }

    /// For a competency's own file, by its index.
    func own(_ index: Int) -> [(String, String)] {
        owned.indices.contains(index) ? owned[index] : []
    }
}
