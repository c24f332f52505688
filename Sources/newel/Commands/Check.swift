import ArgumentParser
import Diagnostics

/// `newel check`: what is wrong with the content and the templates, without making a site.
struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tells what is wrong with the content and the templates.")

    /// The forms that findings can be told in.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, github
    }

    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: VerbosityOptions

    @Option(name: .long, help: "The form of the findings: text, json or github.")
    var format = Format.text

    mutating func run() async throws {
        let findings = source.check(await source.read(), with: theme).findings
        switch format {
        case .text:
            Console.tell(speech.description(findings))
            if !speech.quiet {
                Console.tell(
                    findings.verdict(
                        findings.hasErrors ? "The content can’t be published." : "The content can be published."))
            }
        case .json:
            Console.say(try JSONReport().render(findings))
        case .github:
            Console.say(GitHubReport().render(findings))
        }
        let outcome = Outcome.of(findings)
        if outcome != .done { throw outcome.code }
    }
}
