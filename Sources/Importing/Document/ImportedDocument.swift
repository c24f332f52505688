/// A file's content, whatever program wrote it: what is read by readers and understood by the recognition.
struct ImportedDocument: Sendable {
    /// The file's name, without its folders.
    let file: String
    /// What the file says that it is called; nil where it says nothing.
    var title: StyledText?
    var blocks: [ImportedBlock] = []
    /// What the file says itself that it is, where Newel made it; nil leaves that to the recognition.
    var recognition: Recognition?
    /// What stands beside the text: headers, footers, comments, a speaker's notes.
    var asides: [Aside] = []
    /// The paragraphs of the file as they are found without the reader, to compare with; empty where the blocks are all
    /// that there is.
    var paragraphs: [String] = []
    /// Changes that nobody has accepted yet.
    var changes = TrackedChanges()
    /// What to say of the file as a whole, in sentences.
    var remarks: [String] = []
    /// What of it couldn't be read, in sentences with what to do: told at once, and in the report.
    var losses: [String] = []

    /// A text beside the body.
    struct Aside: Hashable, Sendable {
        /// What it is, such as `footer`.
        let place: String
        let text: String
    }

    /// What somebody changed in the file with “track changes”.
    struct TrackedChanges: Hashable, Sendable {
        var insertions = 0
        /// The words that are struck out.
        var deletions: [String] = []

        var isEmpty: Bool { insertions == 0 && deletions.isEmpty }
    }
}

/// A part of a document.
enum ImportedBlock: Hashable, Sendable {
    /// - Parameter rank: 1 is the outermost.
    case heading(StyledText, rank: Int)
    case paragraph(StyledText)
    case list([Item], isNumbered: Bool)
    case table(ImportedTable)

    /// An entry of a list, and what stands below it.
    struct Item: Hashable, Sendable {
        var text: StyledText
        var inner: [ImportedBlock] = []
    }

    /// The words of the block and of all in it, a line each.
    var lines: [String] {
        switch self {
        case .heading(let text, _), .paragraph(let text): [text.inOneLine.plain]
        case .list(let items, _): items.flatMap { [$0.text.inOneLine.plain] + $0.inner.flatMap(\.lines) }
        case .table(let table):
            table.rows.flatMap { $0 }.filter { !$0.isContinued }.flatMap { $0.blocks.flatMap(\.lines) }
        }
    }
}
