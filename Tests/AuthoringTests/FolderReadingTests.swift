import Authoring
import Foundation
import Model
import Testing

@testable import ContentSource

/// Real folders, with all that can stand in the way of reading them.
@Suite struct FolderReading {
    @Test func `A folder's files are read with their paths, and left alone where they should be`() async throws {
        let folder = try TemporaryFolder([
            "site.md": Usual.site, "f/framework.md": Usual.framework, "f/02-c.md": Usual.competency,
            "f/images/a b.png": "x",
            ".git/config": "x", "_notes/a.md": "x", "f/.hidden.md": "x", "f/c.md~": "x",
        ])
        for path in [folder.path, folder.path + "/"] {
            let tree = readFolder(path)
            #expect(tree.files.map(\.path) == ["f/02-c.md", "f/framework.md", "f/images/a b.png", "site.md"])
            #expect(tree.files.map(\.shownPath) == tree.files.map { "\(folder.path)/\($0.path)" })
            #expect(tree.files.last?.bytes == Array(Usual.site.utf8) && tree.problems == [])
            let reading = await readSite(tree)
            #expect(reading.ids == [] && reading.competency?.id.text == "c")
        }
    }

    @Test func `A folder that isn't there, or is a file, is an error and nothing else`() async throws {
        let folder = try TemporaryFolder(["a": "x"])
        for path in ["\(folder.path)/nowhere", "\(folder.path)/a"] {
            let reading = await readSite(readFolder(path))
            #expect(reading.ids == ["no-content"] && reading.site == nil)
        }
    }

    @Test func `Links are not followed, wherever they lead`() async throws {
        let folder = try TemporaryFolder([
            "site.md": Usual.site, "f/framework.md": Usual.framework, "f/c.md": Usual.competency,
        ])
        let links = [
            "f/loop": folder.path, "f/passwd.md": "/etc/passwd", "f/dead.md": "\(folder.path)/nowhere",
            "f/images": "/usr",
        ]
        for (name, target) in links {
            try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/\(name)", withDestinationPath: target)
        }
        let reading = await readSite(readFolder(folder.path))
        #expect(reading.ids == Array(repeating: "link-in-content", count: 4))
        #expect(reading.site?.files.isEmpty == true && reading.framework?.competencies.count == 1)
    }

    @Test func `A content folder may itself be reached by a link`() async throws {
        let folder = try TemporaryFolder(["real/site.md": Usual.site])
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link", withDestinationPath: "\(folder.path)/real")
        #expect(await readSite(readFolder("\(folder.path)/link")).ids == [])
    }

    @Test func `What is neither a file nor a folder is told, and not waited for`() async throws {
        let folder = try TemporaryFolder(["site.md": Usual.site])
        #expect(mkfifo("\(folder.path)/pipe.md", 0o600) == 0)
        #expect(await readSite(readFolder(folder.path)).ids == ["not-a-file"])
    }

    @Test func `A file that may not be read is told`() async throws {
        let folder = try TemporaryFolder(["site.md": Usual.site, "f/framework.md": Usual.framework, "f/c.md": "x"])
        for name in ["f/c.md", "f"] {
            #expect(chmod("\(folder.path)/\(name)", 0) == 0)
            let ids = await readSite(readFolder(folder.path)).ids
            // The superuser reads what nobody may.
            #expect(getuid() == 0 || ids.contains("unreadable"))
            #expect(chmod("\(folder.path)/\(name)", 0o700) == 0)
        }
    }

    @Test func `A name that isn't UTF-8 is told and not read`() async throws {
        let folder = try TemporaryFolder(["site.md": Usual.site])
        let name = Array("\(folder.path)/c".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
        let file = open(name, O_CREAT | O_WRONLY, 0o600)
        #expect(close(file) == 0)
        #expect(await readSite(readFolder(folder.path)).ids == ["unreadable"])
    }

    @Test func `Folders nested too deeply, and texts that are too large, are told`() async throws {
        let deep = (0..<40).map { "d\($0)" }.joined(separator: "/")
        let folder = try TemporaryFolder([
            "site.md": Usual.site, "f/framework.md": Usual.framework, "\(deep)/a.md": "x",
        ])
        try folder.write([UInt8](repeating: 0x61, count: 1 << 18), to: "f/a.md")
        try folder.write([UInt8](repeating: 0x61, count: (1 << 18) + 1), to: "f/b.md")
        try folder.write([UInt8](repeating: 0x61, count: (1 << 18) + 1), to: "f/images/b.png")
        let reading = await readSite(readFolder(folder.path))
        #expect(Set(reading.ids) == ["folders-too-deep", "file-too-large", "untitled"])
        #expect(reading.framework?.competencies.map(\.id.text) == ["a"] && reading.site?.files.count == 1)
    }
}
