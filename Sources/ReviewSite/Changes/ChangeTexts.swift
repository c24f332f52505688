import Localization
import Model
import ReviewText
import Reviewing
import TextComparison
import Theming

/// What a change says, ready to stand on a page.
struct ChangeTexts {
    /// How it was.
    var before: ChangeTextView?
    /// How it is.
    var after: ChangeTextView?
    /// What it says, where its words are the same in both versions.
    var same: ChangeTextView?
    /// What happened, where both sides are known though the files name only one.
    var event: String?
    /// What is new or gone as a whole; empty where both versions say something.
    var whole: [TextLine] = []

    /// About as many bytes as all of it takes on a page.
    var extent: Int { [before, after, same].compactMap(\.self).reduce(0) { $0 + $1.extent } }

    /// How many words are new or gone as a whole.
    var wordCount: Int {
        whole.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
    }

    /// How many of its lines are items of lists.
    var itemCount: Int {
        whole.count { line in
            if case .item = line.layout { true } else { false }
        }
    }
}

/// Writes down what changes say.
struct ChangeTextWriter {
    let whole: WholeText
    let asked: AskedTexts

    /// What a change says, before and after.
    func texts(of description: ChangeDescription, in words: LocalizedStrings) -> ChangeTexts {
        let change = description.change
        if let (was, now) = asked.texts(of: change, in: words) {
            return ChangeTexts(
                before: view(.removed, was, words), after: view(.inserted, now, words),
                event: words.phrase(.changeChanged))
        }
        let sides = (change.shownBefore(in: words), change.shownAfter(in: words))
        switch sides {
        case (let before?, let after?) where change.kind.showsBoth && before != after:
            let difference =
                before == change.before?.text
                ? change.difference : [WordRun(.removed, before), WordRun(.inserted, after)]
            return ChangeTexts(
                before: view(
                    difference.filter { $0.fate != .inserted }, words, whole.layouts(of: change.before)),
                after: view(
                    difference.filter { $0.fate != .removed }, words, whole.layouts(of: change.after)))
        case (_?, let after?):
            var same = view([WordRun(.kept, after)], words, whole.layouts(of: change.after))
            same?.isSameWords = change.kind == .punctuation
            return ChangeTexts(same: same)
        case (nil, nil): return ChangeTexts()
        default: break
        }
        let lines = change.isDate ? TextLine.lines(sides.0 ?? sides.1 ?? "") : whole.lines(of: change)
        let view = ChangeTextView(lines, words).shown
        return ChangeTexts(before: sides.0.flatMap { _ in view }, after: sides.1.flatMap { _ in view }, whole: lines)
    }

    private func view(_ fate: WordRun.Operation, _ text: String, _ words: LocalizedStrings) -> ChangeTextView? {
        view([WordRun(fate, text)], words)
    }

    private func view(
        _ runs: [WordRun], _ words: LocalizedStrings, _ layouts: [TextLine.Layout]? = nil
    ) -> ChangeTextView? {
        ChangeTextView(runs, passingOver: true, layouts: layouts ?? [], words).shown
    }
}

extension ChangeTextView {
    /// The same; nil where there is nothing to show.
    fileprivate var shown: ChangeTextView? { paragraphs.isEmpty ? nil : self }
}
