import Model

extension Competency {
    /// What the format's table says of a competency, part by part: `(Leaders, Planning, expected): a`.
    func shown(in framework: Framework) -> [String] {
        let ladder = ladder(in: framework)
        let words = definition.map { ["definition: \($0.inOneLine)"] } ?? []
        let passages = narrative.map { "narrative \($0.title): \($0.text.inOneLine)" }
        return words + passages
            + cells.map { cell in
                let level = cell.level.map { ladder[$0]?.title ?? "?" } ?? "everyone"
                let theme = cell.theme.map { id in themes.first { $0.id == id }?.title ?? "?" } ?? "–"
                let text = cell.text.map { "“\($0.inOneLine)”" }.map { [$0] } ?? []
                let closing = cell.closing.map { "“\($0.inOneLine)”" }.map { [$0] } ?? []
                let said = (text + cell.indicators.map(\.shown) + closing).joined(separator: "; ")
                return "(\(level), \(theme), \(cell.polarity.rawValue)): \(said)"
            }
    }
}

extension Indicator {
    /// `2. a, with example b`.
    var shown: String {
        let examples = examples.map { ", with example " + ($0.number.map { "\($0). " } ?? "") + $0.text.inOneLine }
        return (number.map { "\($0). " } ?? "") + text.inOneLine + examples.joined()
    }
}

extension RichText {
    /// The words, with paragraphs and items parted by commas.
    var inOneLine: String {
        plain.split(separator: "\n").joined(separator: ", ")
    }
}

extension RichText {
    /// The text as it stands on pages of the folder that a page lies in.
    func html(from page: Address = .framework(Framework.ID("f")), isInline: Bool = false) -> String {
        HTMLWriter(from: page).html(self, isInline: isInline)
    }
}
