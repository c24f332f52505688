import Diagnostics
import Foundation
import Publishing

/// What is wrong with a guide's PDF, by its own text: a blank page, a missing page number, a missing indicator.
func findings(in pdf: PDFText, for printout: Printout) -> [Diagnostic] {
    let pages = pdf.pages.enumerated().map { number, page in
        bareLetters(of: page, number: number + 1, foot: letters(of: printout.foot))
    }
    return blankPages(pages) + wordsOff(pdf) + lost(printout, in: pages.joined())
        + wrongContents(of: printout, in: pages)
}

/// What is wrong with the PDF of a sheet to be folded: more than one page, or words that leave their panel.
func findings(inFolded pdf: PDFText, for printout: Printout) -> [Diagnostic] {
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
    let text = letters(of: page.words.map(\.text).joined(separator: " "))
    return strays.prefix(1).map { .wordOffPanel($0.text) } + lost(printout, in: text)
}

/// A page's letters without those of its foot.
private func bareLetters(of page: PDFText.Page, number: Int, foot: String) -> String {
    let all = letters(of: page.words.map(\.text).joined(separator: " "))
    for ending in [foot + "\(number)", foot] {
        if let range = all.range(of: ending, options: .backwards) {
            return all.replacingCharacters(in: range, with: "")
        }
    }
    return all
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

/// Indicators that stand in the PDF more or less often than on the page.
private func lost(_ printout: Printout, in text: String) -> [Diagnostic] {
    let page = letters(of: printout.text)
    return Set(printout.statements).sorted().filter { statement in
        let needle = letters(of: statement)
        return count(of: needle, in: text) != count(of: needle, in: page)
    }.map(Diagnostic.lost)
}

/// Contents whose numbers fall, are 0 or lead to another section.
private func wrongContents(of printout: Printout, in pages: [String]) -> [Diagnostic] {
    let text = pages.joined(separator: "\n")
    let marks = printout.contents.map(letters)
    guard let first = marks.first, var place = text.range(of: first)?.lowerBound else { return [] }
    var last = 0
    for (index, mark) in marks.enumerated() {
        guard let range = text.range(of: mark, range: place..<text.endIndex) else {
            return [.wrongContents(printout.contents[index])]
        }
        place = range.upperBound
        let next = index + 1 < marks.count ? text.range(of: marks[index + 1], range: place..<text.endIndex) : nil
        let number = next.map { text[place..<$0.lowerBound] } ?? text[place...].prefix { $0.isASCII && $0.isNumber }
        guard let page = Int(number.filter { $0 != "\n" }), page >= last, pages.indices.contains(page - 1),
            pages[page - 1].contains(mark)
        else { return [.wrongContents(printout.contents[index])] }
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

    fileprivate static func lost(_ statement: String) -> Diagnostic {
        Diagnostic(
            .warning, "print-text", "In the PDF, this can’t be found once as it is on the page: ‘\(statement)’.",
            at: nil,
            suggestion: "Look the page up before you hand the guide out."
        )
    }
}
