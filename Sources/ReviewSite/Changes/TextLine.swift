import Model

/// A line of a text with its place in what its author laid out.
struct TextLine: Sendable, Hashable {
    /// How a line is set.
    enum Layout: Sendable, Hashable {
        case paragraph
        case heading
        /// Behind a bullet or a number.
        case item(String)
    }

    let layout: Layout
    let text: String

    /// What stands before an item that has no number.
    static let bullet = "–"

    init(_ text: String, _ layout: Layout = .paragraph) {
        self.layout = layout
        self.text = text
    }

    /// The lines of an author's text as they are laid out.
    static func lines(_ text: RichText) -> [TextLine] {
        text.lines.flatMap { line in
            line.words.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { place, words in
                TextLine(String(words), place == 0 ? Layout(line.layout) : .paragraph)
            }
        }
    }

    /// The lines of a text of which the first is set so.
    static func lines(_ text: String, _ layout: Layout = .paragraph) -> [TextLine] {
        text.split(separator: "\n").enumerated().map { place, line in
            TextLine(String(line), place == 0 ? layout : .paragraph)
        }
    }
}

extension TextLine.Layout {
    /// The same in what stands before the line.
    fileprivate init(_ layout: RichText.Line.Layout) {
        self =
            switch layout {
            case .paragraph: .paragraph
            case .heading: .heading
            case .item(nil): .item(TextLine.bullet)
            case .item(let number?): .item("\(number).")
            }
    }
}
