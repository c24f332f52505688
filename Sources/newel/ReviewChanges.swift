import ArgumentParser
import Authoring
import Diagnostics
import Frameworks
import Publishing
import Reviewing

/// `newel review`: what has changed since a former version, and what that means.
struct ReviewChanges: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review", abstract: "Tells what has changed since a former version, and whom it concerns.")

    /// The forms that changes can be told in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, markdown
    }

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: SpeechOptions

    @Argument(
        help: "The branch, tag or commit to compare with. (default: where this work parted from the main branch)")
    var base: String?

    @Option(name: .long, help: "A branch, tag or commit to look at in place of the files in the folder.")
    var head: String?

    @Option(name: .long, help: "The form of the changes: text, json or markdown.")
    var format = Format.text

    @Option(name: .long, help: "Ends with 1 if a change weighs that much or more: major, minor or patch.")
    var failOn: Weight?

    mutating func run() async throws {
        let versions: ComparedVersions
        do {
            versions = try await ComparedVersions(base: base, head: head, of: source)
        } catch {
            Console.tell([error])
            throw Outcome.couldNotRun.code
        }
        let (theme, themeFindings) = theme.read(isStrict: source.strict)
        let findings = versions.findings + themeFindings
        Console.tell(speech.told(findings))
        guard !findings.hasErrors, let site = versions.after.site, let theme else {
            Console.tell(findings.verdict("The versions were not compared."))
            throw Outcome.of(findings).code
        }
        let before = versions.before.site ?? Site(title: site.title)
        let review = Reviewing.review(site, since: before)
        let told = ToldReview(review, names: versions.names, sites: (before, site), in: theme)
        switch format {
        case .text: Console.say(told.text)
        case .json: Console.say(try ChangesJSON(names: versions.names).render(review))
        case .markdown: Console.say(told.markdown)
        }
        if let failOn, let weight = review.weight, weight >= failOn { throw Outcome.contentHasErrors.code }
    }
}

extension Weight: ExpressibleByArgument {}
