import ArgumentParser
import Authoring
import ContentSource
import Diagnostics
import Foundation
import Guides
import Model
import Printing

/// `newel print`: a framework as a PDF, for a pocket or for a committee.
struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Makes a PDF of a framework to be printed, or a Word document to be discussed.")

    @Argument(help: "The framework: its folder's name without number, or its title.")
    var framework: String

    @Option(name: .long, help: "Only what applies at this level.")
    var level: String?

    @Option(name: .long, help: "Only what this role asks.")
    var role: String?

    @Option(name: .customLong("group"), help: "Only this group's competencies; can be given several times.")
    var groups: [String] = []

    @Option(
        name: .long,
        help:
            "pocket: small pages. booklet: the same on A4 sheets to fold. fold: one sheet. large: large print. document: all of it on A4. (default: pocket; document for Word)"
    )
    var layout: GuideLayout?

    @Flag(name: .long, help: "Leaves room beside each indicator to write in; with --layout document.")
    var evidence = false

    @Flag(name: .long, help: "Makes as many pages as there are, without asking back.")
    var long = false

    @Flag(
        name: .long,
        help:
            "Adds marks to be cut at and 8 mm around each page, for print rooms; with --layout pocket, large or document."
    )
    var marks = false

    @Option(
        name: .long,
        help: "The PDF's file; one that ends in .docx is a Word document. (default: the guide's name in this folder)")
    var output: String?

    @OptionGroup var press: PressOptions
    @OptionGroup var source: ContentOptions
    @OptionGroup var theme: ThemeOptions
    @OptionGroup var speech: VerbosityOptions

    func validate() throws {
        if level != nil, role != nil { throw ValidationError("Give either --level or --role, not both.") }
        if isWord, layout ?? .document != .document {
            throw ValidationError("A Word document has --layout document.")
        }
        if evidence, chosen != .document { throw ValidationError("--evidence goes with --layout document.") }
        if marks, isWord || chosen == .booklet || chosen == .fold {
            throw ValidationError("--marks goes with --layout pocket, large or document.")
        }
    }

    mutating func run() async throws {
        let start = ContinuousClock.now
        async let history = readLastChanges(of: source.content)
        let reading = await source.read()
        let checked = source.check(reading, with: theme)
        Console.tell(speech.description(checked.findings))
        guard !checked.findings.hasErrors, let site = reading.site, let theme = checked.theme else {
            Console.tell(checked.findings.verdict("Nothing was printed."))
            throw Outcome.of(checked.findings).code
        }
        do {
            let order = try PrintOrder(framework: framework, level: level, role: role, groups: groups, in: site)
            let request = GuideRequest(chosen, for: order.reader, hasEvidence: evidence, hasMarks: marks)
            let page = try printout(request, of: order.framework, in: site, with: theme, changes: await history.changes)
            guard try isWanted(page) else { return }
            let (bytes, findings) = try await made(page)
            let found = source.strict ? findings.strict() : findings
            Console.tell(speech.description(found))
            guard !found.hasErrors else {
                Console.tell(found.verdict("Nothing was printed."))
                throw Outcome.contentHasErrors.code
            }
            let file = output ?? order.fileName(chosen)
            try write(bytes, to: file)
            if !speech.quiet { Console.say("\(file) in \(inSeconds(ContinuousClock.now - start))\n") }
        } catch let refusal as FoldRefusal {
            Console.tell([PrintProblem.overlong(refusal).finding])
            throw Outcome.contentHasErrors.code
        } catch let problem as PrintProblem {
            Console.tell([problem.finding])
            throw Outcome.couldNotRun.code
        }
    }

    /// Whether a Word document is asked for.
    private var isWord: Bool { output?.lowercased().hasSuffix(".docx") ?? false }

    private var chosen: GuideLayout { layout ?? (isWord ? .document : .pocket) }

    /// Whether whoever asked for it wants as many pages: asks back, where somebody is there to answer.
    private func isWanted(_ page: Printout) throws(PrintProblem) -> Bool {
        guard !long, !isWord, chosen != .fold else { return true }
        let estimate = PrintEstimate(page, layout: chosen)
        guard estimate.isLong else { return true }
        guard Console.canAsk else { throw .long(estimate) }
        return Console.ask("\(estimate.description) --group, --level and --role make less of it. Go on?")
    }

    private func made(_ page: Printout) async throws(PrintProblem) -> (bytes: [UInt8], findings: [Diagnostic]) {
        if isWord {
            let document = try await printWord(page, with: press.programs)
            return (document.docx, document.findings)
        }
        let guide = try await printGuide(page, layout: chosen, with: press.programs)
        return (guide.pdf, guide.findings)
    }

    private func write(_ bytes: [UInt8], to file: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: file), options: .atomic)
        } catch {
            throw PrintProblem.notWritten(file, error)
        }
    }
}

extension GuideLayout: ExpressibleByArgument {}

extension PrintProblem {
    fileprivate static func notWritten(_ file: String, _ error: any Error) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, "print-not-written", "‘\(file)’ can’t be written: \(error.localizedDescription)", at: nil,
                suggestion: "Name another file with --output."
            ))
    }
}
