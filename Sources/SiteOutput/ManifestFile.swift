import Diagnostics
import Foundation

extension OutputFolder {
    /// The text of `.newel`; empty where there is none.
    func readManifest() throws(Diagnostic) -> String {
        do throws(OpenFolder.Failure) {
            switch try root.entry(OutputManifest.name) {
            case .nothing: return ""
            case .link: throw OpenFolder.Failure(code: ELOOP)
            case .folder, .other: throw OpenFolder.Failure(code: EISDIR)
            case .file(let size):
                let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: max(size, 1 << 12), alignment: 16)
                defer { buffer.deallocate() }
                var bytes: [UInt8] = []
                try root.read(OutputManifest.name, into: buffer) { chunk in
                    bytes += chunk
                    return true
                }
                return String(decoding: bytes, as: UTF8.self)
            }
        } catch {
            throw .failed(shown(OutputManifest.name), error)
        }
    }

    /// Writes `.newel`, by way of the staging folder.
    ///
    /// - Parameter isKept: whether to wait until it would outlast a power cut.
    func write(_ manifest: OutputManifest, isKept: Bool) throws(Diagnostic) {
        do throws(OpenFolder.Failure) {
            try root.makeFolder(SiteStaging.folder)
            let staging = try root.folder(SiteStaging.folder)
            try staging.write(Array(manifest.text.utf8), to: OutputManifest.name)
            if isKept { staging.keep(OutputManifest.name) }
            try staging.move(OutputManifest.name, to: root, as: OutputManifest.name)
            if isKept { root.keep() }
        } catch {
            throw .failed(shown(OutputManifest.name), error)
        }
    }
}
