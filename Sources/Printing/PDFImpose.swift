import Diagnostics
import Foundation
import Model

/// pdfimpose (<https://framagit.org/spalax/pdfimpose>), which puts the pages of a booklet on sheets.
package struct PDFImpose: Sendable {
    private let program: Program

    /// The program, if it is there.
    package init(_ programs: PrintPrograms) throws(PrintProblem) {
        guard let program = programs.program("pdfimpose") else { throw .noPDFImpose }
        self.program = program
    }

    /// Pages on A4 sheets, printed on both sides: two A5 pages beside each other, to be folded and stapled; of A6 pages
    /// two pairs, to be cut apart and stacked first.
    ///
    /// - Parameter identifier: sixteen hexadecimal digits that the file calls itself.
    func sheets(of pdf: [UInt8], paper: PaperSize, identifier: String) async throws(PrintProblem) -> [UInt8] {
        let arguments =
            paper == .a5 ? ["saddle", "--signature", "2x1", "--group", "0"] : ["cutstackfold", "--signature", "1x2"]
        return named(identifier, try await program.answer(about: pdf) { arguments + ["--output", "-", $0] }.bytes)
    }

    /// The file with an identifier in place of the number that is drawn anew each time (ISO 32000-1, 14.4), so that the
    /// same input makes the same bytes.
    private func named(_ identifier: String, _ pdf: [UInt8]) -> [UInt8] {
        let digits = Array(identifier.utf8)
        var pdf = pdf
        guard !digits.isEmpty, let range = pdf.lastRange(of: Array("/ID[<".utf8)) else { return pdf }
        var place = range.upperBound
        var next = 0
        while place < pdf.endIndex, pdf[place] != UInt8(ascii: "]") {
            if pdf[place] != UInt8(ascii: "<"), pdf[place] != UInt8(ascii: ">") {
                pdf[place] = digits[next % digits.count]
                next += 1
            }
            place += 1
        }
        return pdf
    }
}

extension [UInt8] {
    /// Where some bytes stand last.
    fileprivate func lastRange(of bytes: [UInt8]) -> Range<Int>? {
        guard count >= bytes.count else { return nil }
        return stride(from: count - bytes.count, through: 0, by: -1).lazy.map { $0..<($0 + bytes.count) }
            .first { self[$0].elementsEqual(bytes) }
    }
}

extension PrintProblem {
    fileprivate static let noPDFImpose = PrintProblem(
        finding: Diagnostic(
            .error, .noPrintProgram, "pdfimpose, which puts a booklet’s pages on sheets, is not there.", at: nil,
            suggestion: "Install it with ‘pipx install pdfimpose==2.10’. Or do without: make the guide with "
                + "--layout pocket and print it as a booklet from your PDF viewer."
        ))
}
