import Diagnostics
import Foundation

/// The words of a PDF, page by page, as pdftotext finds them (<https://poppler.freedesktop.org>).
public struct PDFText: Sendable {
    /// A page.
    public struct Page: Sendable, Hashable {
        /// In points.
        public let width: Double
        /// In points.
        public let height: Double
        /// In the order in which they were set.
        public let words: [Word]

        /// The words with spaces between them.
        var text: String { words.map(\.text).joined(separator: " ") }
    }

    /// A word, and the box that it fills: in points, from the upper left corner.
    public struct Word: Sendable, Hashable {
        /// The word.
        public let text: String
        /// The left edge.
        public let left: Double
        /// The upper edge.
        public let top: Double
        /// The right edge.
        public let right: Double
        /// The lower edge.
        public let bottom: Double
    }

    /// In order.
    public let pages: [Page]

    /// Reads a PDF; nil where there is no pdftotext.
    ///
    /// The words come as they were set, which is exact, but in every script from left to right.
    static func read(_ pdf: [UInt8], with programs: PrintPrograms) async throws(PrintProblem) -> PDFText? {
        guard let program = programs.program("pdftotext") else { return nil }
        let answer = try await program.answer(about: pdf) { ["-bbox", "-raw", $0, "-"] }
        return PDFText(boxes: String(decoding: answer, as: UTF8.self))
    }

    /// The text of each page in the order in which pdftotext thinks that it is read.
    static func readingOrder(of pdf: [UInt8], with programs: PrintPrograms) async throws(PrintProblem) -> [String] {
        guard let program = programs.program("pdftotext") else { return [] }
        let text = String(decoding: try await program.answer(about: pdf) { [$0, "-"] }, as: UTF8.self)
        return text.split(separator: "\u{C}", omittingEmptySubsequences: false).map(String.init)
    }

    /// What `pdftotext -bbox` says: a line of XML for each page and each word.
    init(boxes: String) {
        var pages: [Page] = []
        var size = (width: 0.0, height: 0.0)
        var words: [Word] = []
        for line in boxes.split(separator: "\n") {
            if line.contains("<page ") {
                size = (Self.number("width", in: line), Self.number("height", in: line))
            } else if line.contains("</page>") {
                pages.append(Page(width: size.width, height: size.height, words: words))
                words = []
            } else if line.contains("<word "), let start = line.firstIndex(of: ">"),
                let end = line.range(of: "</word>", options: .backwards)?.lowerBound, start < end
            {
                words.append(
                    Word(
                        text: Self.unescaped(line[line.index(after: start)..<end]),
                        left: Self.number("xMin", in: line), top: Self.number("yMin", in: line),
                        right: Self.number("xMax", in: line), bottom: Self.number("yMax", in: line)
                    ))
            }
        }
        self.pages = pages
    }

    private static func number(_ name: String, in line: Substring) -> Double {
        guard let start = line.range(of: "\(name)=\"")?.upperBound else { return 0 }
        return Double(line[start...].prefix { $0 != "\"" }) ?? 0
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
