import ArgumentParser
import Authoring
import ContentSource
import Diagnostics
import Model
import ReviewSite
import ReviewText
import Reviewing
import SiteGenerator
import SiteOutput
import Theming

/// `newel review`: what has changed since a former version, and what that means, as a preview of the whole site.
struct ReviewChanges: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Shows what has changed since a former version, in a preview of the site or on its own.")

    /// The forms that changes can be told in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: VerbosityOptions

    @Argument(
        help: "The branch, tag or commit to compare with. (default: where this work parted from the main branch)")
    var base: String?

    @Option(name: .long, help: "A branch, tag or commit to look at in place of the files in the folder.")
    var head: String?

    @Option(name: .long, help: "The folder that the preview is written to.")
    var output = "preview"

    @Flag(name: .long, help: "Makes one file of the preview too, to be sent: preview.zip.")
    var zip = false

    @Option(name: .long, help: "Tells the changes as text, json or markdown, and writes no preview.")
    var format: Format?

    @Option(name: .long, help: "Ends with 1 if a change weighs that much or more: major, minor or patch.")
    var failOn: Weight?

    func validate() throws {
        guard format != nil, zip else { return }
        throw ValidationError("--zip makes one file of the preview, but with --format there is none. Leave one out.")
    }

    mutating func run() async throws {
        let versions: ComparedVersions
        async let readTheme = theme.read(isStrict: source.strict)
        do {
            versions = try await ComparedVersions(base: base, head: head, of: source)
        } catch {
            Console.tell([error])
            throw Outcome.couldNotRun.code
        }
        let checked = CheckedTheme(
            await readTheme, for: versions.after.site, versions.findings, isStrict: source.strict)
        Console.tell(speech.description(checked.findings))
        guard !checked.findings.hasErrors, let site = versions.after.site, let theme = checked.theme else {
            Console.tell(checked.findings.verdict("The versions were not compared."))
            throw Outcome.of(checked.findings).code
        }
        let before = versions.before.site ?? Site(title: site.title)
        guard Review.possibleChanges(of: site, since: before) <= Review.mostChanges else {
            Console.tell([.tooManyChanges(versions.names)])
            throw Outcome.contentHasErrors.code
        }
        let review = Reviewing.review(site, since: before)
        let description = ReviewDescription(
            review, names: versions.names, partedFrom: versions.versions.before.branch, sites: (before, site),
            in: theme.strings)
        let data = try ChangesJSON(names: versions.names, commits: versions.commits).render(review)
        switch format {
        case .text: Console.say(description.text)
        case .json: Console.say(data)
        case .markdown: Console.say(description.markdown)
        case nil:
            let changes = head == nil ? await readLastChanges(of: source.content).changes : LastChanges()
            let preview = { (hasScripts: Bool) async in
                let proposal = Proposal(
                    review, former: before, before: versions.versions.before, after: versions.versions.after,
                    hasScripts: hasScripts)
                var rendered = await publish(site, with: theme, changes: changes, proposal: proposal).rendered()
                rendered.add(RenderedSite.File(path: "changes.md", text: description.markdown))
                rendered.add(RenderedSite.File(path: "changes.json", text: data))
                return rendered
            }
            try await write(await preview(true))
            let archive = zip ? try writeArchive(of: await preview(false)) : nil
            let places = ["\(output)/changes.html", archive].compactMap(\.self)
            if !speech.quiet {
                Console.say(([description.title, description.summary] + places).joined(separator: "\n") + "\n")
            }
        }
        if let failOn, let weight = review.weight, weight >= failOn { throw Outcome.contentHasErrors.code }
    }
}

extension ReviewChanges {
    /// Gives the archive's path.
    private func writeArchive(of rendered: RenderedSite) throws -> String {
        let writer = ArchiveWriter(beside: output)
        do {
            try writer.write(try ZipArchive(of: rendered, in: writer.folder))
        } catch {
            Console.tell([error])
            throw Outcome.couldNotRun.code
        }
        return writer.path
    }

    private func write(_ rendered: RenderedSite) async throws {
        do {
            let writer = SiteWriter(output: output, sources: [source.content, theme.folder])
            Console.tell(speech.description(try await writer.write(rendered).findings))
        } catch {
            Console.tell(error.findings)
            Console.tell(error.findings.verdict("The preview was not written."))
            throw Outcome.couldNotRun.code
        }
    }
}

extension Weight: ExpressibleByArgument {}

extension Diagnostic {
    fileprivate static func tooManyChanges(_ names: (before: String, after: String?)) -> Diagnostic {
        Diagnostic(
            .error, "too-many-changes",
            "There is too much between ‘\(names.before)’ and \(names.after.map { "‘\($0)’" } ?? "this folder") to be compared: up to 100,000 indicators can be told as changed.",
            at: nil, suggestion: "Name a version that is closer; ‘git tag’ and ‘git branch --all’ list what there is.")
    }
}
