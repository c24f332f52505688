import ArgumentParser
import Printing

/// Where the programs are that make PDFs and Word documents.
struct PressOptions: ParsableArguments {
    @Option(
        name: .customLong("programs"),
        help: "A folder to look for weasyprint, pdfimpose, pdftotext and pandoc in before all others.")
    var folder: String?

    /// The programs.
    var programs: PrintPrograms { .found(in: folder) }
}
