import Diagnostics

/// What is wrong with the paths of a site's files, before any is made: two that are the same, or that are the same where
/// capitals aren't told apart; a file that stands where another's folder must; what can't be a path.
public func pathFindings(_ paths: some Collection<String>) -> [Diagnostic] {
    var seen: [String: String] = [:]
    seen.reserveCapacity(paths.count)
    var folders: Set<Substring> = []
    var findings: [Diagnostic] = []
    for path in paths {
        guard OutputPath.isSafe(path), !OutputManifest.isReserved(path) else {
            findings.append(.badPath(path))
            continue
        }
        if let other = seen.updateValue(path, forKey: OutputPath.foldedCase(path)) {
            findings.append(.duplicate(path, other))
        }
        folders.insert(OutputPath.split(path).folder)
    }
    let taken = Set(folders.flatMap(OutputPath.ancestors).map(OutputPath.foldedCase))
    findings += taken.sorted().compactMap { folder in seen[folder].map { .folderAndFile($0) } }
    return findings
}

extension Diagnostic {
    fileprivate static func duplicate(_ path: String, _ other: String) -> Diagnostic {
        let message =
            ExactPath(path) == ExactPath(other)
            ? "Two pages or files would be called ‘\(path)’."
            : "Two files would be called ‘\(other)’ and ‘\(path)’, which is the same on Windows and on most Macs."
        return Diagnostic(
            .error, "output-duplicate", message, at: nil,
            suggestion: "Give one of them another name. If Newel chose both names, please report it.")
    }

    fileprivate static func folderAndFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-duplicate", "Both a file and a folder would be called ‘\(path)’.", at: nil,
            suggestion: "Give one of them another name. If Newel chose both names, please report it.")
    }

    fileprivate static func badPath(_ path: String) -> Diagnostic {
        Diagnostic(
            .error, "output-path", "A file of the site can’t be called ‘\(path)’.", at: nil,
            suggestion: "Give it another name. If Newel chose the name, please report it.")
    }
}
