import Diagnostics
import Frameworks
import Publishing

/// A PDF, and what was found when it was looked through.
public struct PrintedGuide: Sendable {
    /// The file.
    public let pdf: [UInt8]
    /// What is wrong with it, or could not be seen.
    public let findings: [Diagnostic]
}

/// Makes a PDF.
///
/// 1. WeasyPrint sets the page; meanwhile it is asked for its version, which takes as long as half a guide.
/// 2. pdftotext reads the result, which is compared with the page.
/// 3. The pages of a booklet are put on sheets.
public func printGuide(
    _ printout: Printout, layout: GuideLayout, with programs: PrintPrograms
) async throws(PrintProblem) -> PrintedGuide {
    let press = try WeasyPrint(programs)
    let binder = layout == .booklet ? try PDFImpose(programs) : nil
    async let version = press.version()
    async let made = press.pdf(of: printout, identifier: fingerprint(of: printout.html))
    do {
        try WeasyPrint.check(version: await version)
        var pdf = try await made
        let text = try await PDFText.read(pdf, with: programs)
        let found = text.map { findings(in: $0, for: printout) } ?? [Diagnostic.unchecked]
        if let binder, !found.hasErrors { pdf = try await binder.sheets(of: pdf, paper: printout.paper) }
        return PrintedGuide(pdf: pdf, findings: found)
    } catch let problem as PrintProblem {
        throw problem
    } catch {
        throw PrintProblem(finding: Diagnostic(.error, "print-failed", "\(error)", at: nil))
    }
}

/// Sixteen digits that tell texts apart (FNV-1a, <https://www.rfc-editor.org/rfc/rfc9923>).
public func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
}

extension Diagnostic {
    fileprivate static let unchecked = Diagnostic(
        .warning, "print-unchecked", "Nobody has looked through the PDF, since pdftotext is not there.", at: nil,
        suggestion: "Install it with ‘apt install poppler-utils’, or look at the pages yourself."
    )
}
