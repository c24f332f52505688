import ArgumentParser
import Authoring
import Diagnostics
import Frameworks
import Printing
import Publishing
import SiteOutput

/// `newel build`: the content as a site.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes the content as a site.")

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: SpeechOptions

    @Option(name: .long, help: "The folder that the site is written to.")
    var output = "public"

    @Flag(name: .long, help: "Adds a page to each framework that tells what changed with each version tagged in git.")
    var history = false

    @Flag(name: .long, help: "Makes PDFs of the guides as well, where what they hold has changed.")
    var pdf = false

    @OptionGroup var press: PressOptions

    mutating func run() async throws {
        let start = ContinuousClock.now
        show("Reading \(source.content)", since: start)
        async let lastChanges = readLastChanges(of: source.content)
        let reading = await source.read()
        let checked = source.check(reading, with: theme)
        Console.progress("")
        Console.tell(speech.told(checked.findings))
        guard !checked.findings.hasErrors, let site = reading.site, let theme = checked.theme else {
            Console.tell(checked.findings.verdict("Nothing was written."))
            throw Outcome.of(checked.findings).code
        }
        let (changes, unknown) = await lastChanges
        Console.tell(speech.told(unknown))
        let histories = try await readHistories(of: site, since: start)
        let pdfs = pdf ? try await printed(site, with: theme, changes: changes, since: start) : []
        show("Rendering \(counted(site.competencyCount, "competency", "competencies"))", since: start)
        let published = await publish(site, with: theme, changes: changes, pdfs: pdfs, histories: histories)
        show("Writing \(counted(published.pageCount, "page"))", since: start)
        let written = try await write(published)
        Console.progress("")
        guard !speech.quiet else { return }
        Console.say(site.summary(pages: published.pageCount, in: ContinuousClock.now - start) + "\n")
        if speech.verbose {
            Console.tell(
                "\(output): \(written.written) files written, \(written.unchanged) unchanged, \(written.removed) removed"
            )
        }
    }

    private func printed(
        _ site: Site, with theme: Publishing.Theme, changes: LastChanges, since start: ContinuousClock.Instant
    ) async throws -> [GuidePDF] {
        show("Printing \(counted(site.frameworks.count, "guide"))", since: start)
        let print: SitePrint
        do {
            print = try await printGuides(
                of: site, with: theme, changes: changes, programs: press.programs, output: output)
        } catch {
            Console.progress("")
            Console.tell([error.finding])
            throw Outcome.couldNotRun.code
        }
        Console.progress("")
        let found = source.strict ? print.findings.strict() : print.findings
        Console.tell(speech.told(found))
        guard !found.hasErrors else {
            Console.tell(found.verdict("Nothing was written."))
            throw Outcome.contentHasErrors.code
        }
        if speech.verbose { Console.tell("\(counted(print.made, "PDF")) made, \(print.pdfs.count) in all") }
        return print.pdfs
    }

    private func readHistories(
        of site: Site, since start: ContinuousClock.Instant
    ) async throws -> [Framework.ID: [FormerFramework]] {
        guard history else { return [:] }
        show("Reading former versions", since: start)
        do {
            let former = try await FormerVersions(source: source).read(of: site)
            Console.progress("")
            Console.tell(speech.told(former.findings))
            try former.keepsHistories(in: output)
            return former.histories
        } catch {
            Console.progress("")
            Console.tell([error])
            throw Outcome.couldNotRun.code
        }
    }

    private func write(_ site: PublishedSite) async throws -> SiteWritten {
        do {
            return try await site.write(to: SiteWriter(output: output, sources: [source.content, theme.folder]))
        } catch {
            Console.progress("")
            Console.tell(error.findings)
            Console.tell(error.findings.verdict("The site was not written."))
            throw Outcome.couldNotRun.code
        }
    }

    /// Tells how far the work is, and how long it has taken so far.
    private func show(_ step: String, since start: ContinuousClock.Instant) {
        if speech.quiet { return }
        let line = "\(inSeconds(ContinuousClock.now - start))  \(step) …"
        if speech.verbose { Console.tell(line) } else { Console.progress(line) }
    }
}
