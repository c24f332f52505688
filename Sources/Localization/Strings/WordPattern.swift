/// A text with placeholders in braces: `New at {level}`.
struct WordPattern: Sendable, Hashable {
    private enum Segment: Sendable, Hashable {
        case text(String)
        case placeholder(String)
    }

    private let segments: [Segment]

    /// A pattern; a brace that isn't part of a placeholder stays as it is.
    init(_ text: String) {
        var segments: [Segment] = []
        var rest = text[...]
        while let opening = rest.firstIndex(of: "{"), let closing = rest[opening...].firstIndex(of: "}") {
            let name = rest[rest.index(after: opening)..<closing]
            guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber }) else {
                segments.append(.text(String(rest[...opening])))
                rest = rest[rest.index(after: opening)...]
                continue
            }
            segments.append(.text(String(rest[..<opening])))
            segments.append(.placeholder(String(name)))
            rest = rest[rest.index(after: closing)...]
        }
        self.segments = segments + [.text(String(rest))]
    }

    /// The placeholders' names, in order.
    var placeholders: [String] {
        segments.compactMap { segment in
            if case .placeholder(let name) = segment { name } else { nil }
        }
    }

    /// The text with its placeholders filled in; one without a value stays as it is written.
    func filled(_ value: (String) -> String?) -> String {
        segments.map { segment in
            switch segment {
            case .text(let text): text
            case .placeholder(let name): value(name) ?? "{\(name)}"
            }
        }.joined()
    }
}
