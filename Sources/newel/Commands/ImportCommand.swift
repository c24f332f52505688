import ArgumentParser
import Authoring
import ContentSource
import Diagnostics
import DocumentReading
import DocumentRecognition
import Importing

/// `newel import`: source files from a Word document, a sheet, or another system's data.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Writes source files from a Word document, a presentation, a sheet or another system’s data.")

    @Argument(
        help: ArgumentHelp("The files: .docx, .odt, .rtf, .pptx, .xlsx, .csv, .html, .md or .json.", valueName: "file"))
    var files: [String]

    @Option(name: .long, help: "The content folder.")
    var into = "content"

    @Option(
        name: .long,
        help: "The framework’s folder; several files make one framework then. (default: made of each file’s title)")
    var framework: String?

    @Option(name: .long, help: "The levels’ names with commas between them, from the lowest up, if they aren’t found.")
    var levels: String?

    @Option(name: .long, help: "How the document is laid out, if that isn’t found: headings, tables or matrix.")
    var shape: ImportShape?

    @Flag(name: .long, help: "Shows what would be written as an outline, and writes nothing.")
    var dryRun = false

    @Option(name: .customLong("programs"), help: "A folder to look for pandoc and python3 in before all others.")
    var programs: String?

    @OptionGroup var speech: VerbosityOptions

    func validate() throws {
        if files.isEmpty { throw ValidationError("Name a file.") }
    }

    mutating func run() async throws {
        let names = levels.map {
            $0.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        }
        let options = ImportOptions(into: into, framework: framework, levels: names, shape: shape)
        do {
            var written: [String] = []
            let found = try await importFrameworks(files, options, with: .found(in: programs))
            for framework in found {
                Console.tell(speech.description(framework.findings))
                if dryRun {
                    Console.say("\(framework.plan)\n\(framework.summary)")
                } else {
                    let folder = try framework.write(into: into)
                    written.append(folder)
                    if !speech.quiet {
                        Console.say("\(folder)\n\(framework.summary)The report is \(folder)/_import.md.\n")
                    }
                }
            }
            if !dryRun { try await check(written) }
        } catch let problem as ImportProblem {
            Console.tell([problem.finding])
            throw Outcome.couldNotRun.code
        }
    }

    /// Reads what was written, as a build will: what is wrong with it is told here, and not by the next command.
    ///
    /// - Parameter folders: the frameworks' folders. What is wrong with others is no matter of the import's.
    private func check(_ folders: [String]) async throws {
        let reading = await readSite(readFolder(into))
        let own = reading.diagnostics.filter { finding in
            folders.contains { finding.location?.path.hasPrefix("\($0)/") ?? false }
        }
        Console.tell(speech.description(own))
        if own.hasErrors { throw Outcome.contentHasErrors.code }
    }
}

extension ImportShape: ExpressibleByArgument {}
