/// An author's text as a tree of blocks and running text.
///
/// It says what the author wrote and not how that looks: ``HTMLWriter`` writes it for a page, ``plain`` in words alone.
/// Most texts are one paragraph of plain words, and cost no more than these.
public struct RichText: Hashable, Sendable {
    /// The one way to hold each text, so that texts that are alike are equal.
    private enum Storage: Hashable, Sendable {
        /// One paragraph of plain words.
        case words(String)
        /// Anything else.
        case blocks([Block])
    }

    private let storage: Storage

    /// A text of blocks; empty for no text.
    public init(_ blocks: [Block] = []) {
        if blocks.count == 1, case .paragraph(let content) = blocks[0], content.count == 1,
            case .text(let words) = content[0]
        {
            storage = .words(words)
        } else {
            storage = .blocks(blocks)
        }
    }

    /// A text of one paragraph of plain words.
    public init(_ words: String) {
        storage = .words(words)
    }

    /// Its blocks in order; empty where there is no text. Of a single paragraph of words they are made anew each time.
    public var blocks: [Block] {
        switch storage {
        case .words(let words): [.paragraph([.text(words)])]
        case .blocks(let blocks): blocks
        }
    }

    /// Its words, where they are all that it is: one paragraph without emphasis, links or line ends; otherwise nil.
    public var singleRun: String? {
        if case .words(let words) = storage { words } else { nil }
    }

    /// Whether there is no text.
    public var isEmpty: Bool {
        if case .blocks(let blocks) = storage { blocks.isEmpty } else { false }
    }
}
