import Diagnostics

/// How much of a revision is read.
enum RevisionLimit {
    /// More files than the largest framework has by far.
    static let files = 50_000
    /// Of git's list of them, in bytes.
    static let list = 16 << 20
    /// Of one picture, in bytes.
    static let picture = 32 << 20
    /// Of all files together, in bytes.
    static let everything = 256 << 20
}

extension Repository {
    /// The content folder as it was in a commit; without a file where it wasn't there yet. The checkout isn't touched.
    package func read(_ commit: Commit) async -> SourceTree {
        let root = "\(commit.name):\(shownFolder)"
        let folder = prefix.hasSuffix("/") ? String(prefix.dropLast()) : prefix
        guard let tree = await self.tree(of: commit, at: folder) else { return SourceTree(files: [], shownRoot: root) }
        // The tree's own paths, wherever git is run; with sizes.
        let listed = await git.run(["ls-tree", "-r", "-z", "-l", "--full-tree", tree], limit: RevisionLimit.list)
        guard case .bytes(let list) = listed else {
            return SourceTree(files: [], shownRoot: root, problems: [.unread(root, listed)])
        }
        var listing = TreeListing(root: root)
        listing.read(list)
        guard listing.isWithinLimits else { return SourceTree(files: [], shownRoot: root, problems: [.tooMuch(root)]) }
        guard !listing.entries.isEmpty else {
            return SourceTree(files: [], shownRoot: root, problems: listing.problems)
        }
        // Each file comes behind a line with its hash, its kind and its size.
        let limit = listing.size + listing.entries.count * 128
        let hashes = listing.entries.map { "\($0.hash)\n" }.joined()
        let answer = await git.run(["cat-file", "--batch"], input: Array(hashes.utf8), limit: limit)
        guard case .bytes(let bytes) = answer, let contents = blobs(in: bytes, count: listing.entries.count) else {
            return SourceTree(files: [], shownRoot: root, problems: [.unread(root, answer)])
        }
        let files = zip(listing.entries, contents).map { entry, bytes in
            SourceFile(path: entry.path, shownPath: "\(root)/\(entry.path)", bytes: Array(bytes))
        }
        return SourceTree(files: files, shownRoot: root, problems: listing.problems)
    }

    /// The hash of a folder in a commit; nil where there is none.
    private func tree(of commit: Commit, at folder: String) async -> String? {
        let name = folder.isEmpty ? "\(commit.hash)^{tree}" : "\(commit.hash):\(folder)"
        let lines = await git.lines(["rev-parse", "--verify", "--quiet", "--end-of-options", name])
        guard let hash = lines?.last, isHash(hash) else { return nil }
        return await git.lines(["cat-file", "-t", hash]) == ["tree"] ? hash : nil
    }
}

/// The contents in what `git cat-file --batch` writes; nil where it isn't what was asked for.
func blobs(in bytes: [UInt8], count: Int) -> [ArraySlice<UInt8>]? {
    var rest = bytes[...]
    var contents: [ArraySlice<UInt8>] = []
    while contents.count < count {
        guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        let head = rest[..<end].split(separator: UInt8(ascii: " "))
        guard head.count == 3, head[1].elementsEqual("blob".utf8),
            let size = Int(String(decoding: head[2], as: UTF8.self)), size >= 0, size < rest.endIndex - end - 1
        else { return nil }
        contents.append(rest[(end + 1)...].prefix(size))
        rest = rest[(end + 1 + size)...].dropFirst()
    }
    return contents
}

extension Diagnostic {
    /// Why git gave nothing of a folder.
    static func unread(_ root: String, _ answer: GitProgram.Answer) -> Diagnostic {
        switch answer {
        case .tooLong: tooMuch(root)
        case .tooSlow:
            Diagnostic(
                .error, "revision-too-slow", "Git took too long to read ‘\(root)’.", at: nil,
                suggestion: "Try again; if it goes on, ask git itself: ‘git fsck’.")
        case .bytes, .refused, .noGit:
            Diagnostic(
                .error, "revision-unreadable", "Git can’t read all of ‘\(root)’.", at: nil,
                suggestion: "Bring what is missing with ‘git fetch’, or ask git what is wrong: ‘git fsck’.")
        }
    }

    fileprivate static func tooMuch(_ root: String) -> Diagnostic {
        Diagnostic(
            .error, "revision-too-large", "‘\(root)’ holds more than a site can be made of.", at: nil,
            suggestion: "Is this the content folder? Name the one that holds site.md with --content.")
    }
}
