import ImportedDocuments

/// A part of a document after `normalise`: headings are headings, however they were made, and lists are lists.
enum Part: Hashable, Sendable {
    case heading(Heading)
    case paragraph(StyledText)
    case list([ImportedBlock.Item], isNumbered: Bool)
    case table(ImportedTable)

    struct Heading: Hashable, Sendable {
        let text: StyledText
        /// 1 is the outermost; what only looks like a heading ranks below those that are marked as such.
        var rank: Int
        /// Whether the document marks it as a heading.
        let isMarked: Bool

        var plain: String { text.plain }
    }
}
