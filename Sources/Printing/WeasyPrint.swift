import Diagnostics
import Guides

/// A PDF as WeasyPrint made it.
struct WeasyPDF: Sendable {
    let bytes: [UInt8]
    /// The characters that are empty boxes in it, each once, in the order in which they were set.
    let boxes: [BoxedCharacter]
}

/// WeasyPrint (<https://weasyprint.org>), which makes a PDF of a page.
package struct WeasyPrint: Sendable {
    private let program: Program

    /// The program, if it is there.
    package init(_ programs: PrintPrograms) throws(PrintProblem) {
        guard let program = programs.program("weasyprint") else { throw .noWeasyPrint }
        self.program = program
    }

    /// Its version, as `69.0`.
    package func version() async throws(PrintProblem) -> String {
        let words = String(decoding: try await program.answer(["--version"]).bytes, as: UTF8.self)
        return words.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? ""
    }

    /// A tagged PDF by ISO 14289-1 (PDF/UA-1).
    ///
    /// It may fetch nothing: all that the page shows is inside it.
    ///
    /// - Parameter identifier: what the file calls itself.
    func pdf(of printout: Printout, identifier: String) async throws(PrintProblem) -> WeasyPDF {
        let answer = try await program.answer(about: Array(printout.html.utf8)) { file in
            [
                "--pdf-variant", "pdf/ua-1", "--pdf-identifier", identifier, "--allowed-protocols", "data",
                "--base-url", "about:blank", "--encoding", "utf-8", file, "-",
            ]
        }
        return WeasyPDF(bytes: answer.bytes, boxes: BoxedCharacter.all(in: answer.remarks))
    }

    /// Tells whether a version can be used, such as `69.0` or `WeasyPrint 69.0`.
    static func check(version name: String) throws(PrintProblem) {
        let version = name.split(separator: " ").last.map(String.init) ?? name
        let major = version.split(separator: ".").first.flatMap { Int($0) } ?? 0
        if major < oldest { throw .tooOld(version) }
        if refused.contains(version) { throw .refused(version) }
    }

    /// The first that can be kept from reading files, with `--allowed-protocols`.
    private static let oldest = 68
    /// Contents number every page 0.
    private static let refused: Set = ["70", "70.0"]
    /// The one that guides are tried with.
    fileprivate static let best = "weasyprint==69.0"
}

extension PrintProblem {
    fileprivate static let noWeasyPrint = PrintProblem(
        finding: Diagnostic(
            .error, .noPrintProgram, "WeasyPrint, which makes the PDF, is not there.", at: nil,
            suggestion: "Install it with ‘pipx install \(WeasyPrint.best)’. Or do without: open the framework’s "
                + "pocket-guide.html in a browser and print it on A6 or A4."
        ))

    fileprivate static func tooOld(_ version: String) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, .noPrintProgram,
                "WeasyPrint \(version) can’t be kept from reading files that are none of the site’s.", at: nil,
                suggestion: "Install a newer one with ‘pipx install \(WeasyPrint.best)’, or print the framework’s "
                    + "pocket-guide.html from a browser."
            ))
    }

    fileprivate static func refused(_ version: String) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, .noPrintProgram, "WeasyPrint \(version) numbers every page of the contents 0.", at: nil,
                suggestion: "Install the one before with ‘pipx install --force \(WeasyPrint.best)’, or print the "
                    + "framework’s pocket-guide.html from a browser."
            ))
    }
}
