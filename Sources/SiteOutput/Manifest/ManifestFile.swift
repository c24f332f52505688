import Diagnostics
import Foundation

extension OutputFolder {
    /// The text of `.newel`, cut off where no list is as long; nil where there is none.
    func readManifest() throws(Diagnostic) -> String? {
        try text(of: OutputManifest.name, most: OutputManifest.most)
    }

    /// The text of a file of Newel's own; nil where there is none.
    ///
    /// - Parameter most: how much of it is read, in bytes.
    func text(of name: String, most: Int) throws(Diagnostic) -> String? {
        do throws(OpenFolder.Failure) {
            switch try root.entry(name) {
            case .nothing: return nil
            case .link: throw OpenFolder.Failure(code: ELOOP)
            case .folder, .other: throw OpenFolder.Failure(code: EISDIR)
            case .file(let stamp):
                let size = min(max(stamp.size, 1 << 12), 1 << 20)
                let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
                defer { buffer.deallocate() }
                var bytes: [UInt8] = []
                try root.read(name, into: buffer) { chunk in
                    bytes += chunk
                    return bytes.count < most
                }
                return String(decoding: bytes.prefix(most), as: UTF8.self)
            }
        } catch {
            throw .failed(shown(name), error)
        }
    }

    /// Puts the former text of `.newel` into the staging folder, so that it can be put back even when there is no room.
    func keepManifest(_ text: String) throws(Diagnostic) {
        do throws(OpenFolder.Failure) {
            try root.makeFolder(SiteStaging.folder)
            try root.folder(SiteStaging.folder).write(Array(text.utf8), to: Self.formerManifest)
        } catch {
            throw .failed(shown(OutputManifest.name), error)
        }
    }

    /// Puts back what ``keepManifest(_:)`` has kept; where that was nothing, there was no list.
    func putBackManifest(_ text: String?) throws(OpenFolder.Failure) {
        guard text != nil else {
            _ = try root.removeFile(OutputManifest.name)
            return
        }
        try root.folder(SiteStaging.folder).move(Self.formerManifest, to: root, as: OutputManifest.name)
    }

    private static var formerManifest: String { "former" }

    /// Writes `.newel`.
    ///
    /// - Parameter isKept: whether to wait until it would outlast a power cut.
    func write(_ manifest: OutputManifest, isKept: Bool) throws(Diagnostic) {
        try replace(OutputManifest.name, by: manifest.text, isKept: isKept)
    }

    /// Writes a file of Newel's own, by way of the staging folder, so that nobody sees half of it.
    ///
    /// - Parameter isKept: whether to wait until it would outlast a power cut.
    func replace(_ name: String, by text: String, isKept: Bool) throws(Diagnostic) {
        do throws(OpenFolder.Failure) {
            try root.makeFolder(SiteStaging.folder)
            let staging = try root.folder(SiteStaging.folder)
            try staging.write(Array(text.utf8), to: name)
            if isKept { staging.keep(name) }
            try staging.move(name, to: root, as: name)
            if isKept { root.keep() }
        } catch {
            throw .failed(shown(name), error)
        }
    }
}
