import Diagnostics

/// What `git ls-tree -r -z -l` lists, as far as it is content.
struct TreeListing {
    /// A file in git.
    struct Entry {
        let hash: String
        /// In the content folder.
        let path: String
    }

    private(set) var entries: [Entry] = []
    private(set) var problems: [Diagnostic] = []
    /// Of all entries together, in bytes.
    private(set) var size = 0
    /// The folder as it is shown.
    let root: String

    init(root: String) {
        self.root = root
    }

    /// Whether it is little enough to be read.
    var isWithinLimits: Bool { entries.count <= RevisionLimit.files && size <= RevisionLimit.everything }

    /// Takes in what git wrote: `mode kind hash size⇥path`, each ended by NUL.
    mutating func read(_ list: [UInt8]) {
        for line in list.split(separator: 0) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
            let words = line[..<tab].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            let path = String(decoding: line[(tab + 1)...], as: UTF8.self)
            guard words.count == 4 else { continue }
            add(mode: words[0], hash: words[2], size: Int(words[3]), path: path)
        }
    }

    /// More than a hundred say nothing new.
    private mutating func tell(_ problem: Diagnostic) {
        if problems.count < DiagnosticCollector.most { problems.append(problem) }
    }

    private mutating func add(mode: String, hash: String, size: Int?, path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard !parts.contains(where: { isLeftAlone(String($0)) || $0.isEmpty }) else { return }
        let location = Location(path: "\(root)/\(path)")
        guard parts.count <= deepestFolder + 1 else { return tell(.tooDeep(location)) }
        switch mode {
        case "100644", "100755", "100664":
            guard let size, isHash(hash) else { return tell(.notAFile(location)) }
            let isText = path.lowercased().hasSuffix(".md")
            guard size <= (isText ? largestText : RevisionLimit.picture) else {
                return tell(isText ? .tooLarge(location) : .pictureTooLarge(location))
            }
            self.size += size
            entries.append(Entry(hash: hash, path: path))
        case "120000": tell(.link(location))
        case "160000": tell(.submodule(location))
        default: tell(.notAFile(location))
        }
    }
}

extension Diagnostic {
    fileprivate static func pictureTooLarge(_ place: Location) -> Diagnostic {
        Diagnostic(
            .error, "file-too-large", "This file is larger than 32 MB.", at: place,
            suggestion: "Make the picture smaller, or publish the file elsewhere and link to it.")
    }

    fileprivate static func submodule(_ place: Location) -> Diagnostic {
        Diagnostic(
            .error, "submodule-in-content", "This is a repository of its own (a submodule), which is not read.",
            at: place, suggestion: "Put a copy of its files here.")
    }
}
