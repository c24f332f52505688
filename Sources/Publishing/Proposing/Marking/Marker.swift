import Frameworks
import Reviewing

/// Marks the texts of one framework, or of the site itself.
struct Marker: Sendable {
    let theme: Theme
    let words: Words
    /// Where a change is told, seen from the folder that the texts belong to.
    let link: @Sendable (Int) -> String

    /// An author's text with what happened to it.
    func marked(_ text: RichText, _ changes: [ToldChange], isInline: Bool = false) -> RichText {
        changes.reduce(text) { text, told in
            RichText(html: html(of: text, told, isInline: isInline), plain: text.plain)
        }
    }

    /// A text that is no longer there.
    func gone(_ told: ToldChange, isInline: Bool) -> String {
        let text = told.change.before?.text ?? ""
        return mark(told, .gone, plain([WordRun(.kept, text)], isInline: isInline))
    }

    /// A thing of that title that is no longer asked.
    func unasked(_ told: ToldChange, _ title: String) -> String {
        let html = plain([WordRun(.kept, title)], isInline: true)
        return mark(told, .gone, html, event: words.phrase(.changeRemoved))
    }

    /// What something said, struck through, and what it says.
    func replaced(_ told: ToldChange, _ was: String?, by html: String) -> String {
        let before = was.map { plain([WordRun(.removed, $0)], isInline: true) } ?? ""
        return mark(told, .marked, before + html, event: words.phrase(.changeChanged))
    }

    private func html(of text: RichText, _ told: ToldChange, isInline: Bool) -> String {
        switch told.change.kind {
        case .added: return mark(told, .new, text.html)
        case .removed: return gone(told, isInline: isInline)
        case .reworded, .movedAndReworded:
            // What an author laid out in lists or under headings stays as it will be: words alone would lose that.
            guard told.change.after?.text == text.plain, isPlainlyWritten(text.html) else {
                return mark(told, .marked, text.html, isWhole: true)
            }
            return mark(told, .marked, plain(told.change.difference, isInline: isInline))
        case .punctuation, .moved, .reordered, .renamed: break
        }
        return mark(told, .marked, text.html)
    }

    private func plain(_ runs: [WordRun], isInline: Bool) -> String {
        theme.render(.changeText, ChangeTextView(runs, isInline: isInline, words))
    }

    private func mark(
        _ told: ToldChange, _ extent: MarkView.Extent, _ html: String, isWhole: Bool = false, event: String? = nil
    ) -> String {
        let number = told.change.number
        return theme.render(
            .mark,
            MarkView(
                number: number, event: event ?? told.event, link: link(number), extent: extent, html: html,
                isWhole: isWhole, words: words))
    }
}

/// Whether a text has nothing but paragraphs and words in them: then its words are all there is to show.
private func isPlainlyWritten(_ html: String) -> Bool {
    let plain: Set<Substring> = ["p", "/p", "em", "/em", "strong", "/strong", "a", "/a", "code", "/code", "br"]
    return html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().allSatisfy { tag in
        plain.contains(tag.prefix { $0 != ">" && $0 != " " && $0 != "\n" })
    }
}
