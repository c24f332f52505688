import Diagnostics
import Fingerprints
import Synchronization

extension SiteStaging {
    /// Hands over the files of some parts. Those of a part that the last build made from the same, and left as they stand,
    /// are kept: they are neither made nor written.
    ///
    /// - Throws: why the system refused to write one; the rest is then not made.
    public func write(_ parts: [PublishedPart]) async throws(SiteNotWritten) {
        let wanted = await made(of: parts)
        try await write(wanted)
    }

    /// The files that have to be made.
    private func made(of parts: [PublishedPart]) async -> [PublishedFile] {
        for part in parts {
            guard let source = part.source else { continue }
            received.withLock { $0.parts[source] = part.files.map(\.path) }
        }
        guard let note, let start = startOfMachine() else { return parts.flatMap(\.files) }
        return parts.flatMap { part in
            let isKept = part.source.flatMap { note.parts[$0] }.map { keep(part, as: $0, start) } ?? false
            return isKept ? [] : part.files
        }
    }

    /// Takes over the files of a part, if they stand as the last build left them.
    private func keep(_ part: PublishedPart, as noted: Fingerprint, _ start: String) -> Bool {
        var stamps: [(path: ExactPath, stamp: FileStamp)] = []
        stamps.reserveCapacity(part.files.count)
        for file in part.files {
            guard former.contains(file.path), let stamp = output.stamp(of: file.path) else { return false }
            stamps.append((ExactPath(file.path), stamp))
        }
        guard standing(stamps, since: start) == noted else { return false }
        return received.withLock { received in
            guard stamps.allSatisfy({ !received.paths.contains($0.path) }) else { return false }
            for (path, stamp) in stamps {
                received.paths.insert(path)
                received.stamps[path] = stamp
                received.unchanged += 1
                received.bytes += stamp.size
            }
            return true
        }
    }
}
