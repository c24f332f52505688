import Diagnostics
import Model
import Previewing
import Synchronization

/// Says what happens in a preview.
final class PreviewSpeaker: Sendable {
    private let speech: VerbosityOptions
    /// What was said last of the content; warnings that stay need not be said again.
    private let said = Mutex<Set<Diagnostic>>([])

    init(speech: VerbosityOptions) {
        self.speech = speech
    }

    func tell(_ news: PreviewNews) {
        switch news {
        case .serving(let address, let isWantedPort):
            Console.say("\(address)\n")
            if !speech.quiet, !isWantedPort { Console.tell("The port that was asked for is taken; this one was free.") }
            if !speech.quiet { Console.tell("Press Ctrl-C to end.") }
        case .built(let build): tell(build)
        }
    }

    private func tell(_ build: SiteBuild) {
        let findings = speech.description(build.findings)
        let known = said.withLock { said in
            defer { said = Set(findings) }
            return said
        }
        Console.tell(findings.filter { $0.severity == .error || !known.contains($0) })
        if build.findings.hasErrors {
            Console.tell(build.findings.verdict("The pages stay as they were."))
        } else if let site = build.site, !speech.quiet {
            Console.say((line(build) ?? site.counts(pages: build.pageCount).summary(in: build.duration)) + "\n")
        }
    }

    /// “content/ways/caring.md and 2 more in 0.01 s”; nil at the first time.
    private func line(_ build: SiteBuild) -> String? {
        guard let last = build.changed.last else { return nil }
        let more = build.changed.count - 1
        return "\(last)\(more > 0 ? " and \(more) more" : "") in \(inSeconds(build.duration))"
    }
}
