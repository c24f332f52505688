import Localization
import Model
import ReviewText
import Reviewing
import TextComparison

/// Says in texts what a review tells of them: which change it is, and which words came and went.
struct Annotator: Sendable {
    let words: LocalizedStrings
    /// Where a change is told.
    let place: @Sendable (Int) -> SitePlace

    /// An author's text with what happened to it: the last change stands first.
    func annotated(_ text: RichText, _ changes: [ChangeDescription]) -> RichText {
        guard !changes.isEmpty else { return text }
        let edited = changes.reduce(text.blocks) { blocks, description in
            switch description.change.kind {
            case .added: [.edited(.inserted, blocks)]
            case .removed: blocks + [removed(description)]
            case .reworded, .movedAndReworded:
                description.change.before?.content.map { text.edited(since: $0).blocks } ?? blocks
            case .punctuation, .moved, .reordered, .renamed, .replaced: blocks
            }
        }
        return RichText(changes.reversed().map { annotation($0) } + edited)
    }

    /// A text that is no longer there.
    func gone(_ description: ChangeDescription) -> RichText {
        RichText([annotation(description), removed(description)])
    }

    private func removed(_ description: ChangeDescription) -> RichText.Block {
        let text = description.change.before.map { $0.content ?? RichText($0.text) } ?? RichText()
        return .edited(.removed, text.withoutTargets.blocks)
    }

    /// A thing of that title that is no longer asked.
    func unasked(_ description: ChangeDescription, _ title: String) -> RichText {
        RichText([
            annotation(description, event: words.phrase(.changeRemoved)),
            .edited(.removed, [.paragraph([.text(title)])]),
        ])
    }

    /// What stands before the words that a value has now: that it changed, and what it was.
    func former(_ description: ChangeDescription, _ was: String?) -> RichText {
        let before = was.map { [RichText.Block.edited(.removed, [.paragraph([.text($0)])])] } ?? []
        return RichText([annotation(description, event: words.phrase(.changeChanged))] + before)
    }

    private func annotation(_ description: ChangeDescription, event: String? = nil) -> RichText.Block {
        let number = description.change.number
        return .annotation(RichText.Annotation(number: number, event: event ?? description.event, place: place(number)))
    }
}
