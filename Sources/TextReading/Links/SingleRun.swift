import CommonMark

extension [Block] {
    /// The words of a single paragraph that is nothing else, as most texts are; otherwise nil.
    var singleRun: String? {
        guard count == 1, case .paragraph(let paragraph) = self[0], paragraph.content.count == 1,
            case .text(let words) = paragraph.content[0]
        else { return nil }
        return words
    }
}
