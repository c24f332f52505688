import Diagnostics
import Foundation

extension SiteStaging {
    /// Moves all that was handed over into its place, and removes what the last build made besides.
    ///
    /// 1. If anything stands in the way, nothing is moved.
    /// 2. The list of what was and will be there is written, so that it outlasts a power cut: whatever ends the build from
    ///    now on leaves nothing that the next doesn't know of.
    /// 3. What is new is moved first, then what has changed, and what is gone is removed last: at no moment does a page
    ///    lead to one that isn't there. Only what must go where a page of the last build makes way comes after that is removed.
    ///
    /// 4. What the next build may want to know is noted.
    ///
    /// - Throws: what stands in the way, or why the system refused; where that was before anything was moved over, the site is as
    ///   it was.
    func moveIntoPlace(note: String?) throws(SiteNotWritten) -> SiteWritten {
        let received = received.withLock { $0 }
        let damage = former.isDamaged ? [Diagnostic.damagedList(output.shown(OutputManifest.name))] : []
        guard received.findings.isEmpty else {
            throw SiteNotWritten(findings: damage + shortened(received.findings))
        }
        let new = OutputManifest(received.paths)
        let replaced = Set(received.waiting.compactMap { $0.replaced.map { ExactPath($0) } })
        let stale = former.paths.subtracting(new.paths).subtracting(replaced).filter {
            !isKept($0.text, in: new)
        }
        let late = received.waiting.filter(\.isLate)
        var result = SiteWritten(unchanged: received.unchanged, bytes: received.bytes, findings: damage)
        do throws(Diagnostic) {
            if !received.waiting.isEmpty || !stale.isEmpty {
                try prepare(received.waiting.filter { !$0.isLate }, for: new)
                for file in received.waiting where !file.isNew { try move(file) }
                result.written = received.waiting.count
                result.removed = try output.remove(stale)
                try makeFolders(for: late)
                for file in late { try move(file) }
            }
            if former != new || !received.waiting.isEmpty { try output.write(new, isKept: true) }
            keep(note, of: new, received)
        } catch {
            throw SiteNotWritten(findings: [error])
        }
        return result
    }

    /// Lists all that was and will be there, and moves what is new. Where that fails, for want of room for the names, what was
    /// moved goes again, and the list is as it was.
    private func prepare(_ files: [Waiting], for new: OutputManifest) throws(Diagnostic) {
        var moved: [ExactPath] = []
        do throws(Diagnostic) {
            if let formerText { try output.keepManifest(formerText) }
            try output.write(OutputManifest(former.paths.union(new.paths)), isKept: true)
            try makeFolders(for: files)
            for file in files where file.isNew {
                try move(file)
                moved.append(ExactPath(file.path))
            }
        } catch {
            // What can't be taken away again stays in the list.
            if (try? output.remove(moved)) != nil { try? output.putBackManifest(formerText) }
            output.removeEmpty(files.map { ExactPath(OutputPath.split($0.path).folder) })
            throw error
        }
    }

    /// Whether a path of the former site leads to a file of the new, whose name differs in capitals only.
    private func isKept(_ path: String, in new: OutputManifest) -> Bool {
        new.variant(of: path).map { output.isSame(path, as: $0) } ?? false
    }

    /// Makes the folders that are missing, and sees that files can be moved into all of them, before any is.
    private func makeFolders(for waiting: [Waiting]) throws(Diagnostic) {
        for folder in Set(waiting.map { ExactPath(OutputPath.split($0.path).folder) }).sorted() {
            guard let opened = try output.open(folder.text[...], making: true), opened.folder.isWritable
            else {
                throw .failed(output.shown(folder.text), OpenFolder.Failure(code: EACCES))
            }
        }
    }

    private func move(_ file: Waiting) throws(Diagnostic) {
        let (place, name) = OutputPath.split(file.path)
        guard let shelf = try output.open(file.shelf), let folder = try output.open(place, making: true) else {
            throw .failed(output.shown(file.path), OpenFolder.Failure(code: ENOENT))
        }
        do throws(OpenFolder.Failure) {
            if let replaced = file.replaced, case (let place, let name) = OutputPath.split(replaced) {
                // Moved over, the file would keep its former name in the former capitals.
                _ = try (try? output.open(place))?.folder.removeFile(name)
            }
            try patiently { () throws(OpenFolder.Failure) in
                if file.isNew {
                    try shelf.folder.moveNew(file.name, to: folder.folder, as: name)
                } else {
                    try shelf.folder.move(file.name, to: folder.folder, as: name)
                }
            }
        } catch {
            // It has appeared since this build looked.
            if error.code == EEXIST { throw .inTheWay(output.shown(file.path)) }
            throw .failed(output.shown(file.path), error)
        }
    }

    /// Tries again for a moment where another program holds a file open, as readers and virus scanners do on a Windows
    /// share.
    private func patiently(_ work: () throws(OpenFolder.Failure) -> Void) throws(OpenFolder.Failure) {
        for _ in 0..<20 {
            do {
                return try work()
            } catch  where [EBUSY, ETXTBSY, EACCES, EPERM].contains(error.code) {
                usleep(50_000)
            }
        }
        try work()
    }
}

/// So many findings as somebody will read.
private func shortened(_ findings: [Diagnostic]) -> [Diagnostic] {
    let most = 10
    let sorted = findings.sorted { ($0.location?.path ?? "") < ($1.location?.path ?? "") }
    return sorted.count > most + 1 ? sorted.prefix(most) + [.more(sorted.count - most)] : sorted
}

extension Diagnostic {
    fileprivate static func damagedList(_ path: String) -> Diagnostic {
        Diagnostic(
            .warning, "output-list-damaged",
            "The list of what the last build made is damaged, so Newel doesn’t know all of its files.",
            at: Location(path: path),
            suggestion:
                "Pages that are gone from the site may be left. If nothing but the site is in the folder, delete it and build again."
        )
    }

    fileprivate static func more(_ count: Int) -> Diagnostic {
        Diagnostic(.error, "output-in-the-way", "\(count) more files stand in the way.", at: nil)
    }
}
