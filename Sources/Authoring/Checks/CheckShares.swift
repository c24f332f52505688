import ContentSource
import Diagnostics
import Model
import Naming

/// Something that gets a path of its own in the site.
struct GivenPath {
    /// From the site's root.
    let path: String
    /// The part of it that its own name gives.
    let name: String
    let location: Location

    /// The path of a page or file.
    init(_ address: Address, _ file: SourceFile) {
        path = address.path
        name = address.file
        location = file.location
    }

    /// The paths of a framework's folder, now and by its former names.
    static func folders(of framework: Framework, _ file: SourceFile) -> [GivenPath] {
        ([framework.id] + framework.formerIDs).map { id in
            GivenPath(path: Address.framework(id).path, name: id.text, location: file.location)
        }
    }

    private init(path: String, name: String, location: Location) {
        self.path = path
        self.name = name
        self.location = location
    }
}

/// Checks that paths can be those of files on a Windows share.
func checkShares(_ paths: [GivenPath]) -> [Diagnostic] {
    paths.compactMap { path in
        WindowsName(path.name, in: path.path).map { .notOnWindows(path, $0) }
    }
}

/// Checks the same of files that are published as they are, and that no two of them are one on a Windows share.
func checkShares(ofFiles paths: [GivenPath]) -> [Diagnostic] {
    var findings = checkShares(paths)
    var first: [String: GivenPath] = [:]
    for path in paths {
        let key = foldedCase(path.path)
        if let other = first[key] { findings.append(.sameOnWindows(path, other)) } else { first[key] = path }
    }
    return findings
}

extension Diagnostic {
    fileprivate static func notOnWindows(_ path: GivenPath, _ problem: WindowsName) -> Diagnostic {
        let (message, advice) =
            switch problem {
            case .kept(let name):
                (
                    "Windows keeps the name ‘\(name)’ for itself, so ‘\(path.path)’ can’t lie on a Windows share.",
                    "Give it another name, or a text another ‘id:’ in its settings."
                )
            case .sign(let sign):
                (
                    "On Windows no name can hold the sign \(sign), so ‘\(path.path)’ can’t lie on a Windows share.",
                    "Rename the file or folder, and the links to it."
                )
            case .ending(let name):
                (
                    "Windows cuts off the full stop or space that ‘\(name)’ ends with, so it would not be found there.",
                    "Take it off the name, and out of the links to it."
                )
            case .long:
                (
                    "The path of its page or file is longer than \(WindowsName.longest) characters, which many programs on Windows can’t open.",
                    "Shorten the names of folders and file, or give a text a short ‘id:’ in its settings."
                )
            }
        return Diagnostic(.warning, "name-not-on-windows", message, at: path.location, suggestion: advice)
    }

    fileprivate static func sameOnWindows(_ path: GivenPath, _ other: GivenPath) -> Diagnostic {
        Diagnostic(
            .error, "file-doubled",
            "Two files differ only by capitals or by how accents are written: on Windows and most Macs they are one.",
            at: path.location, notes: [Note("This is the other.", at: other.location)],
            suggestion: "Rename one of them, and the links to it, or take it away."
        )
    }
}
