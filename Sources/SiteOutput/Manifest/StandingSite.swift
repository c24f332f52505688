import Fingerprints
import Foundation

extension OutputFolder {
    /// What tells of a file whether it was written or moved; nil where there is none, or something else.
    func stamp(of path: String) -> FileStamp? {
        let (place, name) = OutputPath.split(path)
        guard let folder = try? open(place), case .file(let stamp) = try? folder.folder.entry(name) else { return nil }
        return stamp
    }

    /// The stamps of all files that a list names, in its order; nil where one isn't there, or the list isn't one of ours.
    ///
    /// Nothing is read.
    func stamps(by manifest: String) -> [(path: ExactPath, stamp: FileStamp)]? {
        let (paths, isWhole) = OutputManifest.paths(in: manifest)
        guard isWhole else { return nil }
        var stamps: [(path: ExactPath, stamp: FileStamp)] = []
        stamps.reserveCapacity(paths.count)
        for path in paths {
            guard let stamp = stamp(of: path) else { return nil }
            stamps.append((ExactPath(path), stamp))
        }
        return stamps
    }
}

/// What tells whether files are as they were, by their numbers, sizes and times: it is another when one was written since.
///
/// It is another, too, after the machine was started again: what a power cut has left empty may look as if it were whole.
///
/// - Parameter start: of the machine.
/// - Returns: nil where the disk can't tell.
func standing(_ stamps: [(path: ExactPath, stamp: FileStamp)], since start: String) -> Fingerprint? {
    var maker = FingerprintMaker()
    maker.add(start)
    for (path, stamp) in stamps {
        maker.add(path.text)
        for number in stamp.numbers { maker.add(number) }
    }
    return stamps.allSatisfy(\.stamp.isCoarse) ? nil : maker.made()
}

/// What is another each time that this machine is started; nil where the system doesn't say.
func startOfMachine() -> String? {
    try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
}
