/// Which element of one list is which of another: each has at most one partner.
package struct Pairing: Sendable {
    /// By place before: the place after.
    package private(set) var after: [Int?]
    /// By place after: the place before.
    package private(set) var before: [Int?]

    /// Lists of these lengths, of which nothing is known yet.
    package init(before: Int, after: Int) {
        self.before = Array(repeating: nil, count: after)
        self.after = Array(repeating: nil, count: before)
    }

    /// Makes two elements partners, unless one of them has a partner already.
    mutating func pair(_ old: Int, _ new: Int) {
        guard after.indices.contains(old), before.indices.contains(new), after[old] == nil, before[new] == nil else {
            return
        }
        after[old] = new
        before[new] = old
    }

    /// Pairs what has the same key, the first with the first.
    package mutating func pairEqual<Key: Hashable>(_ olds: (Int) -> Key?, _ news: (Int) -> Key?) {
        var waiting: [Key: Queue] = [:]
        for old in after.indices where after[old] == nil {
            if let key = olds(old) { waiting[key, default: Queue()].items.append(old) }
        }
        guard !waiting.isEmpty else { return }
        for new in before.indices where before[new] == nil {
            if let key = news(new), let old = waiting[key]?.next() { pair(old, new) }
        }
    }

    /// The number of an element: partners have the same, nothing else has.
    package func number(before old: Int) -> Int { after[old] ?? before.count + old }

    /// The number of an element: partners have the same, nothing else has.
    package func number(after new: Int) -> Int { new }

    /// What has no partner, in order.
    package var removed: [Int] { after.indices.filter { after[$0] == nil } }

    /// What has no partner, in order.
    package var added: [Int] { before.indices.filter { before[$0] == nil } }

    /// The partners, in the order after.
    package var pairs: [(old: Int, new: Int)] {
        before.enumerated().compactMap { new, old in old.map { ($0, new) } }
    }
}

/// Places waiting for a partner, the first first.
private struct Queue {
    var items: [Int] = []
    private var taken = 0

    mutating func next() -> Int? {
        guard taken < items.count else { return nil }
        defer { taken += 1 }
        return items[taken]
    }
}
