import ContentSource
import Fingerprints
import Foundation

/// The stamps of all files in folders and those below them, by path.
func fileStamps(in roots: [String]) -> [String: FileStamp] {
    var stamps: [String: FileStamp] = [:]
    for root in roots { collectStamps(root, depth: 0, &stamps) }
    return stamps
}

private func collectStamps(_ folder: String, depth: Int, _ stamps: inout [String: FileStamp]) {
    guard depth <= deepestFolder else { return }
    for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    where !Changes.areIgnored(in: name) {
        var status = stat()
        let path = "\(folder)/\(name)"
        guard lstat(path, &status) == 0 else { continue }
        if status.st_mode & S_IFMT == S_IFDIR {
            collectStamps(path, depth: depth + 1, &stamps)
        } else {
            stamps[path] = FileStamp(status)
        }
    }
}
