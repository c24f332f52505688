import Foundation

/// The words of a PDF, page by page, as pdftotext finds them (<https://poppler.freedesktop.org>).
package struct PDFText: Sendable {
    /// A page.
    package struct Page: Sendable, Hashable {
        /// In points.
        package let width: Double
        /// In points.
        package let height: Double
        /// In the order in which they were set.
        package let words: [Word]

        /// The words with spaces between them.
        var text: String { words.map(\.text).joined(separator: " ") }
    }

    /// A word, and the box that it fills: in points, from the upper left corner.
    package struct Word: Sendable, Hashable {
        /// The word.
        package let text: String
        /// The left edge.
        package let left: Double
        /// The upper edge.
        package let top: Double
        /// The right edge.
        package let right: Double
        /// The lower edge.
        package let bottom: Double
    }

    /// In order.
    package let pages: [Page]
    /// What the PDF was made by, such as `WeasyPrint 69.0`.
    package let producer: String?

    /// Reads a PDF; nil where there is no pdftotext.
    ///
    /// The words come as they were set, which is exact, but in every script from left to right.
    static func read(_ pdf: [UInt8], with programs: PrintPrograms) async throws(PrintProblem) -> PDFText? {
        guard let program = programs.program("pdftotext") else { return nil }
        let answer = try await program.answer(about: pdf) { ["-bbox", "-raw", $0, "-"] }
        return PDFText(boxes: String(decoding: answer.bytes, as: UTF8.self))
    }

    /// The text of each page in the order in which pdftotext thinks that it is read.
    static func readingOrder(of pdf: [UInt8], with programs: PrintPrograms) async throws(PrintProblem) -> [String] {
        guard let program = programs.program("pdftotext") else { return [] }
        let text = String(decoding: try await program.answer(about: pdf) { [$0, "-"] }.bytes, as: UTF8.self)
        return text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    }

    /// What `pdftotext -bbox` says: a line of XML for each page and each word, with its numbers in quotation marks.
    init(boxes: String) {
        var pages: [Page] = []
        var size = (width: 0.0, height: 0.0)
        var words: [Word] = []
        var producer: String?
        for line in boxes.utf8.split(separator: UInt8(ascii: "\n")) {
            let line = line.drop { $0 == UInt8(ascii: " ") }
            let parts = line.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
            if line.starts(with: "<word ".utf8), parts.count > 8 {
                words.append(
                    Word(
                        text: Self.text(parts[8].dropFirst().prefix { $0 != UInt8(ascii: "<") }),
                        left: Self.number(parts[1]), top: Self.number(parts[3]), right: Self.number(parts[5]),
                        bottom: Self.number(parts[7])
                    ))
            } else if line.starts(with: "<page ".utf8), parts.count > 3 {
                size = (Self.number(parts[1]), Self.number(parts[3]))
            } else if line.starts(with: "</page>".utf8) {
                pages.append(Page(width: size.width, height: size.height, words: words))
                words = []
            } else if line.starts(with: "<meta name=\"Producer\"".utf8), parts.count > 3 {
                producer = Self.text(parts[3])
            }
        }
        self.pages = pages
        self.producer = producer
    }

    private static func number(_ text: Substring.UTF8View) -> Double {
        Double(Substring(text)) ?? 0
    }

    private static func text(_ text: Substring.UTF8View) -> String {
        let text = String(Substring(text))
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
