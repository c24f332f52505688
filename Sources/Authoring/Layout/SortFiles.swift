import ContentSource
import Diagnostics
import Naming
import TextReading

/// Finds every file's place in the format; what has none is told.
func sortFiles(_ tree: SourceTree) -> (map: ContentMap, findings: [Diagnostic]) {
    var sorter = Sorter(tree)
    for file in tree.files {
        let parts = file.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
        if !parts.contains(where: isLeftAlone) { sorter.sort(file, parts) }
    }
    return (sorter.finished(), sorter.findings)
}

private struct Sorter {
    let tree: SourceTree
    var map = ContentMap()
    var findings: [Diagnostic] = []
    private var frameworks: [String: FrameworkFolder] = [:]
    private var groups: [String: [String: GroupFolder]] = [:]

    /// Every file's path with order numbers ignored, for finding what a translation translates; few sites have any.
    private lazy var keys = Set(tree.files.map { LinkMap.key($0.path) })

    init(_ tree: SourceTree) {
        self.tree = tree
    }

    /// - Parameter parts: those of its path.
    mutating func sort(_ file: SourceFile, _ parts: [String]) {
        guard let last = parts.last else { return }
        if isReadMe(file, last) { return findings.append(.readMe(file)) }
        let kind = FileKind(last)
        if kind == .translation {
            let translated = LinkMap.key(file.path).split(separator: ".").dropLast().joined(separator: ".")
            return findings.append(keys.contains(translated) ? .translation(file) : .translationOfNothing(file))
        }
        switch parts.count {
        case 1: sortIntoSite(file, last, kind)
        case 2 where isNamed(parts[0], "pages") && kind == .markdown: map.pages.append(named(file, last))
        case 2... where isNamed(parts[0], "images") && kind != .markdown: map.files.append(file)
        case 2... where isNamed(parts[0], "pages"): findings.append(.misplaced(file, kind))
        default: sortIntoFramework(file, parts, kind)
        }
    }

    private mutating func sortIntoSite(_ file: SourceFile, _ name: String, _ kind: FileKind) {
        switch kind {
        case .markdown where name.lowercased() == "site.md": map.site = only(file, map.site)
        case .picture: map.files.append(file)
        default: findings.append(.misplaced(file, kind))
        }
    }

    private mutating func sortIntoFramework(_ file: SourceFile, _ parts: [String], _ kind: FileKind) {
        let folder = parts[0]
        // Taken out, since there is much in it to copy where two hold it.
        var framework =
            frameworks.removeValue(forKey: folder)
            ?? FrameworkFolder(name: FileName(folder), path: folder, shownPath: "\(tree.shownRoot)/\(folder)")
        let name = parts[parts.count - 1]
        switch (parts.count, kind) {
        case (3..., _) where isNamed(parts[1], "images") && kind != .markdown:
            framework.images.append(file)
        case (2, .markdown) where name.lowercased() == "framework.md":
            framework.settings = only(file, framework.settings)
        case (2, .markdown):
            framework.competencies.append(named(file, name))
        case (3, .markdown) where isNamed(parts[1], "pages"):
            framework.pages.append(named(file, name))
        case (3, .markdown) where isNamed(parts[1], "roles"):
            framework.roles.append(RoleFile(name: FileName(name), file: file, familyFolder: nil))
        case (4, .markdown) where isNamed(parts[1], "roles"):
            framework.roles.append(RoleFile(name: FileName(name), file: file, familyFolder: parts[2]))
        case (3..., .markdown) where ["page", "role"].contains(parts[1].lowercased()):
            findings.append(.folderOfOne(file, parts[1]))
        case (3, .markdown) where !isNamed(parts[1], "images"):
            sortIntoGroup(file, folder, parts[1], name)
        default:
            findings.append(.misplaced(file, kind))
        }
        frameworks[folder] = framework
    }

    private mutating func sortIntoGroup(_ file: SourceFile, _ framework: String, _ folder: String, _ name: String) {
        var group =
            groups[framework]?.removeValue(forKey: folder)
            ?? GroupFolder(
                name: FileName(folder), path: "\(framework)/\(folder)",
                shownPath: "\(tree.shownRoot)/\(framework)/\(folder)"
            )
        if name.lowercased() == "group.md" {
            group.settings = only(file, group.settings)
        } else {
            group.competencies.append(named(file, name))
        }
        groups[framework, default: [:]][folder] = group
    }

    /// The first file of a name; that there is another is told.
    private mutating func only(_ file: SourceFile, _ first: SourceFile?) -> SourceFile {
        if let first { findings.append(.twice(file, first)) }
        return first ?? file
    }

