/// A framework's texts (or those of the site's own pages) taken apart into words.
struct SearchSection: Sendable {
    let things: [SearchDocument]
    /// Every word and gap of the section, once.
    private(set) var forms = StringInterner()
    /// The forms' numbers, text by text.
    private(set) var pieces: [Int32] = []
    /// Where each text's pieces end.
    private(set) var ends: [Int] = []

    init(_ things: [SearchDocument]) {
        self.things = things
        for entry in things.lazy.flatMap(\.entries) {
            let text = Array(entry.text.utf8)
            for piece in textPieces(text) {
                pieces.append(forms.number(of: text[piece.range], piece.kind))
            }
            ends.append(pieces.count)
        }
    }
}
