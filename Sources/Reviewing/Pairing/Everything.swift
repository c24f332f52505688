import Model

extension Competency {
    /// All its words, a line each.
    var everything: String {
        let texts = [definition?.plain].compactMap(\.self) + narrative.map { "\($0.title)\n\($0.text.plain)" }
        return ([title] + texts + cells.map(\.everything)).joined(separator: "\n")
    }

    /// How many indicators it has, contra-indicators among them.
    var indicatorCount: Int {
        cells.reduce(0) { $0 + $1.indicators.count }
    }
}

extension Group {
    /// All its words, a line each.
    var everything: String {
        let texts = [text.plain, contraText?.plain ?? ""].filter { !$0.isEmpty }
        let closing = [contraClosing?.plain].compactMap(\.self)
        return ([title] + texts + contra.map(\.everything) + closing).joined(separator: "\n")
    }
}

extension Cell {
    /// All its words, a line each.
    var everything: String {
        ([text?.plain].compactMap(\.self) + indicators.map(\.everything) + [closing?.plain].compactMap(\.self))
            .joined(separator: "\n") + "\n"
    }
}

extension Indicator {
    /// Its words and those of its examples, a line each.
    var everything: String {
        ([text.plain] + examples.map(\.text.plain)).joined(separator: "\n")
    }
}
