import Diagnostics
import Model
import Testing

@testable import Guides
@testable import Printing

/// What is told of a PDF that is not what the page says.
struct CheckPDFTests {
    private let cover = ["S Ways"]
    private let contents = ["Contents 1 Listening 3 2 Deciding 4", "S · Ways 2"]
    private let first = ["1 Listening • Is Listening.", "S · Ways 3"]
    private let second = ["2 Deciding • Is Deciding.", "S · Ways 4"]

    private func ids(_ pdf: PDFText) throws -> [String] {
        findings(in: pdf, for: try sample(), layout: .pocket).map { $0.id.rawValue }
    }

    @Test func `a PDF that says what the page says is all right`() throws {
        let pdf = pdf(cover, contents, first, second)
        #expect(try ids(pdf) == [])
        let printout = try sample()
        #expect(lost(printout.statements, of: printout, in: pdf.pages.map(\.text), by: letters).isEmpty)
    }

    @Test(arguments: ["0", "2", "4", "9", ""])
    func `a wrong page in the contents is told`(number: String) throws {
        let wrong = ["Contents 1 Listening \(number) 2 Deciding 4", "S · Ways 2"]
        #expect(try ids(pdf(cover, wrong, first, second)) == ["print-contents"])
    }

    @Test func `a page with nothing but its foot is blank`() throws {
        #expect(try ids(pdf(cover, contents, first, second, ["S · Ways 5"])) == ["print-blank-page"])
    }

    @Test func `a word that reaches over the edge is told`() throws {
        let page =
            "<page width=\"297\" height=\"419\">\n<word xMin=\"280\" yMin=\"1\" xMax=\"299\" yMax=\"9\">Off</word>\n</page>"
        let found = findings(in: PDFText(boxes: page), for: try sample(), layout: .pocket)
        #expect(found.contains { $0.message.contains("‘Off’") })
    }

    @Test func `an indicator that is missing, or there twice, is told`() throws {
        let printout = try sample()
        let missing = pdf(cover, contents, first, ["2 Deciding", "S · Ways 4"])
        #expect(lost(printout.statements, of: printout, in: missing.pages.map(\.text), by: letters) == ["Is Deciding."])
        let twice = pdf(cover, contents, first + first, second)
        #expect(lost(printout.statements, of: printout, in: twice.pages.map(\.text), by: letters) == ["Is Listening."])
    }

    @Test func `an indicator that goes on overleaf is found`() throws {
        let printout = try sample()
        let broken = pdf(
            cover, contents, ["1 Listening • Is", "S · Ways 3"], ["Lis", "tening.", "S · Ways 4"], second)
        let missing = lost(printout.statements, of: printout, in: broken.pages.map(\.text), by: letters)
        #expect(missing == [])
    }

    @Test func `a folded sheet has one page, and words keep to their panels`() throws {
        let printout = try sample(.fold)
        let sheet = { (left: Int) in
            PDFText(
                boxes: "<page width=\"842\" height=\"595\">\n<word xMin=\"\(left)\" yMin=\"40\" xMax=\"\(left + 30)\" "
                    + "yMax=\"50\">Here</word>\n</page>")
        }
        #expect(findings(in: sheet(40), for: printout, layout: .fold).isEmpty)
        #expect(findings(in: sheet(190), for: printout, layout: .fold).map { $0.id.rawValue } == ["print-fold"])
        #expect(findings(in: pdf(cover, cover), for: printout, layout: .fold).map { $0.id.rawValue } == ["print-fold"])
    }
}
