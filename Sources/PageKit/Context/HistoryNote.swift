import Model

/// What the page of a level or role says of what changed there.
package struct HistoryNote: Sendable {
    /// The page that tells of it.
    package let address: Address
    /// How much it is, and since when, in words.
    package let text: String

    /// What leads to a page of changes.
    package init(address: Address, text: String) {
        self.address = address
        self.text = text
    }
}

extension FrameworkContext {
    /// The way from the page of a level or role to what changed there; nil where nothing is known of former versions.
    package func historyLink(from page: Address) -> LinkView? {
        historyNotes[page].map { note in
            LinkView(title: words.phrase(.historyForYou), link: link(note.address), note: note.text)
        }
    }
}
