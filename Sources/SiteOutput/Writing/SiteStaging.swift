import Diagnostics
import Fingerprints
import Synchronization

/// A site on its way into the output folder.
///
/// Files are handed over one by one, from any thread. Each is compared with what is in its place; one that differs is
/// written into the folder `.newel.staging` beside the site, under a number. Nothing of the site is touched before all of
/// them are there and ``moveIntoPlace(note:)`` is called: whatever ends the build sooner leaves the site as it was.
public final class SiteStaging: Sendable {
    /// The folder in the output folder where files wait. What a build that was interrupted left there is cleared by the
    /// next.
    static let folder = ".newel.staging"
    /// As many files as a folder in it holds: some disks look through a folder from end to end for each name.
    private static let shelf = 1_000

    /// A file that has been written and waits.
    struct Waiting: Sendable {
        /// Where it goes.
        let path: String
        /// Its number in the staging folder.
        let number: Int
        /// Whether nothing stands in its place.
        let isNew: Bool
        /// Whether what stands in its way was made by the last build, and goes first.
        let isLate: Bool
        /// A file that goes with it: of a former build, whose name differs in capitals only, where that is the same file.
        let replaced: String?

        /// The folder that it waits in.
        var shelf: Substring { "\(SiteStaging.folder)/\(number / SiteStaging.shelf)" }
        /// Its name there.
        var name: String { "\(number)" }
    }

    /// What has been handed over so far.
    struct Received: Sendable {
        var paths: Set<ExactPath> = []
        var waiting: [Waiting] = []
        /// What tells that each is as it was made, or was found to be the same.
        var stamps: [ExactPath: FileStamp] = [:]
        /// The paths of each part, by what it is made from.
        var parts: [Fingerprint: [String]] = [:]
        var unchanged = 0
        var bytes = 0
        /// What keeps the site from being written.
        var findings: [Diagnostic] = []
    }

    let output: OutputFolder
    /// What the last build made, which may be written over.
    let former: OutputManifest
    /// The list of that as it was found; nil where there was none.
    let formerText: String?
    /// What it noted; nil where that is nothing.
    let note: SiteNote?
    let received = Mutex(Received())
    private let count = Atomic(0)
    private let lock: OutputLock
    /// Whether the output folder is empty, so that there is nothing to compare with.
    private let isEmpty: Bool

    /// - Parameter lock: the output folder's; it is given back when the staging ends.
    init(_ output: OutputFolder, lock: OutputLock) throws(Diagnostic) {
        self.output = output
        self.lock = lock
        formerText = try output.readManifest()
        former = OutputManifest(text: formerText)
        note = output.readNote()
        try output.clearStaging()
        isEmpty = output.root.names()?.allSatisfy { $0 == OutputLock.name } ?? false
    }

    deinit {
        try? output.clearStaging()
        lock.release(in: output.root)
    }

    /// Hands over a file of the site.
    ///
    /// What stands in the way is kept for ``moveIntoPlace(note:)``, which then moves nothing.
    ///
    /// - Parameter path: from the site's root, with forward slashes.
    /// - Throws: that the system refused to write it; the site is as it was.
    public func write(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) {
        let isFirst = received.withLock { received in
            received.bytes += bytes.count
            return received.paths.insert(ExactPath(path)).inserted
        }
        guard isFirst else { return received.withLock { $0.findings += pathFindings([path, path]) } }
        guard OutputPath.isSafe(path), !OutputManifest.isReserved(path) else {
            return received.withLock { $0.findings += pathFindings([path]) }
        }
        let looked = isEmpty ? (.nothing, nil) : try look(at: path, for: bytes)
        guard let (standing, replaced) = looked else { return }
        switch standing {
        case .same(let stamp) where replaced == nil:
            received.withLock { received in
                received.unchanged += 1
                received.stamps[ExactPath(path)] = stamp
            }
        case .nothing, .same:
            try stage(path, bytes, isNew: standing == .nothing, replaced: replaced)
        case .different where replaced != nil || former.contains(path):
            try stage(path, bytes, isNew: false, replaced: replaced)
        case .former:
            try stage(path, bytes, isNew: true, isLate: true, replaced: nil)
        case .different, .obstacle:
            received.withLock { $0.findings.append(.inTheWay(output.shown(path))) }
        }
    }

