import Diagnostics
import Foundation

/// A user's folder of templates.
package enum TemplatesFolder {
    /// The theme of the program with the folder's files on top. A folder that doesn't exist changes nothing.
    package static func read(_ folder: String, over theme: ThemeFiles = .builtIn) -> ThemeFiles {
        var findings: [Diagnostic] = []
        let files = paths(in: folder, findings: &findings).compactMap { path in
            file(path, in: folder, findings: &findings)
        }
        return theme.overlaid(with: files, findings: findings)
    }

    private static func paths(in folder: String, findings: inout [Diagnostic]) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else {
            findings.append(.notAFolder(folder))
            return []
        }
        var paths: [String] = []
        collect(below: "", in: folder, depth: 0, paths: &paths, findings: &findings)
        return paths.sorted()
    }

    private static func collect(
        below parent: String, in folder: String, depth: Int, paths: inout [String], findings: inout [Diagnostic]
    ) {
        do {
            for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(parent)") {
                if ThemePath.isIgnored(name) { continue }
                let path = parent.isEmpty ? name : "\(parent)/\(name)"
                var status = stat()
                guard lstat("\(folder)/\(path)", &status) == 0 else { continue }
                switch status.st_mode & S_IFMT {
                case S_IFREG: paths.append(path)
                case S_IFDIR where depth < 16:
                    collect(below: path, in: folder, depth: depth + 1, paths: &paths, findings: &findings)
                default: findings.append(.notAFile("\(folder)/\(path)"))
                }
            }
        } catch {
            findings.append(.unreadable("\(folder)/\(parent)", error))
        }
    }

    private static func file(_ path: String, in folder: String, findings: inout [Diagnostic]) -> ThemeFile? {
        let shown = folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
        guard ThemePath.isKnown(path) else { return ThemeFile(path: path, shownPath: shown, bytes: []) }
        do {
            let bytes = try Data(contentsOf: URL(filePath: shown))
            return ThemeFile(path: path, shownPath: shown, bytes: Array(bytes))
        } catch {
            findings.append(.unreadable(shown, error))
            return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func notAFolder(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "theme-unreadable", "‘\(path)’ is a file, but a folder of templates is wanted.",
            at: Location(path: path)
        )
    }

    fileprivate static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "theme-not-a-file", "‘\(path)’ is neither a file nor a folder of its own; links are not followed.",
            at: Location(path: path), suggestion: "Put a copy of the file itself here."
        )
    }

    fileprivate static func unreadable(_ path: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            .error, "theme-unreadable", "‘\(path)’ can’t be read: \(error.localizedDescription)",
            at: Location(path: path), suggestion: "See that you are allowed to read it."
        )
    }
}
