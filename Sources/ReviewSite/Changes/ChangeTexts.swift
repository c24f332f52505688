import Localization
import Model
import ReviewText
import Reviewing
import Theming

/// What a change says, ready to stand on a page.
struct ChangeTexts {
    /// How it was, from change-text.mustache.
    var before: String?
    /// How it is.
    var after: String?
    /// What it says, where its words are the same in both versions.
    var same: String?
    /// What happened, where both sides are known though the files name only one.
    var event: String?
    /// What is new or gone as a whole; empty where both versions say something.
    var whole: [TextLine] = []

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
    let theme: Theme

    /// What a change says, before and after.
    func texts(of description: ChangeDescription, in words: LocalizedStrings) -> ChangeTexts {
        let change = description.change
        if let (was, now) = asked.texts(of: change, in: words) {
            return ChangeTexts(
                before: html(.removed, was, words), after: html(.inserted, now, words),
                event: words.phrase(.changeChanged))
        }
        let sides = (change.shownBefore(in: words), change.shownAfter(in: words))
        switch sides {
        case (let before?, let after?) where change.kind.showsBoth && before != after:
            let difference =
                before == change.before?.text
                ? change.difference : [WordRun(.removed, before), WordRun(.inserted, after)]
            return ChangeTexts(
                before: html(
                    difference.filter { $0.fate != .inserted }, words, whole.layouts(of: change.before)),
                after: html(
                    difference.filter { $0.fate != .removed }, words, whole.layouts(of: change.after)))
        case (_?, let after?):
            return ChangeTexts(
                same: html([WordRun(.kept, after)], words, whole.layouts(of: change.after)))
        case (nil, nil): return ChangeTexts()
        default: break
        }
        let lines = change.isDate ? TextLine.lines(sides.0 ?? sides.1 ?? "") : whole.lines(of: change)
        let html = theme.render(.changeText, ChangeTextView(lines, words))
        return ChangeTexts(before: sides.0.map { _ in html }, after: sides.1.map { _ in html }, whole: lines)
    }

    private func html(_ fate: WordRun.Operation, _ text: String, _ words: LocalizedStrings) -> String {
        html([WordRun(fate, text)], words)
    }

    private func html(_ runs: [WordRun], _ words: LocalizedStrings, _ layouts: [TextLine.Layout]? = nil) -> String {
        theme.render(.changeText, ChangeTextView(runs, passingOver: true, layouts: layouts ?? [], words))
    }
}
