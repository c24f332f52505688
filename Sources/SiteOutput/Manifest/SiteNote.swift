import Diagnostics
import Fingerprints
import Foundation

/// What a build writes down for the next one, as `.newel.note` beside the site says it: a line for the format, the files as they
/// were left, the note, and a line for each part of the site: what it was made from, and its files as they were left.
struct SiteNote: Equatable {
    /// The file's name.
    static let name = ".newel.note"
    /// No note is as long, in bytes: that of five hundred parts has 65,000.
    static let most = 1 << 26

    private static let format = "newel note 2"

    /// The files as the build left them.
    let standing: Fingerprint
    /// A line of text; nil where that build had nothing to say of the whole.
    let note: String?
    /// The files of each part as the build left them, by what the part was made from.
    let parts: [Fingerprint: Fingerprint]

    init(standing: Fingerprint, note: String?, parts: [Fingerprint: Fingerprint] = [:]) {
        self.standing = standing
        self.note = note
        self.parts = parts
    }

    /// Reads the file's text; nil where it isn't whole or not one of ours.
    init?(_ text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        guard lines.count >= 4, lines[0] == Self.format, let end = lines.last, end.isEmpty,
            let standing = Fingerprint(lines[1])
        else { return nil }
        var parts: [Fingerprint: Fingerprint] = [:]
        for line in lines.dropFirst(3).dropLast() {
            let words = line.split(separator: " ")
            guard words.count == 2, let source = Fingerprint(words[0]), let standing = Fingerprint(words[1]) else {
                return nil
            }
            parts[source] = standing
        }
        self.init(standing: standing, note: lines[2].isEmpty ? nil : String(lines[2]), parts: parts)
    }

    /// The file's text.
    var text: String {
        let parts = parts.map { "\($0.text) \($1.text)" }.sorted()
        return ([Self.format, standing.text, note ?? ""] + parts).joined(separator: "\n") + "\n"
    }
}

extension OutputFolder {
    /// What the last build noted; nil where it noted nothing that can be read.
    func readNote() -> SiteNote? {
        (try? text(of: SiteNote.name, most: SiteNote.most)).flatMap { SiteNote($0) }
    }
}

/// A site that is there, as the last build left it.
public struct StandingSite: Sendable, Equatable {
    /// What that build noted.
    public let note: String
    /// What a build would say of it that changed nothing, but for the size.
    public let written: SiteWritten
}

extension SiteWriter {
    /// The site that is there, where it is as the last build left it: each of its files is there and was written by nobody
    /// since, no build was broken off or is under way, and the machine was not restarted meanwhile.
    ///
    /// It writes nothing and reads no page; it takes some microseconds a file.
    ///
    /// - Returns: nil where any of this isn't so or isn't known, and where that build noted nothing.
    public func standing() -> StandingSite? {
        let place = OutputPlace(output: output, sources: sources)
        guard let isThere = try? place.exists(), isThere, let folder = try? OutputFolder(output) else { return nil }
        for name in [SiteStaging.folder, OutputLock.name] {
            guard case .nothing = try? folder.root.entry(name) else { return nil }
        }
        guard let noted = folder.readNote(), let note = noted.note, let start = startOfMachine(),
            let manifest = try? folder.readManifest(), let stamps = folder.stamps(by: manifest),
            SiteOutput.standing(stamps, since: start) == noted.standing
        else { return nil }
        return StandingSite(note: note, written: SiteWritten(unchanged: stamps.count))
    }
}

extension SiteStaging {
    /// Writes the note of a build whose site is in its place.
    ///
    /// Where it can't be, or a file is no longer as this build made it, there is none, and the next build makes all anew.
    func keep(_ note: String?, of manifest: OutputManifest, _ received: Received) {
        guard note != nil || !received.parts.isEmpty, let noted = noted(note, of: manifest, received) else {
            _ = try? output.root.removeFile(SiteNote.name)
            return
        }
        guard noted != self.note else { return }
        try? output.replace(SiteNote.name, by: noted.text, isKept: false)
    }

    private func noted(_ note: String?, of manifest: OutputManifest, _ received: Received) -> SiteNote? {
        // Systems count time in steps of some milliseconds. What somebody writes from now on must show.
        if !received.waiting.isEmpty { usleep(20_000) }
        guard let start = startOfMachine(), let stamps = output.stamps(by: manifest.text),
            stamps.allSatisfy({ received.stamps[$0.path]?.isSameContent(as: $0.stamp) ?? false }),
            let whole = standing(stamps, since: start)
        else { return nil }
        let left = Dictionary(stamps.map { ($0.path, $0.stamp) }) { first, _ in first }
        let parts = received.parts.compactMapValues { paths in
            standing(paths.compactMap { path in left[ExactPath(path)].map { (ExactPath(path), $0) } }, since: start)
        }
        return SiteNote(standing: whole, note: note, parts: parts)
    }
}
