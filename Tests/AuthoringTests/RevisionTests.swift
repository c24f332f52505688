import Diagnostics
import Foundation
import Model
import Testing

@testable import ContentSource

/// A content folder as it was in a revision of git's.
struct RevisionTests {
    private let site = ["content/site.md": "---\ntitle: Then\n---\n"]

    private func failure(_ work: () async throws -> some Any) async -> Diagnostic? {
        do {
            _ = try await work()
            return nil
        } catch {
            return error as? Diagnostic
        }
    }

    @Test(arguments: ["content", "a b/é/content", ""]) func `a folder is read as it was, wherever it lies`(
        _ folder: String
    ) async throws {
        let repository = try TestRepository()
        let prefix = folder.isEmpty ? "" : "\(folder)/"
        try repository.commit([
            "\(prefix)site.md": "---\ntitle: Then\n---\n", "\(prefix)f/é ü.md": "Then\n\n\n",
            "\(prefix)_notes.md": "No",
            "elsewhere.txt": "x",
        ])
        try repository.git("tag", "v1")
        try repository.commit(["\(prefix)site.md": "---\ntitle: Now\n---\n", "\(prefix)new.md": "New"])
        let found = try await Repository(of: repository.path(folder))
        let tree = try await found.read(found.commit("v1"))
        #expect(tree.problems.isEmpty)
        let files = Dictionary(
            uniqueKeysWithValues: tree.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(files["site.md"] == "---\ntitle: Then\n---\n")
        #expect(files["f/é ü.md"] == "Then\n\n\n")
        #expect(files["new.md"] == nil && files["_notes.md"] == nil)
        #expect(tree.shownRoot.hasPrefix("v1:"))
        #expect(try repository.git("status", "--porcelain").isEmpty)
    }

    @Test func `a folder that wasn't there yet is empty`() async throws {
        let repository = try TestRepository()
        try repository.commit(["readme.txt": "x"])
        try repository.commit(site.mapValues(Optional.some))
        let found = try await Repository(of: repository.path("content"))
        let tree = try await found.read(found.commit("HEAD~1"))
        #expect(tree.files.isEmpty && tree.problems.isEmpty)
    }

    @Test func `links and submodules are refused, and nothing outside is read`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        for (name, target) in [("content/passwd.md", "/etc/passwd"), ("content/up", "../..")] {
            try FileManager.default.createSymbolicLink(
                atPath: repository.path(name), withDestinationPath: target)
        }
        let commit = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
        try repository.git("add", "--all")
        try repository.git("update-index", "--add", "--cacheinfo", "160000,\(commit),content/sub")
        try repository.git("-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", "Links")
        let found = try await Repository(of: repository.path("content"))
        let tree = try await found.read(found.commit("HEAD"))
        #expect(tree.files.map(\.path) == ["site.md"])
        #expect(
            tree.problems.map { "\($0.id.rawValue) \($0.location?.path.split(separator: "/").last ?? "")" }.sorted()
                == [
                    "link-in-content passwd.md", "link-in-content up", "submodule-in-content sub",
                ])
    }

    @Test func `a text that is too large is not read`() async throws {
        let repository = try TestRepository()
        try repository.commit(["content/site.md": "x", "content/big.md": String(repeating: "- a\n", count: 70_000)])
        let found = try await Repository(of: repository.path("content"))
        let tree = try await found.read(found.commit("main"))
        #expect(tree.files.map(\.path) == ["site.md"])
        #expect(tree.problems.map(\.id.rawValue) == ["file-too-large"])
    }

    @Test(arguments: [
        "", "-", "--upload-pack=touch x", "--all", "a b", "main..HEAD", "HEAD:content", "a\nb", "a\0b", "*",
        "main^{/[x}",
        String(repeating: "a", count: 1_000),
    ]) func `what is no name of a revision never reaches git`(name: String) async throws {
        #expect(RevisionName(name) == nil)
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let found = try await Repository(of: repository.path("content"))
        let told = await failure { try await found.commit(name) }
        #expect(told?.id == .noRevision)
        #expect(told?.message.contains("can’t be the name") == true)
    }

    @Test(arguments: ["main", "HEAD", "HEAD~1", "v1.0", "topic/résumé", "main@{0}"])
    func `names that people write are names`(name: String) {
        #expect(RevisionName(name) != nil)
    }

    @Test func `a revision that isn't there is told`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let found = try await Repository(of: repository.path("content"))
        #expect(
            await failure { try await found.commit("v9") }?.message == "There is no branch, tag or commit ‘v9’ here.")
    }

    @Test func `what a shallow clone hasn't fetched is told as such`() async throws {
        let origin = try TestRepository()
        try origin.commit(site.mapValues(Optional.some))
        try origin.commit(["content/site.md": "x"])
        let clone = try TestRepository()
        try clone.git("fetch", "-q", "--depth=1", "file://\(origin.folder.path)", "main")
        try clone.git("checkout", "-q", "FETCH_HEAD")
        let found = try await Repository(of: clone.path("content"))
        let told = await failure { try await found.commit("HEAD~1") }
        #expect(told?.suggestion?.contains("--unshallow") == true)
    }

    @Test func `a folder in no repository is told`() async throws {
        let folder = try TemporaryFolder(["content/site.md": "x"])
        let told = await failure { try await Repository(of: "\(folder.path)/content") }
        #expect(told?.id == .noRepository)
    }

    @Test(arguments: ["main", "master", "origin/main"])
    func `by default work is compared with where it parted from the main branch`(
        _ branch: String
    ) async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let parting = try repository.git("rev-parse", "HEAD").trimmingCharacters(in: .newlines)
        try repository.git("checkout", "-q", "-b", "topic")
        try repository.commit(["content/topic.md": "x"])
        try repository.git("checkout", "-q", "main")
        try repository.commit(["content/main.md": "x"])
        if branch != "main" {
            let place = branch == "master" ? "refs/heads/master" : "refs/remotes/\(branch)"
            try repository.git("update-ref", place, "main")
            try repository.git("checkout", "-q", "topic")
            try repository.git("branch", "-q", "-D", "main")
        }
        try repository.git("checkout", "-q", "topic")
        let found = try await Repository(of: repository.path("content"))
        #expect(try await found.partingFromMain(of: nil).hash == parting)
        #expect(try await found.partingFromMain(of: found.commit("topic~1")).hash == parting)
    }

    @Test func `without a main branch it is asked what to compare with`() async throws {
        let repository = try TestRepository()
        try repository.git("checkout", "-q", "-b", "trunk")
        try repository.commit(site.mapValues(Optional.some))
        let found = try await Repository(of: repository.path("content"))
        #expect(await failure { try await found.partingFromMain(of: nil) }?.id == .noRevision)
    }

    @Test func `tags are listed, the latest first`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let found = try await Repository(of: repository.path("content"))
        #expect(await found.tags().isEmpty)
        try repository.git("tag", "v1.0")
        try repository.git("tag", "one/v1.1")
        #expect(Set(await found.tags().map(\.name)) == ["v1.0", "one/v1.1"])
        #expect(await found.tags().allSatisfy { $0.date.count == 10 })
        let file = try repository.git("rev-parse", "HEAD:content/site.md").trimmingCharacters(in: .newlines)
        let person = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        try repository.git(person + ["tag", "-m", "A version", "v1.2"])
        try repository.git("tag", "0.9", file)
        try repository.git(person + ["tag", "-m", "A key", "0.8", file])
        #expect(Set(await found.tags().map(\.name)) == ["v1.0", "one/v1.1", "v1.2"])
    }

    @Test func `no program is run that a repository names`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let script = repository.path("script.sh")
        let trace = repository.path("trace")
        try repository.folder.write(Array("#!/bin/sh\ntouch '\(trace)'\n".utf8), to: "script.sh")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
        let body = try repository.git("cat-file", "commit", "HEAD")
        let signed = body.replacing(
            "\n\n", with: "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n\n",
            maxReplacements: 1)
        try repository.folder.write(Array(signed.utf8), to: "commit")
        let commit = try repository.git("hash-object", "-t", "commit", "-w", repository.path("commit"))
        try repository.git("reset", "-q", "--soft", commit.trimmingCharacters(in: .newlines))
        for (name, value) in [
            ("log.showSignature", "true"), ("gpg.program", script), ("core.repositoryFormatVersion", "1"),
            ("extensions.partialClone", "origin"), ("remote.origin.url", "ext::\(script)"),
            ("remote.origin.promisor", "true"), ("protocol.ext.allow", "always"),
        ] {
            try repository.git("config", name, value)
        }
        let found = try await Repository(of: repository.path("content"))
        #expect(try await found.date(of: found.commit("HEAD")) != nil)
        let dates = await readLastChanges(of: repository.path("content")).changes
        #expect(dates["site.md"] != nil)
        let hash = try repository.git("rev-parse", "HEAD:content/site.md").trimmingCharacters(in: .newlines)
        try FileManager.default.removeItem(
            atPath: repository.path(".git/objects/\(hash.prefix(2))/\(hash.dropFirst(2))"))
        #expect(try await found.read(found.commit("HEAD")).files.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: trace))
    }

    @Test func `where nothing is kept yet, that is said`() async throws {
        let repository = try TestRepository()
        try repository.folder.write(Array("x".utf8), to: "content/site.md")
        let found = try await Repository(of: repository.path("content"))
        let told = await failure { try await found.partingFromMain(of: nil) }
        #expect(told?.message.hasPrefix("Nothing is kept") == true)
    }

    @Test func `the dates of a branch that only sounds like a cut-off history are known`() {
        let history = "\0" + "2026-03-01 (grafted-roses)\0\na.md\0\0" + "2026-02-01\0\nb.md\0"
        #expect(lastChanges(in: Array(history.utf8)).dates == ["a.md": "2026-03-01", "b.md": "2026-02-01"])
        #expect(!lastChanges(in: Array(history.utf8)).isCutOff)
        for tag in ["(grafted)", "x(grafted", "(grafted,"] {
            let tagged =
                "\0" + "2026-03-01 (HEAD -> refs/heads/main, tag: refs/tags/\(tag), tag: refs/tags/v1)\0\na.md\0"
            #expect(lastChanges(in: Array(tagged.utf8)).dates == ["a.md": "2026-03-01"], "\(tag)")
        }
        let cut = "\0" + "2026-03-01\0\na.md\0\0" + "2026-02-01 (grafted, tag: refs/tags/v1)\0\na.md\0b.md\0"
        #expect(lastChanges(in: Array(cut.utf8)).dates == ["a.md": "2026-03-01"])
        #expect(lastChanges(in: Array(cut.utf8)).isCutOff)
    }

    @Test func `the dates of files with whatever names are known`() async throws {
        let repository = try TestRepository()
        let names = ["a \"b\".md", "é.md", "line\nbreak.md", "a\tb.md", "2026-01-01"]
        try repository.commit(Dictionary(uniqueKeysWithValues: names.map { ("content/\($0)", "x") }))
        try repository.commit(["content/é.md": "y"])
        let read = await readLastChanges(of: repository.path("content"))
        #expect(read.findings.isEmpty)
        for name in names { #expect(read.changes[name]?.count == 10, "\(name)") }
    }

    @Test func `a history that is cut off is told, and what it hides has no date`() async throws {
        let repository = try TestRepository()
        try repository.commit(["content/a.md": "x", "content/b.md": "x"])
        try repository.commit(["content/b.md": "y"])
        try repository.git("clone", "-q", "--depth", "1", "file://\(repository.folder.path)", repository.path("part"))
        let read = await readLastChanges(of: repository.path("part/content"))
        #expect(read.findings.map(\.id.rawValue) == ["history-cut-off"])
        #expect(read.changes["a.md"] == nil)
    }

    @Test(.enabled(if: getuid() == 0, "Only root can give a folder to somebody else."))
    func `a folder that git mistrusts is told with the command that mends it`() async throws {
        let repository = try TestRepository()
        try repository.commit(["content/site.md": "x"])
        try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: repository.path(""))
        try FileManager.default.setAttributes([.ownerAccountID: 12_345], ofItemAtPath: repository.path(".git"))
        let read = await readLastChanges(of: repository.path("content"))
        #expect(read.findings.map(\.id.rawValue) == ["repository-mistrusted"])
        #expect(read.findings.map(\.severity) == [.warning])
        let told = await failure { try await Repository(of: repository.path("content")) }
        #expect(told?.id.rawValue == "repository-mistrusted" && told?.severity == .error)
        #expect(told?.suggestion?.hasSuffix("safe.directory '\(repository.path(""))'") == true)
    }

    @Test func `what the environment says of another repository doesn't count`() {
        let environment = GitProgram.environment(from: [
            "PATH": "/bin", "HOME": "/root", "GIT_DIR": "/elsewhere/.git", "GIT_WORK_TREE": "/", "GIT_INDEX_FILE": "x",
            "GIT_OBJECT_DIRECTORY": "x", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_COUNT": "0", "LC_ALL": "de_DE",
            "GIT_EXTERNAL_DIFF": "x", "GIT_EXEC_PATH": "/git",
        ])
        #expect(
            environment.keys.filter { $0.hasPrefix("GIT_") && !$0.hasPrefix("GIT_CONFIG") }.sorted() == [
                "GIT_ALLOW_PROTOCOL", "GIT_EXEC_PATH", "GIT_NO_LAZY_FETCH", "GIT_OPTIONAL_LOCKS", "GIT_TERMINAL_PROMPT",
            ])
        #expect(environment["HOME"] == "/root" && environment["PATH"] == "/bin" && environment["LC_ALL"] == "C")
        #expect(environment["GIT_CONFIG_GLOBAL"] == "/dev/null" && environment["GIT_CONFIG_COUNT"] == "0")
    }

    @Test func `what comes behind a hundred links is read all the same`() {
        var listing = TreeListing(root: "v1:content")
        let hash = String(repeating: "a", count: 40)
        let links = (0..<150).map { "120000 blob \(hash) 9\ta\($0).md\0" }.joined()
        listing.read(Array((links + "100644 blob \(hash) 9\tsite.md\0").utf8))
        #expect(listing.entries.map(\.path) == ["site.md"])
        #expect(listing.problems.count == DiagnosticCollector.most)
    }

    @Test func `a revision of which something is missing in git is told, and nothing is read of it`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        let hash = try repository.git("rev-parse", "HEAD:content/site.md").trimmingCharacters(in: .newlines)
        try FileManager.default.removeItem(
            atPath: repository.path(".git/objects/\(hash.prefix(2))/\(hash.dropFirst(2))"))
        let found = try await Repository(of: repository.path("content"))
        let tree = try await found.read(found.commit("HEAD"))
        #expect(tree.files.isEmpty)
        #expect(tree.problems.map(\.severity) == [.error])
    }

    @Test func `git that doesn't answer in time is not waited for`() async throws {
        let repository = try TestRepository()
        try repository.commit(site.mapValues(Optional.some))
        var found = try await Repository(of: repository.path("content"))
        found.git.longestRun = .nanoseconds(1)
        guard case .tooSlow = await found.git.run(["cat-file", "--batch"]) else {
            Issue.record("git was waited for")
            return
        }
    }

    @Test func `more than a site can be made of is seen before it is read`() {
        var listing = TreeListing(root: "v1:content")
        let hash = String(repeating: "a", count: 40)
        listing.read(Array((0..<10).map { "100644 blob \(hash) 30000000\timages/\($0).png\0" }.joined().utf8))
        #expect(listing.problems.isEmpty && !listing.isWithinLimits)
        var picture = TreeListing(root: "v1:content")
        picture.read(Array("100644 blob \(hash) 99999999\timages/a.png\0".utf8))
        #expect(picture.problems.map(\.id.rawValue) == ["file-too-large"] && picture.entries.isEmpty)
        var strange = TreeListing(root: "v1:content")
        strange.read(Array("\0x\0100644 blob\t\0100644 blob -x 99999999999999999999\ta.md\0".utf8))
        #expect(strange.entries.isEmpty)
    }

    @Test func `what git writes of its objects is not trusted`() {
        let good = Array("\(String(repeating: "a", count: 40)) blob 3\nabc\n".utf8)
        #expect(blobs(in: good, count: 1)?.map { String(decoding: $0, as: UTF8.self) } == ["abc"])
        for bad in ["", "x missing\n", "x blob 9\nabc\n", "x blob -1\nabc\n", "x tree 3\nabc\n", "x blob 3"] {
            #expect(blobs(in: Array(bad.utf8), count: 1) == nil, "\(bad)")
        }
        let huge = "x blob \(Int.max)\nabc\n"
        #expect(blobs(in: Array(huge.utf8), count: 1) == nil)
    }
}
