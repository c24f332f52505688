import Fingerprints
import Foundation

/// What tells this program from another version of it, or from the same with other libraries: the files that its code came
/// from, by their numbers, sizes and times.
///
/// Asked for twice, it is the same only if no further library was loaded in between.
///
/// - Returns: nil where the system doesn't say which files these are, or one of them was replaced since.
func programIdentity() -> Fingerprint? {
    guard let maps = wholeText(of: "/proc/self/maps") else { return nil }
    let files = Set(maps.split(separator: "\n").compactMap(mappedCode))
    guard !files.isEmpty else { return nil }
    var maker = FingerprintMaker()
    maker.add(Newel.configuration.version)
    for file in files.sorted() {
        var status = stat()
        guard stat(file, &status) == 0 else { return nil }
        maker.add(file)
        maker.add(status.st_dev)
        maker.add(status.st_ino)
        maker.add(status.st_size)
        maker.add(status.st_mtim.tv_sec)
        maker.add(status.st_mtim.tv_nsec)
    }
    return maker.made()
}

/// The file of a line of `/proc/self/maps` that tells of code: `55e4…-55e4… r-xp 00002000 fe:00 253911    /usr/bin/newel`.
private func mappedCode(_ line: Substring) -> String? {
    let words = line.split(separator: " ", maxSplits: 5)
    guard words.count == 6, words[1].contains("x") else { return nil }
    let path = words[5].drop { $0 == " " }
    return path.hasPrefix("/") ? String(path) : nil
}

/// The text of a file that the system makes while it is read: it gives a page at a time, which Foundation takes for all.
private func wholeText(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var text: [UInt8] = []
    var page = [UInt8](repeating: 0, count: 1 << 16)
    while true {
        let count = read(file, &page, page.count)
        if count < 0 { return nil }
        if count == 0 { return String(decoding: text, as: UTF8.self) }
        text += page[..<count]
    }
}
