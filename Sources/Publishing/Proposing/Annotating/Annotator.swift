import Frameworks
import Reviewing

/// Says in texts what a review tells of them: which change it is, and which words came and went.
struct Annotator: Sendable {
    let words: Words
    /// Where a change is told.
    let place: @Sendable (Int) -> SitePlace

    /// An author's text with what happened to it: the last change stands first.
    func annotated(_ text: RichText, _ changes: [ToldChange]) -> RichText {
        guard !changes.isEmpty else { return text }
        let edited = changes.reduce(text.blocks) { blocks, told in
            switch told.change.kind {
            case .added: [.edited(.inserted, blocks)]
            case .removed: blocks + [removed(told)]
            case .reworded, .movedAndReworded:
                told.change.before?.content.map { text.edited(since: $0).blocks } ?? blocks
            case .punctuation, .moved, .reordered, .renamed, .replaced: blocks
            }
        }
        return RichText(changes.reversed().map { annotation($0) } + edited)
    }

    /// A text that is no longer there.
    func gone(_ told: ToldChange) -> RichText {
        RichText([annotation(told), removed(told)])
    }

    private func removed(_ told: ToldChange) -> RichText.Block {
        let text = told.change.before.map { $0.content ?? RichText($0.text) } ?? RichText()
        return .edited(.removed, text.withoutTargets.blocks)
    }

    /// A thing of that title that is no longer asked.
    func unasked(_ told: ToldChange, _ title: String) -> RichText {
        RichText([
            annotation(told, event: words.phrase(.changeRemoved)),
            .edited(.removed, [.paragraph([.text(title)])]),
        ])
    }

    /// What stands before the words that a value has now: that it changed, and what it was.
    func former(_ told: ToldChange, _ was: String?) -> RichText {
        let before = was.map { [RichText.Block.edited(.removed, [.paragraph([.text($0)])])] } ?? []
        return RichText([annotation(told, event: words.phrase(.changeChanged))] + before)
    }

    private func annotation(_ told: ToldChange, event: String? = nil) -> RichText.Block {
        let number = told.change.number
        return .annotation(RichText.Annotation(number: number, event: event ?? told.event, place: place(number)))
    }
}

/// A text that is no longer there, shown where it stood.
struct GoneText: Sendable {
    /// Of the place where it is shown.
    let anchor: Anchor
    let text: RichText

    /// What a change took away.
    init(_ told: ToldChange, _ text: RichText) {
        anchor = .gone(told.change.number)
        self.text = text
    }
}
