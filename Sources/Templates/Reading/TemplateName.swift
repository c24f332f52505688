import Diagnostics

/// A name in a tag taken apart: `count(group.parts)`.
struct TemplateName {
    /// What templates can ask of lists.
    enum Function: String, CaseIterable {
        case first
        case last
        case index
        case even
        case odd
        case count
        case empty
        case reversed

        /// Whether it is asked of the item that a list's section is at: `first()`.
        var isOfItem: Bool {
            switch self {
            case .first, .last, .index, .even, .odd: true
            case .count, .empty, .reversed: false
            }
        }

        /// Whether it gives something to show, rather than something to open a section on.
        var isShown: Bool { self == .index || self == .count }
    }

    /// The function's name as written, if any.
    let function: String?
    /// The name itself; empty for `first()`.
    let path: String
    private let tag: TemplateTag

    /// Takes a tag's name apart; nil where its brackets are wrong.
    init?(_ tag: TemplateTag) {
        self.tag = tag
        guard let opening = tag.name.firstIndex(of: "(") else {
            guard !tag.name.contains(")") else { return nil }
            function = nil
            path = tag.name
            return
        }
        let inner = tag.name[tag.name.index(after: opening)...]
        guard opening != tag.name.startIndex, inner.last == ")", !inner.dropLast().contains(where: "()".contains) else {
            return nil
        }
        function = String(tag.name[..<opening])
        path = String(inner.dropLast())
    }

    /// The parts between the dots.
    var parts: [String] {
        path.split(separator: ".").map(String.init)
    }

    /// Whether only the innermost object is asked: `.title`.
    var isLocal: Bool { path.hasPrefix(".") }

    /// Where one of the parts stands.
    func location(ofPart index: Int) -> Location {
        let start = (isLocal ? 1 : 0) + (function.map { $0.count + 1 } ?? 0)
        let before = parts.prefix(index).reduce(start) { $0 + $1.count + 1 }
        let place = tag.location
        return Location(
            path: place.path, line: place.line, column: place.column + before, width: parts[index].count,
            sourceLine: place.sourceLine
        )
    }
}
