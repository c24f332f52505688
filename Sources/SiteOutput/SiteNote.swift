import Diagnostics
import Fingerprints
import Foundation

/// What a build writes down for the next one, as `.newel.note` beside the site says it: a line for the format, the files as they
/// were left, and the note.
struct SiteNote {
    /// The file's name.
    static let name = ".newel.note"
    /// No note is as long.
    static let most = 1 << 16

    private static let format = "newel note 1"

    /// The files as the build left them.
    let standing: Fingerprint
    /// A line of text.
    let note: String

    init(standing: Fingerprint, note: String) {
        self.standing = standing
        self.note = note
    }

    /// Reads the file's text; nil where it isn't whole or not one of ours.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count == 4, lines[0] == Self.format, lines[3].isEmpty, let standing = Fingerprint(lines[1]) else {
            return nil
        }
        self.init(standing: standing, note: String(lines[2]))
    }

    /// The file's text.
    var text: String { "\(Self.format)\n\(standing.text)\n\(note)\n" }
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
        guard let text = try? folder.text(of: SiteNote.name, most: SiteNote.most),
            let note = SiteNote(text),
            let manifest = try? folder.readManifest(), folder.standing(by: manifest) == note.standing
        else { return nil }
        return StandingSite(
            note: note.note,
            written: SiteWritten(unchanged: OutputManifest.paths(in: manifest).paths.count))
    }
}

extension SiteStaging {
    /// Writes the note of a build whose site is in its place.
    ///
    /// Where it can't be, or a file is no longer as this build made it, there is none, and the next build makes all anew.
    func keep(_ note: String?, of manifest: OutputManifest, _ received: Received) {
        guard let note, let text = noted(note, of: manifest, received) else {
            _ = try? output.root.removeFile(SiteNote.name)
            return
        }
        try? output.replace(SiteNote.name, by: text, isKept: false)
    }

    private func noted(_ note: String, of manifest: OutputManifest, _ received: Received) -> String? {
        // Systems count time in steps of some milliseconds. What somebody writes from now on must show.
        if !received.waiting.isEmpty { usleep(20_000) }
        let standing = output.standing(by: manifest.text) { path, stamp in
            received.stamps[ExactPath(path)]?.isSameContent(as: stamp) ?? false
        }
        return standing.map { SiteNote(standing: $0, note: note).text }
    }
}
