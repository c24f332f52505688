import Foundation
import Testing

@testable import Previewing

/// What a watcher tells, whichever way it learns of changes.
@Suite(.serialized) struct Watching {
    /// Whatever is told within a time; nothing where that passes.
    private func description(_ watcher: Watcher, within limit: Duration = .seconds(60)) async -> Changes {
        await withTaskGroup(of: Changes.self) { group in
            group.addTask {
                for await _ in watcher.signals { return watcher.take() }
                return Changes()
            }
            group.addTask {
                try? await Task.sleep(for: limit)
                return Changes()
            }
            let first = await group.next() ?? Changes()
            group.cancelAll()
            return first
        }
    }

    @Test(arguments: [false, true])
    func `a file that is saved is told`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.write("aa", to: "content/a.md")
        #expect(await description(watcher).paths == [folder["content/a.md"]])
    }

    @Test(arguments: [false, true])
    func `a file that is replaced is told, without what the editor needed for it`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.replace("content/a.md", by: "b")
        #expect(await description(watcher).paths == [folder["content/a.md"]])
    }

    @Test(arguments: [false, true])
    func `a file that is taken away is told`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/f/a.md": "a", "content/f/b.md": "b"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.remove("content/f/a.md")
        #expect(await description(watcher).paths == [folder["content/f/a.md"]])
    }

    @Test(arguments: [false, true])
    func `what is saved in a new folder is told`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.write("b", to: "content/new/deep/b.md")
        #expect(!(await description(watcher)).isEmpty)
        try folder.write("bb", to: "content/new/deep/b.md")
        #expect(await description(watcher).paths == [folder["content/new/deep/b.md"]])
    }

    @Test(arguments: [false, true])
    func `a folder under another name is watched under that name`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/old/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.move("content/old", to: "content/new")
        #expect(!(await description(watcher)).isEmpty)
        try folder.write("aa", to: "content/new/a.md")
        #expect(await description(watcher).paths == [folder["content/new/a.md"]])
    }

    @Test(arguments: [false, true])
    func `a folder that was moved out is not watched any more`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/old/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.move("content/old", to: "elsewhere")
        #expect(!(await description(watcher)).isEmpty)
        try folder.write("aa", to: "elsewhere/a.md")
        #expect(await description(watcher, within: .seconds(2)).isEmpty)
    }

    @Test(arguments: [false, true])
    func `a watched folder may be made later, taken away, and made again`(polls: Bool) async throws {
        let folder = try PreviewFolder()
        let watcher = try Watcher([folder["templates"]], polls: polls)
        try folder.write("a", to: "templates/a.mustache")
        #expect(!(await description(watcher)).isEmpty)
        try folder.remove("templates")
        #expect(!(await description(watcher)).isEmpty)
        try folder.write("b", to: "templates/a.mustache")
        #expect(!(await description(watcher)).isEmpty)
        try folder.write("bb", to: "templates/a.mustache")
        #expect(await description(watcher).paths == [folder["templates/a.mustache"]])
    }

    @Test(arguments: [false, true])
    func `what nobody publishes isn't told`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/a.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls)
        try folder.write("x", to: "content/.a.md.swp")
        try folder.write("x", to: "content/a.md~")
        try folder.write("x", to: "content/.git/index")
        try folder.write("x", to: "beside.md")
        #expect(await description(watcher, within: .seconds(2)).isEmpty)
    }

    @Test(arguments: [false, true])
    func `many files saved at once are hardly more than one change`(polls: Bool) async throws {
        let folder = try PreviewFolder(["content/0.md": "a"])
        let watcher = try Watcher([folder["content"]], polls: polls, quiet: .milliseconds(200))
        for number in 1...200 { try folder.write("a", to: "content/\(number).md") }
        var paths: Set<String> = []
        var count = 0
        // A machine that has much else to do may take a breath among them.
        while paths.count < 200, count < 20 {
            paths.formUnion(await description(watcher).paths)
            count += 1
        }
        #expect(paths.count == 200)
        #expect(count < 20)
    }

    @Test func `the file that was saved last is told last`() {
        var changes = Changes()
        for path in ["a", "b", "c", "a"] { changes.add(path) }
        #expect(changes.paths == ["b", "c", "a"])
        var later = Changes()
        for path in ["d", "b"] { later.add(path) }
        changes.add(later)
        #expect(changes.paths == ["c", "a", "d", "b"])
    }
}

/// When changes belong together.
@Suite struct Debouncing {
    private let start = ContinuousClock.now
    private let quiet = Duration.milliseconds(20)

    private func changes(_ count: Int, endWhole: Bool = false) -> Changes {
        var changes = Changes()
        for number in 0..<count { changes.add("\(number).md") }
        changes.endsWhole = endWhole
        return changes
    }

    @Test func `a burst is over when nothing has changed for a while`() {
        var burst = Debouncer(start: start, changes(1), quiet: quiet)
        #expect(burst.rest(at: start) == .milliseconds(20))
        burst.goesOn(at: start + .milliseconds(15), changes(2))
        #expect(burst.rest(at: start + .milliseconds(25)) == .milliseconds(10))
        #expect(burst.rest(at: start + .milliseconds(35)) == nil)
    }

    @Test func `a file that is whole is hardly waited for`() {
        var burst = Debouncer(start: start, changes(1), quiet: quiet)
        burst.goesOn(at: start + .milliseconds(1), changes(2, endWhole: true))
        #expect(burst.rest(at: start + .milliseconds(2)) == .milliseconds(4))
        #expect(burst.rest(at: start + .milliseconds(6)) == nil)
    }

    @Test func `many files are waited for longer`() {
        var burst = Debouncer(start: start, changes(1), quiet: quiet)
        burst.goesOn(at: start, changes(4, endWhole: true))
        #expect(burst.rest(at: start + .milliseconds(100)) == .milliseconds(60))
        #expect(burst.rest(at: start + .milliseconds(160)) == nil)
    }

    @Test func `changes that never end are told all the same`() {
        var burst = Debouncer(start: start, changes(1), quiet: quiet)
        for time in stride(from: 0, to: 2000, by: 10) { burst.goesOn(at: start + .milliseconds(time), changes(time)) }
        #expect(burst.rest(at: start + .milliseconds(1995)) == .milliseconds(5))
        #expect(burst.rest(at: start + .seconds(2)) == nil)
    }
}

/// Volumes that change without this machine being told.
@Suite struct MountTables {
    private let table = MountTable(
        """
        22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
        23 22 0:5 / /home/ann/our\\040share rw master:2 - cifs //server/share rw
        24 22 0:6 / /mnt/c rw - 9p C: rw
        25 22 0:7 / /mnt/c/linux rw - ext4 /dev/sdb rw
        nonsense
        """
    )

    @Test(arguments: ["/home/ann/our share", "/home/ann/our share/content", "/mnt/c/Users/ann/content"])
    func `a shared volume is told by its kind`(_ folder: String) {
        #expect(table.isShared(folder))
    }

    @Test(arguments: ["/", "/home/ann/content", "/home/ann/our sharepoint", "/mnt/c/linux/content", "/mnt"])
    func `all others are this machine's own`(_ folder: String) {
        #expect(!table.isShared(folder))
    }

    @Test func `without a list, all are this machine's own`() {
        #expect(!MountTable("").isShared("/home"))
    }
}
