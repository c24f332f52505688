/// What was understood of a document.
package struct Recognition: Sendable {
    package var outline: Outline
    package var notes: ImportNotes

    package init(outline: Outline, notes: ImportNotes) {
        self.outline = outline
        self.notes = notes
    }
}