    private func named(_ file: SourceFile, _ name: String) -> NamedFile {
        NamedFile(name: FileName(name), file: file)
    }

    private func isNamed(_ folder: String, _ name: String) -> Bool {
        folder.lowercased() == name
    }

    func finished() -> ContentMap {
        var map = map
        map.pages.sort { $0.name < $1.name }
        map.frameworks = frameworks.values.map { framework in
            var framework = framework
            framework.competencies.sort { $0.name < $1.name }
            framework.pages.sort { $0.name < $1.name }
            framework.roles.sort {
                ($0.familyFolder.map(FileName.init), $0.name) < ($1.familyFolder.map(FileName.init), $1.name)
            }
            framework.groups = (groups[framework.path] ?? [:]).values.map { group in
                var group = group
                group.competencies.sort { $0.name < $1.name }
                return group
            }.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
            return framework
        }.sorted { ($0.name, $0.path) < ($1.name, $1.path) }
        return map
    }
}

private func < (first: (FileName?, FileName), second: (FileName?, FileName)) -> Bool {
    switch (first.0, second.0) {
    case (nil, nil): first.1 < second.1
    case (nil, _): true
    case (_, nil): false
    case (let one?, let other?): one == other ? first.1 < second.1 : one < other
    }
}

/// Whether a file tells those who write of its folder, as the services that keep it show it: `README.md` without settings.
private func isReadMe(_ file: SourceFile, _ name: String) -> Bool {
    name.lowercased() == "readme.md" && !file.bytes.prefix(64).starts(with: "---".utf8)
}

extension Diagnostic {
    fileprivate static func readMe(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .notice, "read-me", "This is taken for a note to those who write, and is not published.", at: file.location,
            suggestion: "If it is for readers, begin it with three lines: ---, then ‘title: ’ and the title, then ---."
        )
    }

    fileprivate static func translationOfNothing(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "translation-of-nothing",
            "This is taken for a translation, by the language in its name, and is not published.", at: file.location,
            suggestion: "If it isn’t one, take the second dot out of its name."
        )
    }

    fileprivate static func translation(_ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .notice, "translation", "This looks like a translation; it is left alone for now.", at: file.location,
            suggestion: "If it isn’t one, take the second dot out of its name."
        )
    }

    fileprivate static func folderOfOne(_ file: SourceFile, _ folder: String) -> Diagnostic {
        Diagnostic(
            .error, "folder-of-one", "Nothing of this file is published: a folder called ‘\(folder)’ holds nothing.",
            at: file.location,
            suggestion: """
                Call the folder ‘\(folder.lowercased())s’. If it is a group of competencies, let its name begin with a number: \
                01-\(folder.lowercased()).
                """
        )
    }

    fileprivate static func twice(_ file: SourceFile, _ first: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "file-doubled", "Two files here have the same name but for capital letters; this one isn’t read.",
            at: file.location, notes: [Note("This is the other.", at: first.location)],
            suggestion: "Put what they say into one of them, and take the other away."
        )
    }

    fileprivate static func misplaced(_ file: SourceFile, _ kind: FileKind) -> Diagnostic {
        let lower = file.path.lowercased()
        if lower.hasSuffix(".markdown") || lower.hasSuffix(".txt") || lower.hasSuffix(".mdown") {
            return Diagnostic(
                .error, "not-markdown", "Newel reads only files whose names end in .md.", at: file.location,
                suggestion: "Rename it so that it ends in .md, or begin its name with _ to leave it out."
            )
        }
        guard kind == .markdown else {
            let isImported = [".docx", ".odt", ".rtf", ".pptx", ".xlsx", ".csv", ".html"].contains(
                where: lower.hasSuffix)
            return Diagnostic(
                .warning, "not-published", "This file is not published.", at: file.location,
                suggestion: isImported
                    ? "‘newel import’ makes text of such a file, which is better kept elsewhere. For readers, put it into a folder called images."
                    : "Text belongs in files whose names end in .md, a picture or a file for readers in a folder called images."
            )
        }
        return Diagnostic(
            .error, "misplaced-file", "Nothing of this file is published: no text belongs in this place.",
            at: file.location,
            suggestion: lower.split(separator: "/").count > 2 && lower.hasSuffix("/framework.md")
                ? "Move the framework’s folder up, so that it lies beside site.md."
                : "A competency lies in its framework’s folder or in one group’s folder there, a page in a folder called pages."
        )
    }
}
