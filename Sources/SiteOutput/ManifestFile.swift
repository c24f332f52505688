import Diagnostics
import Foundation

extension OutputFolder {
    /// The text of `.newel`; empty where there is none.
    func readManifest() throws(Diagnostic) -> String {
        do throws(OpenFolder.Failure) {
            let root = try OpenFolder.root(path)
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

    /// Writes `.newel`.
    func write(_ manifest: String) throws(Diagnostic) {
        do throws(OpenFolder.Failure) {
            let root = try OpenFolder.root(path)
            try root.write(Array(manifest.utf8), to: OutputManifest.name, by: OutputManifest.passingName)
        } catch {
            throw .failed(shown(OutputManifest.name), error)
        }
    }

    /// Whether nothing at all is in it.
    func isEmpty() throws(Diagnostic) -> Bool {
        try root().isEmpty()
    }
}
