/// A template with its words in place and blanks for the values.
///
/// What Mustache makes of an object depends on the values in two ways only: whether they are there, and what stands
/// where they are set. So a template is rendered once with marks in place of the values that are there, and the text
/// between the marks serves for every object that has the same values present. This works for objects without lists
/// or objects of their own, and makes setting them as cheap as joining strings.
struct TemplateForm: Sendable {
    private enum Piece: Sendable {
        case literal(String)
        /// The place of a field among its object's.
        case blank(Int)
    }

    private let pieces: [Piece]

    /// Control characters, which no template and no text holds, stand around a blank's number.
    private static let opening = UInt8(1)
    private static let closing = UInt8(2)

    /// The form in a text that was rendered with ``mark(_:)`` in place of values.
    ///
    /// - Parameter count: how many fields there are.
    init(_ rendered: String, fields count: Int) {
        var pieces: [Piece] = []
        for (index, part) in rendered.utf8.split(separator: Self.opening, omittingEmptySubsequences: false).enumerated()
        {
            var literal = part
            if index > 0, let end = part.firstIndex(of: Self.closing) {
                if let number = Int(Substring(part[..<end])), (0..<count).contains(number) {
                    pieces.append(.blank(number))
                }
                literal = part[part.index(after: end)...]
            }
            if !literal.isEmpty { pieces.append(.literal(String(Substring(literal)))) }
        }
        self.pieces = pieces
    }

    /// What stands for the value of a field.
    static func mark(_ field: Int) -> String {
        "\u{1}\(field)\u{2}"
    }

    /// The form with its blanks filled in.
    func filled(with values: [String]) -> String {
        var text = ""
        var size = 0
        for piece in pieces {
            switch piece {
            case .literal(let literal): size += literal.utf8.count
            case .blank(let field): size += values[field].utf8.count
            }
        }
        text.reserveCapacity(size)
        for piece in pieces {
            switch piece {
            case .literal(let literal): text += literal
            case .blank(let field): text += values[field]
            }
        }
        return text
    }
}
