import Diagnostics
import Foundation
import Guides

/// A framework as a Word document, and what was found when it was read back.
package struct WordDocument: Sendable {
    /// The file (ECMA-376).
    package let docx: [UInt8]
    /// What is wrong with it.
    package let findings: [Diagnostic]
}

/// Makes a Word document of the page that a PDF of the document layout is made of.
///
/// pandoc sets the page with Word's own styles for headings, lists and tables; `word.lua` leaves out what only a page needs, and has each
/// heading say by a style what stands below it, by which `newel import` knows the framework again. Then pandoc reads the document back,
/// and each statement has to be there as often as on the page.
package func printWord(_ printout: Printout, with programs: PrintPrograms) async throws(PrintProblem) -> WordDocument {
    guard let pandoc = programs.program("pandoc") else { throw .noPandoc }
    let filter = FileManager.default.temporaryDirectory.appending(path: "newel-\(UUID().uuidString).lua")
    defer { try? FileManager.default.removeItem(at: filter) }
    do {
        try Data(PackageResources.word_lua).write(to: filter)
    } catch {
        throw .noRoom(error)
    }
    let limits = ["+RTS", "-M2g", "-RTS", "--sandbox"]
    let page = Array(named(printout.html).utf8)
    let docx = try await pandoc.answer(about: page) { file in
        limits + [
            "--from", "html", "--to", "docx", "--lua-filter", filter.path(percentEncoded: false),
            "--metadata", "newel-codes=|\(printout.codes.joined(separator: "|"))|", "--output", "-", file,
        ]
    }
    let text = try await pandoc.answer(about: docx.bytes) { file in
        limits + ["--from", "docx", "--to", "plain", "--wrap", "none", file]
    }
    let missing = lost(
        printout.statements, of: printout, in: [String(decoding: text.bytes, as: UTF8.self)], by: letters)
    return WordDocument(docx: docx.bytes, findings: missing.map(Diagnostic.lostInWord))
}

/// A page in which paragraphs with a class are divisions, since pandoc forgets what paragraphs are called.
private func named(_ html: String) -> String {
    var result = ""
    result.reserveCapacity(html.utf8.count)
    let start = "<p class=\""
    let end = "</p>"
    var rest = Substring(html)
    while let opening = rest.range(of: start), let closing = rest[opening.upperBound...].range(of: end) {
        result += rest[..<opening.lowerBound]
        result += "<div class=\"p "
        result += rest[opening.upperBound..<closing.lowerBound]
        result += "</div>"
        rest = rest[closing.upperBound...]
    }
    return result + rest
}

extension PrintProblem {
    fileprivate static let noPandoc = PrintProblem(
        finding: Diagnostic(
            .error, .noPrintProgram, "pandoc, which makes Word documents, is not there.", at: nil,
            suggestion: "Install it with ‘apt install pandoc’, or name its folder with --programs."
        ))

    fileprivate static func noRoom(_ error: any Error) -> PrintProblem {
        PrintProblem(
            finding: Diagnostic(
                .error, "print-failed", "No file can be written for pandoc to read: \(error.localizedDescription)",
                at: nil,
                suggestion: "See that there is room in the folder for temporary files."
            ))
    }
}

extension Diagnostic {
    /// An indicator that isn't where it should be.
    fileprivate static func lostInWord(_ statement: String) -> Diagnostic {
        Diagnostic(
            .warning, "print-text",
            "In the Word document, this can’t be found once as it is on the page: ‘\(statement)’.",
            at: nil, suggestion: "Look it up before you hand the document out."
        )
    }
}
