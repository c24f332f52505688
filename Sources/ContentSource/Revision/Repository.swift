import Diagnostics

/// A commit, and the name that somebody called it by.
package struct Commit: Sendable, Hashable {
    /// As it was asked for: `main`, `v1.2`; where nothing was asked for, the short hash.
    package let name: String
    /// The whole hash.
    package let hash: String
    /// The branch that the work parted from here; nil where this commit was asked for.
    package var branch: String?

    /// The hash as far as people write it.
    package var short: String { String(hash.prefix(9)) }
}

/// The git repository that a content folder lies in. Only asks git; nothing in the repository is touched.
package struct Repository: Sendable {
    var git: GitProgram
    /// The content folder, as the author knows it.
    let shownFolder: String
    /// The path of the content folder in the repository; empty for its root, otherwise ended by `/`.
    let prefix: String
    /// Whether only part of the history is here.
    package let isShallow: Bool

    /// The repository of a content folder, which may be gone from the checkout.
    ///
    /// - Throws: why there is none.
    package init(of folder: String) async throws(Diagnostic) {
        let words = ["rev-parse", "--show-prefix", "--is-shallow-repository"]
        var git = GitProgram(folder: folder)
        var missing = ""
        var answer = await git.run(words)
        if case .refused = answer, !folder.hasPrefix("/"), !folder.split(separator: "/").contains("..") {
            git = GitProgram(folder: ".")
            missing = folder.split(separator: "/").filter { $0 != "." }.joined(separator: "/") + "/"
            answer = await git.run(words)
        }
        guard case .bytes(let bytes) = answer else {
            switch answer {
            case .noGit: throw .noGit()
            case .tooSlow: throw .unread(folder, answer)
            case .refused(.mistrusted(let place)):
                throw .mistrusted(.error, place, "so it tells of no former version")
            case .bytes, .refused, .tooLong: throw .noRepository(folder)
            }
        }
        // The first line is empty in the repository's root.
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 2 else { throw .noRepository(folder) }
        self.git = git
        shownFolder = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        prefix = lines[0] + missing
        isShallow = lines[1] == "true"
    }

    /// The commit of that name.
    ///
    /// - Parameter name: a branch, a tag, a commit, or what git takes for one (`HEAD~1`).
    /// - Throws: that there is none.
    package func commit(_ name: String) async throws(Diagnostic) -> Commit {
        guard let revision = RevisionName(name) else { throw .notARevision(name) }
        guard let hash = await hash(of: revision.text) else {
            throw isShallow ? .notFetched(name) : .noRevision(name)
        }
        return Commit(name: name, hash: hash)
    }

    /// Where the work that is checked out (or that `head` is) parted from the main branch.
    ///
    /// - Throws: that no main branch is found, or no commit that both have.
    package func partingFromMain(of head: Commit?) async throws(Diagnostic) -> Commit {
        for branch in [
            "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master",
            "refs/heads/main", "refs/heads/master",
        ] {
            guard let main = await hash(of: branch) else { continue }
            let lines = await git.lines(["merge-base", main, head?.hash ?? "HEAD"])
            guard let hash = lines?.first, isHash(hash) else {
                throw isShallow ? .notFetched("main") : .noCommonCommit()
            }
            return Commit(name: String(hash.prefix(9)), hash: hash, branch: await name(of: branch))
        }
        throw await hash(of: "HEAD") == nil ? .noCommit() : .noMainBranch()
    }

    /// What people call a branch: `main`.
    private func name(of branch: String) async -> String {
        var path = branch
        // Its only use is to name the branch that a server hands out first.
        if branch.hasSuffix("/HEAD"), let named = await git.lines(["symbolic-ref", branch])?.first { path = named }
        return path.split(separator: "/").last.map(String.init) ?? branch
    }

    private func hash(of name: String) async -> String? {
        let lines = await git.lines(["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"])
        // Older versions of git write `--end-of-options` too.
        return lines?.last.flatMap { isHash($0) ? $0 : nil }
    }
}

/// Whether a text is the whole hash of something in git (SHA-1 or SHA-256).
func isHash(_ text: String) -> Bool {
    [40, 64].contains(text.utf8.count)
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}

extension Diagnostic.ID {
    /// What should be compared can't be found.
    package static let noRevision: Self = "no-revision"
    /// There is no git, or no history to look into.
    package static let noRepository: Self = "no-repository"
}

extension Diagnostic {
    fileprivate static func noGit() -> Diagnostic {
        Diagnostic(
            .error, .noRepository, "There is no git on this machine, which knows the former versions.", at: nil,
            suggestion: "Install git (https://git-scm.com) and try again.")
    }

    fileprivate static func noRepository(_ folder: String) -> Diagnostic {
        Diagnostic(
            .error, .noRepository, "‘\(folder)’ lies in no git repository, so there is no former version of it.",
            at: nil, suggestion: "Go to the folder of the repository, or name the content folder with --content.")
    }

    fileprivate static func notARevision(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "‘\(name)’ can’t be the name of a branch, tag or commit.", at: nil,
            suggestion: "Name one branch, tag or commit, such as ‘main’; ‘git branch’ and ‘git tag’ list them.")
    }

    fileprivate static func noRevision(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "There is no branch, tag or commit ‘\(name)’ here.", at: nil,
            suggestion: "‘git branch --all’ and ‘git tag’ list what there is; ‘git fetch’ brings what is elsewhere.")
    }

    fileprivate static func notFetched(_ name: String) -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "‘\(name)’ is not in the part of the history that was fetched.", at: nil,
            suggestion: "Fetch all of it: ‘git fetch --unshallow’, or ‘fetch-depth: 0’ in GitHub’s checkout action.")
    }

    fileprivate static func noCommit() -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "Nothing is kept in this repository yet, so there is no former version.", at: nil,
            suggestion: "Keep what is there now with ‘git add content’ and ‘git commit’.")
    }

    fileprivate static func noMainBranch() -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "There is no branch ‘main’ or ‘master’ to compare with.", at: nil,
            suggestion: "Name the branch, tag or commit to compare with: newel review BRANCH.")
    }

    fileprivate static func noCommonCommit() -> Diagnostic {
        Diagnostic(
            .error, .noRevision, "This work and the main branch have no commit in common.", at: nil,
            suggestion: "Name the branch, tag or commit to compare with: newel review BRANCH.")
    }
}
