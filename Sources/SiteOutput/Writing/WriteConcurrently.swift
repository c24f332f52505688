import Diagnostics
import Foundation
import Synchronization

extension SiteStaging {
    /// Makes files and hands them over, on every processor; none is held longer than it takes to write it.
    ///
    /// - Throws: why the system refused to write one; the rest is then not made.
    public func write(_ files: [PublishedFile]) async throws(SiteNotWritten) {
        let queue = FileQueue(files)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<ProcessInfo.processInfo.activeProcessorCount {
                group.addTask {
                    // One array serves a worker for all of its files.
                    var bytes: [UInt8] = []
                    while let files = queue.next() {
                        do throws(Diagnostic) {
                            for file in files {
                                file.write(to: &bytes)
                                try self.write(file.path, bytes)
                            }
                        } catch {
                            return queue.fail(error)
                        }
                    }
                }
            }
        }
        if let failure = queue.failure { throw SiteNotWritten(findings: [failure]) }
    }
}

/// Files that several workers share out among themselves.
private final class FileQueue: Sendable {
    private struct State {
        var start = 0
        var failure: Diagnostic?
    }

    private let files: [PublishedFile]
    private let run: Int
    private let state = Mutex(State())

    init(_ files: [PublishedFile]) {
        self.files = files
        // Neighbours share what they are made from, so that a worker takes a few that follow each other.
        run = max(1, min(64, files.count / 64))
    }

    /// What kept a file from being written.
    var failure: Diagnostic? { state.withLock(\.failure) }

    /// The next files to be made; nil where none is left, or one couldn't be written.
    func next() -> ArraySlice<PublishedFile>? {
        state.withLock { state in
            guard state.failure == nil, state.start < files.count else { return nil }
            let end = min(state.start + run, files.count)
            defer { state.start = end }
            return files[state.start..<end]
        }
    }

    func fail(_ failure: Diagnostic) {
        state.withLock { $0.failure = $0.failure ?? failure }
    }
}
