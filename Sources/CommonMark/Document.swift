import CCmark

/// A Markdown text as a tree of values.
public struct Document: Hashable, Sendable {
    /// How many blocks or pieces of text may stand within each other. What lies deeper is read as plain text.
    public static let deepestNesting = 40

    /// In order.
    public let blocks: [Block]
    /// Where the text first nests more deeply than ``deepestNesting``.
    public let tooDeep: SourceRange?
    /// Reads CommonMark; quotes and dashes become typographic, web and mail addresses links (``linkingAddresses(in:at:)``).
    ///
    /// - Parameters:
    ///   - bytes: UTF-8 text. cmark replaces what isn't.
    ///   - firstLine: the number of the text's first line in its file.
    public init(parsing bytes: ArraySlice<UInt8>, firstLine: Int = 1) {
        var reader = TreeReader(lineOffset: firstLine - 1)
        blocks = bytes.withUnsafeBufferPointer { buffer in
            guard buffer.count > 0, let start = buffer.baseAddress else { return [] }
            let root = start.withMemoryRebound(to: CChar.self, capacity: buffer.count) { text in
                cmark_parse_document(text, buffer.count, CMARK_OPT_DEFAULT | CMARK_OPT_SMART)
            }
            guard let root else { return [] }
            defer { cmark_node_free(root) }
            cmark_consolidate_text_nodes(root)
            return reader.blocks(below: root)
        }
        tooDeep = reader.tooDeep
    }
}