    /// What stands where a file must go, and the former file that it is under a name in other capitals; nil where its folder
    /// can't be one.
    private func look(
        at path: String, for bytes: [UInt8]
    ) throws(Diagnostic) -> (standing: StandingFile, replaced: String?)? {
        let (place, name) = OutputPath.split(path)
        let folder: OutputFolder.Inner
        do {
            guard let opened = try output.open(place) else { return (.nothing, nil) }
            folder = opened
        } catch {
            if isBelowFormerFile(place) { return (.former, nil) }
            // Told with all else that stands in the way.
            received.withLock { $0.findings.append(error) }
            return nil
        }
        let standing: StandingFile
        do {
            standing = try StandingFile(name, in: folder.folder, wanted: bytes)
        } catch {
            throw .failed(output.shown(path), error)
        }
        if standing == .obstacle, holdsFormerFiles(path[...]) { return (.former, nil) }
        guard standing != .nothing, standing != .obstacle, let variant = former.variant(of: path),
            output.isSame(variant, as: path)
        else { return (standing, nil) }
        return (standing, variant)
    }

    /// Whether a file of the last build stands where a folder must be.
    private func isBelowFormerFile(_ folder: Substring) -> Bool {
        OutputPath.ancestors(folder).contains { ancestor in
            guard former.contains(String(ancestor)), case .file = output.entry(ancestor) else {
                return false
            }
            return true
        }
    }

    /// Whether something is a folder with files of the last build in it, and nothing else; a build that was killed may have
    /// taken them away already.
    private func holdsFormerFiles(_ path: Substring) -> Bool {
        guard case .folder = output.entry(path), let folder = try? output.open(path),
            let names = folder.folder.names()
        else { return false }
        if names.isEmpty { return former.hasFiles(in: path) }
        return names.allSatisfy { name in
            let inner = "\(path)/\(name)"
            guard case .file = output.entry(inner[...]) else { return holdsFormerFiles(inner[...]) }
            return former.contains(inner)
        }
    }

    private func stage(
        _ path: String, _ bytes: [UInt8], isNew: Bool, isLate: Bool = false, replaced: String?
    ) throws(Diagnostic) {
        let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
        let waiting = Waiting(
            path: path, number: number, isNew: isNew, isLate: isLate, replaced: replaced)
        guard let folder = try output.open(waiting.shelf, making: true) else { return }
        let entry: OpenFolder.Entry
        do throws(OpenFolder.Failure) {
            try folder.folder.write(bytes, to: waiting.name)
            entry = try folder.folder.entry(waiting.name)
        } catch {
            throw .failed(output.shown(path), error)
        }
        received.withLock { received in
            received.waiting.append(waiting)
            if case .file(let stamp) = entry { received.stamps[ExactPath(path)] = stamp }
        }
    }
}

extension OutputFolder {
    /// Removes the staging folder, with what a build that was interrupted left there.
    func clearStaging() throws(Diagnostic) {
        guard let staging = try open(Substring(SiteStaging.folder)) else { return }
        for name in staging.folder.names() ?? [] {
            do throws(OpenFolder.Failure) {
                if try staging.folder.removeFile(name) { continue }
                let shelf = try staging.folder.folder(name)
                for file in shelf.names() ?? [] { _ = try shelf.removeFile(file) }
                _ = staging.folder.removeEmptyFolder(name)
            } catch {
                throw .failed(shown("\(SiteStaging.folder)/\(name)"), error)
            }
        }
        forget(below: Substring(SiteStaging.folder))
        _ = root.removeEmptyFolder(SiteStaging.folder)
    }
}
