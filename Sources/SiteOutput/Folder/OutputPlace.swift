import Diagnostics
import Foundation

/// Makes sure that the output folder is one that may be written to.
struct OutputPlace {
    /// The output folder as the user named it.
    let output: String
    /// Folders that must not be written over: content and templates.
    let sources: [String]

    /// Whether the folder exists.
    ///
    /// - Throws: A finding where something else stands there, or where the site would bury what it is made from.
    func exists() throws(Diagnostic) -> Bool {
        let place = resolved(output)
        for source in sources {
            let other = resolved(source)
            if other == place { throw .isSource(output) }
            if place.hasPrefix(other == "/" ? "/" : other + "/") { throw .isInSource(output, source) }
            if other.hasPrefix(place == "/" ? "/" : place + "/") { throw .containsSource(output, source) }
        }
        var status = stat()
        guard stat(output, &status) == 0 else {
            if errno == ENOENT { return false }
            throw .notReached(output, .last)
        }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .isFile(output) }
        guard access(output, W_OK | X_OK) == 0 else { throw .notWritable(output) }
        return true
    }

    /// Makes the folder and those above it.
    func make() throws(Diagnostic) {
        var path = output.hasPrefix("/") ? "" : "."
        for name in output.split(separator: "/") {
            path += "/\(name)"
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .notMade(output, .last) }
        }
    }

    /// The path without links; of a folder that doesn't exist yet, as far as it exists.
    private func resolved(_ path: String) -> String {
        if let real = realpath(path, nil) {
            defer { free(real) }
            return String(cString: real)
        }
        // The working folder itself is gone or can't be read.
        guard path != "." else { return path }
        guard let last = path.lastIndex(where: { $0 != "/" }) else { return "/" }
        let trimmed = path[...last]
        let name = trimmed.lastIndex(of: "/").map { trimmed[$0...].dropFirst() } ?? trimmed
        let before = String(trimmed.dropLast(name.count))
        let parent = resolved(before.isEmpty ? "." : before)
        // The folder before it will be made, so that the dots then lead out of it.
        return switch name {
        case ".": parent
        case "..": parent.lastIndex(of: "/").map { String(parent[..<$0]) } ?? parent
        default: parent == "/" ? "/\(name)" : "\(parent)/\(name)"
        }
    }
}

extension Diagnostic {
    fileprivate static func isInSource(_ output: String, _ source: String) -> Diagnostic {
        Diagnostic(
            .error, "output-place",
            "The site can’t be written into ‘\(output)’, which lies in ‘\(source)’: the next "
                + "build would take it for what the site is made from.",
            at: nil, suggestion: "Name a folder outside of it with --output."
        )
    }

    private static func place(_ message: String, _ output: String, _ suggestion: String) -> Diagnostic {
        Diagnostic(.error, "output-place", message, at: Location(path: output), suggestion: suggestion)
    }

    fileprivate static func isSource(_ output: String) -> Diagnostic {
        place(
            "The site can’t be written to ‘\(output)’, because it is made from that folder.", output,
            "Name another folder with --output."
        )
    }

    fileprivate static func containsSource(_ output: String, _ source: String) -> Diagnostic {
        place(
            "The site can’t be written to ‘\(output)’, because ‘\(source)’, from which it is made, lies in it.", output,
            "Name another folder with --output."
        )
    }

    fileprivate static func isFile(_ output: String) -> Diagnostic {
        place("‘\(output)’ is a file, so no site can be written to it.", output, "Name a folder with --output.")
    }

    fileprivate static func notWritable(_ output: String) -> Diagnostic {
        place("You may not write to ‘\(output)’.", output, "Ask for permission, or name another folder with --output.")
    }

    fileprivate static func notReached(_ output: String, _ failure: OpenFolder.Failure) -> Diagnostic {
        place("‘\(output)’ can’t be reached: \(failure.reason).", output, "Name another folder with --output.")
    }

    fileprivate static func notMade(_ output: String, _ failure: OpenFolder.Failure) -> Diagnostic {
        place("The folder ‘\(output)’ can’t be made: \(failure.reason).", output, "Name another folder with --output.")
    }
}
