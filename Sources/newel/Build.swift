import ArgumentParser
import Authoring
import Diagnostics
import Frameworks
import Publishing

/// `newel build`: the content as a site.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes the content as a site.")

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: SpeechOptions

    @Option(name: .long, help: "The folder that the site is written to.")
    var output = "public"

    mutating func run() async throws {
        let start = ContinuousClock.now
        show("Reading \(source.content) …")
        async let changes = readLastChanges(of: source.content)
        let reading = await source.read()
        let (theme, themeFindings) = theme.read(isStrict: source.strict)
        let languageFindings = reading.site.flatMap { theme?.missingLanguages(of: $0) } ?? []
        let findings =
            reading.diagnostics + themeFindings + (source.strict ? languageFindings.strict() : languageFindings)
        Console.progress("")
        Console.tell(speech.told(findings))
        guard !findings.hasErrors, let site = reading.site, let theme else {
            Console.tell(findings.verdict("Nothing was written."))
            throw Outcome.of(findings).code
        }
        show("Rendering …")
        let published = await publish(site, with: theme, changes: changes)
        show("Writing \(published.pageCount) pages …")
        let written = try await write(published.rendered)
        Console.progress("")
        guard !speech.quiet else { return }
        Console.say(site.summary(pages: published.pageCount, in: ContinuousClock.now - start) + "\n")
        if speech.verbose {
            Console.tell(
                "\(output): \(written.written) files written, \(written.unchanged) unchanged, \(written.removed) removed"
            )
        }
    }

    private func write(_ rendered: RenderedSite) async throws -> SiteWritten {
        do {
            return try await SiteWriter(output: output, sources: [source.content, theme.folder]).write(rendered)
        } catch {
            Console.progress("")
            Console.tell(error.findings)
            Console.tell(error.findings.verdict("The site was not written."))
            throw Outcome.couldNotRun.code
        }
    }

    private func show(_ step: String) {
        if speech.quiet { return }
        if speech.verbose { Console.tell(step) } else { Console.progress(step) }
    }
}
