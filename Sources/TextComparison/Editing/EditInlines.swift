import Model

/// Running text with what is new in it since a version before, and with what is gone, where it stood.
///
/// What stays keeps its links and emphasis; words that are gone stand within those that stand around them now.
func edited(_ after: [RichText.Inline], since before: [RichText.Inline]) -> [RichText.Inline] {
    let new = RunningWords(after)
    let old = RunningWords(before, firstNumber: new.nextNumber)
    var writer = EditWriter()
    guard old.words.count + new.words.count <= mostComparedWords else {
        for word in old.words { writer.remove(word) }
        for word in new.words { writer.add(word, .inserted) }
        return writer.finished(with: new.gap)
    }
    let runs = withoutLone(alignment(old.words, new.words, by: \.piece), \.piece.isMark)
    for case .kept(let olds, let news) in runs { writer.pair(olds, news) }
    for run in runs {
        switch run {
        case .kept(_, let news): for word in news { writer.add(word, nil) }
        case .replaced(let olds, let news):
            for word in olds { writer.remove(word) }
            for word in news { writer.add(word, .inserted) }
        }
    }
    return writer.finished(with: new.gap)
}

/// Puts words together again as a tree.
private struct EditWriter {
    private struct Leaf {
        let content: RichText.Inline
        var wrappers: [RunningWords.Wrapper]
        let edit: RichText.Edit?
    }

    private var leaves: [Leaf] = []
    /// The wrappers of today that those of before became.
    private var successors: [RunningWords.Wrapper: RunningWords.Wrapper] = [:]

    /// Learns from words that stay which wrappers do.
    mutating func pair(_ olds: [RunningWords.Word], _ news: [RunningWords.Word]) {
        for (old, new) in zip(olds, news) {
            for wrapper in old.wrappers where successors[wrapper] == nil {
                successors[wrapper] = new.wrappers.first { $0.isLike(wrapper) }
            }
        }
    }

    /// A word of today; nil stays.
    mutating func add(_ word: RunningWords.Word, _ edit: RichText.Edit?) {
        // Between words that are new the space is new too; before the first of them it is the space that was there.
        let isWithinEdit = edit != nil && leaves.last?.edit == edit
        for gap in word.gap {
            leaves.append(Leaf(content: gap.content, wrappers: gap.wrappers, edit: isWithinEdit ? edit : nil))
        }
        if word.gap.isEmpty, leaves.last?.edit == .removed, word.piece.beginsWithLetter {
            leaves.append(Leaf(content: .text(" "), wrappers: [], edit: nil))
        }
        leaves.append(Leaf(content: word.piece.inline, wrappers: word.wrappers, edit: edit))
    }

    /// A word of before.
    mutating func remove(_ word: RunningWords.Word) {
        let wrappers = word.wrappers.compactMap { wrapper -> RunningWords.Wrapper? in
            if let successor = successors[wrapper] { return successor }
            // Where a link led that is gone, nothing may be any more.
            if case .link = wrapper.kind { return nil }
            return wrapper
        }
        let last = leaves.last
        if !word.gap.isEmpty, let last, !last.content.isSpace {
            let isWithinEdit = last.edit == .removed
            let shared = zip(last.wrappers, wrappers).prefix { $0 == $1 }.map(\.0)
            leaves.append(Leaf(content: .text(" "), wrappers: shared, edit: isWithinEdit ? .removed : nil))
        }
        leaves.append(Leaf(content: word.piece.inline.withoutTarget, wrappers: wrappers, edit: .removed))
    }

    /// The text, with white space at its end.
    mutating func finished(with gap: [RunningWords.Gap]) -> [RichText.Inline] {
        for gap in gap { leaves.append(Leaf(content: gap.content, wrappers: gap.wrappers, edit: nil)) }
        keepTogether()
        return tree(leaves[...], depth: 0)
    }

    /// What is gone from within a link or emphasis must not part it in two.
    private mutating func keepTogether() {
        var index = 0
        while index < leaves.count {
            guard leaves[index].edit == .removed else {
                index += 1
                continue
            }
            let end = leaves[index...].firstIndex { $0.edit != .removed } ?? leaves.count
            if index > 0, end < leaves.count {
                let shared = zip(leaves[index - 1].wrappers, leaves[end].wrappers).prefix { $0 == $1 }.map(\.0)
                for place in index..<end {
                    leaves[place].wrappers = shared + leaves[place].wrappers.filter { !shared.contains($0) }
                }
            }
            index = end
        }
    }

    private func tree(_ leaves: ArraySlice<Leaf>, depth: Int) -> [RichText.Inline] {
        var content: [RichText.Inline] = []
        var rest = leaves
        while let first = rest.first {
            if first.wrappers.count > depth {
                let wrapper = first.wrappers[depth]
                let within = rest.prefix { $0.wrappers.count > depth && $0.wrappers[depth] == wrapper }
                content.append(wrapper.around(tree(within, depth: depth + 1)))
                rest = rest[within.endIndex...]
            } else {
                let alike = rest.prefix { $0.wrappers.count == depth && $0.edit == first.edit }
                let words = alike.map(\.content).joinedRuns
                content += first.edit.map { [.edited($0, words)] } ?? words
                rest = rest[alike.endIndex...]
            }
        }
        return content
    }
}

extension RunningWords.Wrapper {
    /// Whether it is of the same kind, wherever a link leads.
    fileprivate func isLike(_ other: RunningWords.Wrapper) -> Bool {
        switch (kind, other.kind) {
        case (.emphasis, .emphasis), (.strong, .strong), (.link, .link): true
        default: false
        }
    }

    fileprivate func around(_ content: [RichText.Inline]) -> RichText.Inline {
        switch kind {
        case .emphasis: .emphasis(content)
        case .strong: .strong(content)
        case .link(let target, let title): .link(RichText.Link(to: target, title: title, content: content))
        }
    }
}

extension RunningWords.Piece {
    fileprivate var inline: RichText.Inline {
        switch self {
        case .word(let word): .text(String(word))
        case .code(let text): .code(text)
        case .image(let image): .image(image)
        }
    }

    /// Whether it would read as one word with a word before it.
    fileprivate var beginsWithLetter: Bool {
        guard case .word(let word) = self, let first = word.first else { return false }
        return first.isLetter || first.isNumber
    }
}

extension RichText.Inline {
    fileprivate var isSpace: Bool {
        switch self {
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .softBreak, .lineBreak: true
        default: false
        }
    }

    /// A picture that is gone can't be shown any more.
    fileprivate var withoutTarget: RichText.Inline {
        if case .image(let image) = self { .text(image.alternative) } else { self }
    }
}

extension [RichText.Inline] {
    /// Words that follow words become one run.
    fileprivate var joinedRuns: [RichText.Inline] {
        reduce(into: []) { joined, inline in
            if case .text(let text) = inline, case .text(let before) = joined.last {
                joined[joined.count - 1] = .text(before + text)
            } else {
                joined.append(inline)
            }
        }
    }
}
