import Fingerprints
import Foundation

extension OutputFolder {
    /// What tells whether every file that a list names is there and was written by nobody since.
    ///
    /// Nothing is read: the files' numbers, sizes and times are asked for. It is another after the machine was started again:
    /// what a power cut has left empty may look as if it were whole.
    ///
    /// - Parameters:
    ///   - manifest: the text of `.newel`.
    ///   - isAsMade: whether a file is as it was made.
    /// - Returns: nil where a file is missing or not as it was made, where the list isn't one of ours, and where the disk or the
    ///   system can't tell.
    func standing(by manifest: String, isAsMade: (String, FileStamp) -> Bool = { _, _ in true })
        -> Fingerprint?
    {
        let (paths, isWhole) = OutputManifest.paths(in: manifest)
        guard isWhole, let start = startOfMachine() else { return nil }
        var maker = FingerprintMaker()
        maker.add(start)
        var isCoarse = true
        for path in paths {
            let (place, name) = OutputPath.split(path)
            guard let folder = try? open(place), case .file(let stamp) = try? folder.folder.entry(name),
                isAsMade(path, stamp)
            else { return nil }
            isCoarse = isCoarse && stamp.isCoarse
            maker.add(path)
            for number in stamp.numbers { maker.add(number) }
        }
        return isCoarse ? nil : maker.made()
    }
}

/// What is another each time that this machine is started; nil where the system doesn't say.
private func startOfMachine() -> String? {
    try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
}
