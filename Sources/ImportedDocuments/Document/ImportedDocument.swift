/// A file's content, whatever program wrote it: what is read by readers and understood by the recognition.
package struct ImportedDocument: Sendable {
    /// The file's name, without its folders.
    package let file: String
    /// What the file says that it is called; nil where it says nothing.
    package var title: StyledText?
    package var blocks: [ImportedBlock] = []
    /// What the file says itself that it is, where Newel made it; nil leaves that to the recognition.
    package var recognition: Recognition?
    /// What stands beside the text: headers, footers, comments, a speaker's notes.
    package var asides: [Aside] = []
    /// The paragraphs of the file as they are found without the reader, to compare with; empty where the blocks are all
    /// that there is.
    package var paragraphs: [String] = []
    /// Changes that nobody has accepted yet.
    package var changes = TrackedChanges()
    /// What to say of the file as a whole, in sentences.
    package var remarks: [String] = []
    /// What of it couldn't be read, in sentences with what to do: told at once, and in the report.
    package var losses: [String] = []

    package init(
        file: String, title: StyledText? = nil, blocks: [ImportedBlock] = [], recognition: Recognition? = nil,
        asides: [Aside] = [], paragraphs: [String] = [], changes: TrackedChanges = TrackedChanges(),
        remarks: [String] = [], losses: [String] = []
    ) {
        self.file = file
        self.title = title
        self.blocks = blocks
        self.recognition = recognition
        self.asides = asides
        self.paragraphs = paragraphs
        self.changes = changes
        self.remarks = remarks
        self.losses = losses
    }

    /// A text beside the body.
    package struct Aside: Hashable, Sendable {
        /// What it is, such as `footer`.
        package let place: String
        package let text: String

        package init(place: String, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// What somebody changed in the file with “track changes”.
    package struct TrackedChanges: Hashable, Sendable {
        package var insertions = 0
        /// The words that are struck out.
        package var deletions: [String] = []

        package init(insertions: Int = 0, deletions: [String] = []) {
            self.insertions = insertions
            self.deletions = deletions
        }

        package var isEmpty: Bool { insertions == 0 && deletions.isEmpty }
    }
}

/// A part of a document.
package enum ImportedBlock: Hashable, Sendable {
    /// - Parameter rank: 1 is the outermost.
    case heading(StyledText, rank: Int)
    case paragraph(StyledText)
    case list([Item], isNumbered: Bool)
    case table(ImportedTable)

    /// An entry of a list, and what stands below it.
    package struct Item: Hashable, Sendable {
        package var text: StyledText
        package var inner: [ImportedBlock] = []

        package init(text: StyledText, inner: [ImportedBlock] = []) {
            self.text = text
            self.inner = inner
        }
    }

    /// The words of the block and of all in it, a line each.
    package var lines: [String] {
        switch self {
        case .heading(let text, _), .paragraph(let text): [text.inOneLine.plain]
        case .list(let items, _): items.flatMap { [$0.text.inOneLine.plain] + $0.inner.flatMap(\.lines) }
        case .table(let table):
            table.rows.flatMap { $0 }.filter { !$0.isContinued }.flatMap { $0.blocks.flatMap(\.lines) }
        }
    }
}
