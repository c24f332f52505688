import Diagnostics
import Fingerprints
import SiteOutput

/// What a build notes for the next one, which need not make the same site again.
struct LastBuild: Equatable {
    /// All that the site was made from.
    let source: Fingerprint
    let counts: SiteCounts
    let warnings: Int
    let notices: Int

    /// - Parameter findings: all that was found, told or not.
    init(source: Fingerprint, counts: SiteCounts, findings: [Diagnostic]) {
        self.source = source
        self.counts = counts
        warnings = findings.count { $0.severity == .warning }
        notices = findings.count { $0.severity == .notice }
    }

    /// Reads a note; nil where it isn't one of a build.
    init?(note: String) {
        let words = note.split(separator: " ", omittingEmptySubsequences: false)
        let numbers = words.dropFirst().compactMap { Int($0) }
        guard let source = words.first.flatMap({ Fingerprint($0) }), words.count == 6, numbers.count == 5 else {
            return nil
        }
        self.source = source
        counts = SiteCounts(frameworks: numbers[0], competencies: numbers[1], pages: numbers[2])
        warnings = numbers[3]
        notices = numbers[4]
    }

    /// The note, a line of text.
    var note: String {
        let numbers = [counts.frameworks, counts.competencies, counts.pages, warnings, notices]
        return ([source.text] + numbers.map(String.init)).joined(separator: " ")
    }

    /// Whether a build that finds the same has findings to tell.
    func hasFindings(to speech: VerbosityOptions) -> Bool {
        warnings > 0 || (speech.verbose && notices > 0)
    }
}

/// A site that is there, and that a build would make just as it is.
struct SameSite {
    let build: LastBuild
    let written: SiteWritten

    /// - Parameter source: all that the site would be made from; nil is not known.
    /// - Returns: nil where it would be made from something else.
    init?(_ standing: StandingSite, source: Fingerprint?) {
        guard let build = LastBuild(note: standing.note), build.source == source else { return nil }
        self.build = build
        written = standing.written
    }
}
