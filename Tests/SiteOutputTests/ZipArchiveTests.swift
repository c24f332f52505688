import Foundation
import Testing

@testable import SiteOutput

/// A site as one file.
struct ZipArchiveTests {
    private let site = RenderedSite([
        RenderedSite.File(path: "index.html", text: "<p>Hello</p>"),
        RenderedSite.File(path: "ways/größe.html", text: ""),
    ])

    @Test func `the checksum is the one that the standard's check value asks for`() {
        #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
        #expect(CRC32.of([]) == 0)
    }

    @Test func `the same site makes the same bytes`() throws {
        #expect(try ZipArchive(of: site, in: "preview").bytes == ZipArchive(of: site, in: "preview").bytes)
    }

    @Test func `every file is found from the archive's end, by its name in the folder`() throws {
        let bytes = try ZipArchive(of: site, in: "preview").bytes
        let end = bytes.count - ZipArchive.comment.count - 22
        #expect(number(bytes, end, 4) == 0x0605_4B50)
        #expect(number(bytes, end + 10, 2) == 2)
        var header = number(bytes, end + 16, 4)
        for file in site.files {
            #expect(number(bytes, header, 4) == 0x0201_4B50)
            let length = number(bytes, header + 28, 2)
            #expect(Array(bytes[(header + 46)...].prefix(length)) == Array("preview/\(file.path)".utf8))
            #expect(number(bytes, header + 8, 2) == 1 << 11, "names are UTF-8")
            #expect(number(bytes, header + 14, 2) == 33, "1 January 1980")
            let local = number(bytes, header + 42, 4)
            #expect(number(bytes, local, 4) == 0x0403_4B50)
            #expect(Array(bytes[(local + 30 + length)...].prefix(file.bytes.count)) == file.bytes)
            #expect(number(bytes, local + 14, 4) == Int(CRC32.of(file.bytes)))
            header += 46 + length
        }
        #expect(header == end)
    }

    @Test func `only an archive of Newel's own is written over`() throws {
        let folder = URL.temporaryDirectory.appending(path: "newel-zip-\(UUID())").path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = ArchiveWriter(beside: "\(folder)/preview/")
        #expect(writer.path == "\(folder)/preview.zip")
        #expect(writer.folder == "preview")
        let archive = try ZipArchive(of: site, in: writer.folder)
        try writer.write(archive)
        try writer.write(archive)
        #expect(FileManager.default.contents(atPath: writer.path).map(Array.init) == archive.bytes)
        try Data("holiday pictures".utf8).write(to: URL(filePath: writer.path))
        #expect(throws: (any Error).self) { try writer.write(archive) }
        #expect(FileManager.default.contents(atPath: writer.path) == Data("holiday pictures".utf8))
    }

    private func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
        bytes[place..<(place + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
