import Model

extension RichText {
    /// The text with what is new in it since a version before, and with what is gone, where it stood: without what is gone
    /// it says the words that it says now, and without what is new those that it said.
    ///
    /// Paragraphs, headings and items are compared with those that they were, word by word; of what is gone, links and
    /// pictures leave their words.
    public func edited(since before: RichText) -> RichText {
        RichText(TextComparison.edited(blocks, since: before.blocks))
    }
}

/// More blocks than this, before times after, are told as gone and new: the time grows with that number.
private let mostPairs = 4_000

private func edited(_ after: [RichText.Block], since before: [RichText.Block]) -> [RichText.Block] {
    alignment(before, after, by: BlockKey.init).flatMap { run in
        switch run {
        case .kept(_, let news): news
        case .replaced(let olds, let news):
            joined(
                pairs(olds, news, canBePair: BlockKey.haveComparableWords, words: { BlockKey($0).words }).map { pair in
                    switch pair {
                    case .removed(let old): .edited(.removed, RichText([old]).withoutTargets.blocks)
                    case .inserted(let new): .edited(.inserted, [new])
                    case .both(let old, let new): edited(new, since: old)
                    }
                })
        }
    }
}

/// A block that is of the kind that it was.
private func edited(_ after: RichText.Block, since before: RichText.Block) -> RichText.Block {
    switch (before, after) {
    case (.paragraph(let old), .paragraph(let new)): .paragraph(edited(new, since: old))
    case (.heading(let old), .heading(let new)):
        .heading(
            RichText.Heading(rank: new.rank, anchor: new.anchor, content: edited(new.content, since: old.content)))
    case (.list(let old), .list(let new)): .list(edited(new, since: old))
    case (.quotation(let old), .quotation(let new)): .quotation(edited(new, since: old))
    default: after
    }
}

private func edited(_ after: RichText.List, since before: RichText.List) -> RichText.List {
    let items = alignment(before.items, after.items, by: { $0.map(BlockKey.init) }).flatMap { run in
        switch run {
        case .kept(_, let news): news
        case .replaced(let olds, let news):
            pairs(
                olds, news, canBePair: { _, _ in true },
                words: { $0.map { BlockKey($0).words }.joined(separator: "\n") }
            )
            .map { pair -> [RichText.Block] in
                switch pair {
                case .removed(let old): [.edited(.removed, RichText(old).withoutTargets.blocks)]
                case .inserted(let new): [.edited(.inserted, new)]
                case .both(let old, let new): edited(new, since: old)
                }
            }
        }
    }
    return RichText.List(start: after.start, isTight: after.isTight, items: items)
}

/// Neighbours that are new, or gone, stand together.
private func joined(_ blocks: [RichText.Block]) -> [RichText.Block] {
    blocks.reduce(into: []) { joined, block in
        if case .edited(let edit, let content) = block, case .edited(edit, let before) = joined.last {
            joined[joined.count - 1] = .edited(edit, before + content)
        } else {
            joined.append(block)
        }
    }
}

/// What a block says, and what it is: as long as both are the same, it stays.
private struct BlockKey: Hashable {
    enum Kind: Hashable {
        case paragraph, heading, list, quotation, code, rule, other

        init(_ block: RichText.Block) {
            switch block {
            case .paragraph: self = .paragraph
            case .heading: self = .heading
            case .list: self = .list
            case .quotation: self = .quotation
            case .code: self = .code
            case .rule: self = .rule
            case .annotation, .edited: self = .other
            }
        }
    }

    let kind: Kind
    let words: String

    /// Whether two blocks are of one kind, the words of which are compared one by one.
    static func haveComparableWords(_ one: RichText.Block, _ other: RichText.Block) -> Bool {
        let kind = Kind(one)
        return kind == Kind(other) && kind != .code && kind != .other
    }

    init(_ block: RichText.Block) {
        kind = Kind(block)
        words = RichText([block]).plain.withSingleSpaces
    }
}

/// What became of neighbours in two lists of which none stays as it is.
private enum Pair<Element> {
    case removed(Element)
    case inserted(Element)
    case both(Element, Element)
}

/// The most alike become pairs, in order.
///
/// - Parameters:
///   - canBePair: whether two can be the same, reworded.
///   - words: what an element says.
private func pairs<Element>(
    _ olds: [Element], _ news: [Element], canBePair: (Element, Element) -> Bool, words: (Element) -> String
) -> [Pair<Element>] {
    guard olds.count * news.count <= mostPairs else { return olds.map(Pair.removed) + news.map(Pair.inserted) }
    var vocabulary = Vocabulary()
    let oldBags = olds.map { vocabulary.bag(of: words($0)) }
    let newBags = news.map { vocabulary.bag(of: words($0)) }
    let isAlone = olds.count == 1 && news.count == 1
    func worth(_ old: Int, _ new: Int) -> Double {
        guard canBePair(olds[old], news[new]) else { return 0 }
        let likeness = oldBags[old].likeness(to: newBags[new])
        return isAlone ? max(likeness, Alikeness.here) : likeness < Alikeness.here ? 0 : likeness
    }
    // The worth of the best pairs of what follows each two.
    var best = Array(repeating: Array(repeating: 0.0, count: news.count + 1), count: olds.count + 1)
    for old in olds.indices.reversed() {
        for new in news.indices.reversed() {
            let own = worth(old, new)
            best[old][new] = max(
                best[old + 1][new], best[old][new + 1], own > 0 ? own + best[old + 1][new + 1] : 0)
        }
    }
    var pairs: [Pair<Element>] = []
    var (old, new) = (0, 0)
    while old < olds.count || new < news.count {
        if old < olds.count, new < news.count, worth(old, new) > 0,
            best[old][new] == worth(old, new) + best[old + 1][new + 1]
        {
            pairs.append(.both(olds[old], news[new]))
            (old, new) = (old + 1, new + 1)
        } else if old < olds.count, new == news.count || best[old][new] == best[old + 1][new] {
            pairs.append(.removed(olds[old]))
            old += 1
        } else {
            pairs.append(.inserted(news[new]))
            new += 1
        }
    }
    return pairs
}
