@testable import CommonMark

/// A document of this text.
func parse(_ text: String, firstLine: Int = 1) -> Document {
    Document(parsing: ArraySlice(text.utf8), firstLine: firstLine)
}

extension SourceRange {
    /// `3:1-3:9`, as compilers write places.
    var shown: String {
        "\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
}
