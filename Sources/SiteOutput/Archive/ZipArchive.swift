import Diagnostics

/// Files as one zip file, to send them by mail (APPNOTE.TXT 6.3.10, https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT).
///
/// The files are stored as they are: what packs them smaller is a library more that has to be there, and mail servers and
/// file shares do it anyway. The same files make the same bytes on every machine and day, because all dates are the
/// earliest that the format knows.
public struct ZipArchive: Sendable {
    /// What tells Newel's archives from others', at their end.
    static let comment = Array("Made by Newel".utf8)

    /// The whole archive.
    public let bytes: [UInt8]

    /// An archive with all files in one folder.
    ///
    /// - Parameter folder: the folder's name.
    /// - Throws: that there is more than a zip file of the common form can hold: 65,534 files, and not quite 4 GB.
    public init(of site: RenderedSite, in folder: String) throws(Diagnostic) {
        let files = site.files.lazy.map { RenderedSite.File(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
        guard let archive = ZipArchive(Array(files), comment: Self.comment) else { throw .tooMuch() }
        self = archive
    }

    /// An archive of files under their own paths; nil where that is more than a zip file of the common form can hold.
    ///
    /// - Parameter comment: what stands at its end.
    package init?(_ files: [RenderedSite.File], comment: [UInt8] = []) {
        var body: [UInt8] = []
        body.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count + 256 })
        var directory: [UInt8] = []
        for file in files {
            let entry = ZipEntry(name: Array(file.path.utf8), content: file.bytes)
            guard entry.name.count < 1 << 16, let offset = UInt32(exactly: body.count),
                let size = UInt32(exactly: file.bytes.count)
            else { return nil }
            directory += entry.directoryHeader(size: size, offset: offset)
            body += entry.localHeader(size: size)
            body += file.bytes
        }
        guard let count = UInt16(exactly: files.count), count < .max, let start = UInt32(exactly: body.count),
            start < .max, let length = UInt32(exactly: directory.count), let rest = UInt16(exactly: comment.count)
        else { return nil }
        // 4.3.16: end of central directory record
        let end =
            littleEndian(UInt32(0x0605_4B50)) + littleEndian(UInt16(0)) + littleEndian(UInt16(0))
            + littleEndian(count) + littleEndian(count) + littleEndian(length) + littleEndian(start)
            + littleEndian(rest) + comment
        bytes = body + directory + end
    }
}

/// A file in the archive.
private struct ZipEntry {
    let name: [UInt8]
    let content: [UInt8]
    private let checksum: UInt32

    /// 4.4.3: version 2.0, which knows folders.
    private static let version = UInt16(20)
    /// 4.4.4: names are UTF-8.
    private static let flags = UInt16(1 << 11)
    /// 4.4.5: stored.
    private static let method = UInt16(0)
    /// 4.4.6: midnight on 1 January 1980, the earliest in MS-DOS's form.
    private static let time = UInt16(0)
    private static let date = UInt16(1 << 5 | 1)

    init(name: [UInt8], content: [UInt8]) {
        self.name = name
        self.content = content
        checksum = CRC32.of(content)
    }

    /// 4.3.7: before the file itself.
    func localHeader(size: UInt32) -> [UInt8] {
        littleEndian(UInt32(0x0403_4B50)) + common(size: size) + name
    }

    /// 4.3.12: in the directory at the archive's end.
    func directoryHeader(size: UInt32, offset: UInt32) -> [UInt8] {
        let noComment = littleEndian(UInt16(0))
        let firstDisk = littleEndian(UInt16(0))
        let attributes = littleEndian(UInt16(0)) + littleEndian(UInt32(0))
        return littleEndian(UInt32(0x0201_4B50)) + littleEndian(Self.version) + common(size: size) + noComment
            + firstDisk + attributes + littleEndian(offset) + name
    }

    private func common(size: UInt32) -> [UInt8] {
        let noExtra = littleEndian(UInt16(0))
        return littleEndian(Self.version) + littleEndian(Self.flags) + littleEndian(Self.method)
            + littleEndian(Self.time) + littleEndian(Self.date) + littleEndian(checksum) + littleEndian(size)
            + littleEndian(size) + littleEndian(UInt16(name.count)) + noExtra
    }
}

private func littleEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
}

extension Diagnostic {
    fileprivate static func tooMuch() -> Diagnostic {
        Diagnostic(
            .error, "zip-too-large", "The preview is larger than a zip file can be.", at: nil,
            suggestion: "Leave --zip out, and send the folder in another way.")
    }
}
