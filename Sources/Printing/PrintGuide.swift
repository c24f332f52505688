import Diagnostics
import Guides
import Model

/// A PDF, and what was found when it was looked through.
package struct PrintedGuide: Sendable {
    /// The file.
    package let pdf: [UInt8]
    /// What is wrong with it, or could not be seen.
    package let findings: [Diagnostic]
    /// What it says that it was made by; nil where nobody could read it.
    let producer: String?
}

/// Makes a PDF.
///
/// 1. WeasyPrint sets the page, and says which characters no font has.
/// 2. pdftotext reads the result, which is compared with the page, and says which WeasyPrint it was: to ask that for its
///    version takes as long as half a guide, and is done only where nothing came of it.
/// 3. The pages of a booklet are put on sheets.
package func printGuide(
    _ printout: Printout, layout: GuideLayout, with programs: PrintPrograms
) async throws(PrintProblem) -> PrintedGuide {
    let press = try WeasyPrint(programs)
    let binder = layout == .booklet ? try PDFImpose(programs) : nil
    let identifier = fingerprint(of: printout.html)
    let pdf: WeasyPDF
    do throws(PrintProblem) {
        pdf = try await press.pdf(of: printout, identifier: identifier)
    } catch {
        // A version that can't be used fails for reasons that say less than its number does.
        try WeasyPrint.check(version: try await press.version())
        throw error
    }
    let guide = try await looked(through: pdf, for: printout, layout: layout, with: programs)
    if let producer = guide.producer {
        try WeasyPrint.check(version: producer)
    } else {
        try WeasyPrint.check(version: try await press.version())
    }
    guard let binder, !guide.findings.hasErrors else { return guide }
    let sheets = try await binder.sheets(of: pdf.bytes, paper: printout.paper, identifier: identifier)
    return PrintedGuide(pdf: sheets, findings: guide.findings, producer: guide.producer)
}

/// A PDF with what is wrong with it.
func looked(
    through pdf: WeasyPDF, for printout: Printout, layout: GuideLayout, with programs: PrintPrograms
) async throws(PrintProblem) -> PrintedGuide {
    let boxes = [Diagnostic.boxes(pdf.boxes, in: printout)].compactMap(\.self)
    guard let text = try await PDFText.read(pdf.bytes, with: programs) else {
        return PrintedGuide(pdf: pdf.bytes, findings: boxes + [.unchecked], producer: nil)
    }
    let found = try await findings(in: pdf.bytes, text, for: printout, layout: layout, with: programs)
    return PrintedGuide(pdf: pdf.bytes, findings: boxes + found, producer: text.producer)
}

/// What is wrong with a PDF, by the words in it; where some seem to be missing, also by the order of reading.
private func findings(
    in pdf: [UInt8], _ text: PDFText, for printout: Printout, layout: GuideLayout, with programs: PrintPrograms
) async throws(PrintProblem) -> [Diagnostic] {
    var missing = lost(printout.statements, of: printout, in: text.pages.map(\.text), by: letters)
    if !missing.isEmpty {
        let pages = try await PDFText.readingOrder(of: pdf, with: programs)
        missing = lost(missing, of: printout, in: pages, by: sortedLetters)
    }
    return findings(in: text, for: printout, layout: layout) + missing.map(Diagnostic.lost)
}

/// Sixteen hexadecimal digits that tell texts apart (FNV-1a, <https://www.rfc-editor.org/rfc/rfc9923>).
func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

extension Diagnostic {
    static let unchecked = Diagnostic(
        .warning, "print-unchecked", "Nobody has looked through the PDF, since pdftotext is not there.", at: nil,
        suggestion: "Install it with ‘apt install poppler-utils’, or look at the pages yourself."
    )
}
