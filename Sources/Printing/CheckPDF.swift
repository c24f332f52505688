import Diagnostics
import Foundation
import Guides
import Model

/// What is wrong with a guide's PDF, by its own text.
func findings(in pdf: PDFText, for printout: Printout, layout: GuideLayout) -> [Diagnostic] {
    layout == .fold ? findings(inFolded: pdf, for: printout) : findings(inPaged: pdf, for: printout)
}

/// A blank page, a wrong page number, words off the page.
private func findings(inPaged pdf: PDFText, for printout: Printout) -> [Diagnostic] {
    let pages = bare(pdf.pages.map(\.text), foot: printout.foot, letters)
    return blankPages(pages) + wordsOff(pdf) + wrongContents(of: printout, in: pages)
}

/// More than one page, words that leave their panel.
private func findings(inFolded pdf: PDFText, for printout: Printout) -> [Diagnostic] {
    guard let page = pdf.pages.first, pdf.pages.count == 1 else { return [.manySheets(pdf.pages.count)] }
    let size = (width: page.width / 4, height: page.height / 2)
    // Half of the panels' margins, as far as type may reach beyond its own box.
    let margin = 9.0
    let strays = page.words.filter { word in
        let left = word.left.truncatingRemainder(dividingBy: size.width)
        let top = word.top.truncatingRemainder(dividingBy: size.height)
        return left < margin || top < margin || left + word.right - word.left > size.width - margin
            || top + word.bottom - word.top > size.height - margin
    }
    return strays.prefix(1).map { .wordOffPanel($0.text) }
}

/// What of each page is compared, without its foot.
private func bare(_ pages: [String], foot: String, _ form: (String) -> String) -> [String] {
    let foot = form(foot)
    return pages.enumerated().map { number, page in
        let all = form(page)
        for ending in [foot + "\(number + 1)", foot] {
            if let range = all.range(of: ending, options: .backwards) {
                return all.replacingCharacters(in: range, with: "")
            }
        }
        return all
    }
}

private func blankPages(_ pages: [String]) -> [Diagnostic] {
    pages.enumerated().filter { $0.element.isEmpty }.map { Diagnostic.blankPage($0.offset + 1) }
}

/// Words that reach over the edge of their page.
private func wordsOff(_ pdf: PDFText) -> [Diagnostic] {
    pdf.pages.enumerated().compactMap { number, page in
        let word = page.words.first { word in
            word.left < 0 || word.top < 0 || word.right > page.width || word.bottom > page.height
        }
        return word.map { .wordOff($0.text, page: number + 1) }
    }
}

/// Statements that stand in the PDF more or less often than on the page.
///
/// - Parameter form: what of a text is compared.
func lost(
    _ statements: [String], of printout: Printout, in pages: [String], by form: (String) -> String
) -> [String] {
    let expected = form(printout.text)
    let made = bare(pages, foot: printout.foot, form).joined()
    return Set(statements).sorted().filter { statement in
        let needle = form(statement)
        return count(of: needle, in: made) != count(of: needle, in: expected)
    }
}

/// Contents whose numbers fall, are 0 or lead to another section.
private func wrongContents(of printout: Printout, in pages: [String]) -> [Diagnostic] {
    let text = pages.joined(separator: "\n")
    let marks = printout.contents.map(letters)
    guard let first = marks.first, var place = text.range(of: first)?.lowerBound else { return [] }
    var last = 0
    for (mark, title) in zip(marks, printout.contents) {
        guard let range = text.range(of: mark, range: place..<text.endIndex) else { return [.wrongContents(title)] }
        place = range.upperBound
        // Sections begin behind the contents, where their titles stand as well.
        let here = text[..<place].count { $0 == "\n" } + 1
        let digits = text[place...].prefix { "0"..."9" ~= $0 }
        // The next entry's own number may follow at once, so the page's ends where there is such a page.
        let page = digits.indices.reversed().lazy.compactMap { digits.first == "0" ? nil : Int(digits[...$0]) }
            .first { $0 > here && $0 >= last && $0 <= pages.count && pages[$0 - 1].contains(mark) }
        guard let page else { return [.wrongContents(title)] }
        last = page
    }
    return []
}

extension Diagnostic {
    fileprivate static func blankPage(_ number: Int) -> Diagnostic {
        Diagnostic(.error, "print-blank-page", "Page \(number) of the PDF would be blank.", at: nil)
    }

    fileprivate static func wordOff(_ word: String, page: Int) -> Diagnostic {
        Diagnostic(
            .error, "print-cut-off", "On page \(page), ‘\(word)’ would reach over the edge of the paper.", at: nil)
    }

    fileprivate static func manySheets(_ count: Int) -> Diagnostic {
        Diagnostic(.error, "print-fold", "The essentials would need \(count) sheets.", at: nil)
    }

    fileprivate static func wordOffPanel(_ word: String) -> Diagnostic {
        Diagnostic(
            .error, "print-fold", "On the sheet, ‘\(word)’ would reach over the edge of its panel.", at: nil,
            suggestion: "Shorten the text that it stands in, or take another layout."
        )
    }

    fileprivate static func wrongContents(_ title: String) -> Diagnostic {
        Diagnostic(
            .error, "print-contents", "The contents would give a wrong page for ‘\(title)’.", at: nil,
            suggestion: "Install the WeasyPrint that guides are tried with: ‘pipx install --force weasyprint==69.0’."
        )
    }

    /// An indicator that isn't where it should be.
    static func lost(_ statement: String) -> Diagnostic {
        Diagnostic(
            .warning, "print-text", "In the PDF, this can’t be found once as it is on the page: ‘\(statement)’.",
            at: nil,
            suggestion: "Look the page up before you hand the guide out."
        )
    }
}
