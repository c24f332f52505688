import ArgumentParser
import Authoring
import ContentSource
import Diagnostics
import Fingerprints
import Guides
import Model
import Printing
import ReviewSite
import SiteGenerator
import SiteOutput
import Theming

/// `newel build`: the content as a site.
struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publishes the content as a site.")

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: VerbosityOptions

    @Option(name: .long, help: "The folder that the site is written to.")
    var output = "public"

    @Flag(name: .long, help: "Adds a page to each framework that tells what changed with each version tagged in git.")
    var history = false

    @Flag(name: .long, help: "Makes PDFs of the guides as well, where what they hold has changed.")
    var pdf = false

    @OptionGroup var press: PressOptions

    func run() async throws {
        let start = ContinuousClock.now
        // First of all, since what runs beside it may load more of the program.
        let program = programIdentity()
        show("Reading \(source.content)", since: start)
        let writer = SiteWriter(output: output, sources: [source.content, theme.folder])
        let content = source.content
        async let state = readHistoryState(of: content)
        async let standing = isAlwaysMade ? nil : writer.standing()
        let tree = readFolder(content)
        let files = theme.files()
        let history = await state
        let fingerprint = fingerprint(of: tree, files, history, program)
        let same = await standing.flatMap { SameSite($0, source: fingerprint) }
        if let same, !same.build.hasFindings(to: speech) { return say(same, since: start) }
        async let lastChanges = readLastChanges(of: content, at: history)
        let reading = await source.read(tree)
        let checked = source.check(reading, with: theme, files)
        Console.progress("")
        Console.tell(speech.description(checked.findings))
        guard !checked.findings.hasErrors, let site = reading.site, let theme = checked.theme else {
            Console.tell(checked.findings.verdict("Nothing was written."))
            throw Outcome.of(checked.findings).code
        }
        if let same { return say(same, since: start) }
        let dates = await lastChanges
        Console.tell(speech.description(dates.findings))
        let histories = try await readHistories(of: site, since: start)
        try keepDates(of: site, dates)
        let pdfs = pdf ? try await printed(site, with: theme, changes: dates.changes, since: start) : []
        show("Rendering \(counted(site.competencyCount, "competency", "competencies"))", since: start)
        let read = await fingerprints(of: reading.origins, changed: dates.changes)
        let origins = program.map { SiteOrigins(common: files.fingerprint(with: $0), frameworks: read) }
        let published = await publish(
            site, with: theme, changes: dates.changes, pdfs: pdfs, histories: histories, origins: origins)
        show("Writing \(counted(published.pageCount, "page"))", since: start)
        let counts = site.counts(pages: published.pageCount)
        let build =
            dates.isAll ? fingerprint.map { LastBuild(source: $0, counts: counts, findings: checked.findings) } : nil
        say(counts, try await write(published, by: writer, note: build?.note), since: start)
        Outcome.done.end(holding: (tree, reading, published))
    }

    /// Whether the site is made even if nothing has changed: former versions and PDFs come from elsewhere, too.
    private var isAlwaysMade: Bool { history || pdf }

    /// What tells all that the site is made from; nil where that isn't known, or doesn't count.
    private func fingerprint(
        of tree: SourceTree, _ files: ThemeFiles, _ history: HistoryState?, _ program: Fingerprint?
    ) -> Fingerprint? {
        guard !isAlwaysMade, let history, let program else { return nil }
        return BuildSource(
            tree: tree, history: history, hasDrafts: source.drafts, theme: files, templates: theme.folder,
            problem: theme.problem, program: program
        ).fingerprint
    }

    /// Tells of a site that need not be made again, as of any other.
    private func say(_ same: SameSite, since start: ContinuousClock.Instant) {
        show("Nothing has changed since the last build", since: start)
        say(same.build.counts, same.written, since: start)
    }

    private func say(_ counts: SiteCounts, _ written: SiteWritten, since start: ContinuousClock.Instant) {
        Console.progress("")
        Console.tell(speech.description(written.findings))
        guard !speech.quiet else { return }
        Console.say(counts.summary(in: ContinuousClock.now - start) + "\n")
        if speech.verbose {
            Console.tell(
                "\(output): \(written.written) files written, \(written.unchanged) unchanged, \(written.removed) removed"
            )
        }
    }

    private func printed(
        _ site: Site, with theme: Theme, changes: LastChanges, since start: ContinuousClock.Instant
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
        Console.tell(speech.description(found))
        guard !found.hasErrors else {
            Console.tell(found.verdict("Nothing was written."))
            throw Outcome.contentHasErrors.code
        }
        if speech.verbose { Console.tell("\(counted(print.made, "PDF")) made, \(print.pdfs.count) in all") }
        return print.pdfs
    }

    /// Refuses to take dates away that the last build published.
    private func keepDates(of site: Site, _ read: ReadChanges) throws {
        let lost = PublishedDates(output: output).lost(by: site, read)
        guard !lost.isEmpty else { return }
        Console.progress("")
        Console.tell(lost)
        Console.tell(lost.verdict("The site was not written."))
        throw Outcome.couldNotRun.code
    }

    private func readHistories(
        of site: Site, since start: ContinuousClock.Instant
    ) async throws -> [Framework.ID: [FormerFramework]] {
        guard history else { return [:] }
        show("Reading former versions", since: start)
        do {
            let former = try await FormerVersions(source: source).read(of: site)
            Console.progress("")
            Console.tell(speech.description(former.findings))
            try former.keepsHistories(in: output)
            return former.histories
        } catch {
            Console.progress("")
            Console.tell([error])
            throw Outcome.couldNotRun.code
        }
    }

    private func write(
        _ site: PublishedSite, by writer: SiteWriter, note: String?
    ) async throws -> SiteWritten {
        do {
            return try await site.write(to: writer, note: note)
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
