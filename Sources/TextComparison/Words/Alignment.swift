/// Neighbours in two lists that fare the same.
enum Aligned<Element> {
    /// They stand in both lists, and are the same by their key.
    case kept(olds: [Element], news: [Element])
    /// They stand in one list only; either can be empty.
    case replaced(olds: [Element], news: [Element])
}

/// Two lists side by side, with the fewest that aren't kept (E. W. Myers, “An O(ND) difference algorithm and its
/// variations”, Algorithmica 1, 1986, which is the standard library's). The time can grow with the square of their length.
func alignment<Element, Key: Hashable>(
    _ old: [Element], _ new: [Element], by key: (Element) -> Key
) -> [Aligned<Element>] {
    let difference = new.map(key).difference(from: old.map(key))
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in difference {
        switch change {
        case .remove(let offset, _, _): removed.insert(offset)
        case .insert(let offset, _, _): inserted.insert(offset)
        }
    }
    var aligned: [Aligned<Element>] = []
    var index = 0
    var other = 0
    while index < old.count || other < new.count {
        let olds = (index..<old.count).prefix { removed.contains($0) }
        let news = (other..<new.count).prefix { inserted.contains($0) }
        if !olds.isEmpty || !news.isEmpty {
            aligned.append(.replaced(olds: Array(old[olds]), news: Array(new[news])))
        }
        index = olds.endIndex
        other = news.endIndex
        let kept = (other..<new.count).prefix { !inserted.contains($0) }
            .prefix(while: { !removed.contains(index + $0 - other) && index + $0 - other < old.count })
        if kept.isEmpty, olds.isEmpty, news.isEmpty { break }
        if !kept.isEmpty {
            aligned.append(.kept(olds: Array(old[index..<index + kept.count]), news: Array(new[kept])))
        }
        index += kept.count
        other += kept.count
    }
    return aligned
}

/// The same without kept elements that tell nothing and stand between others that aren't kept: a full stop or a comma that
/// is the only thing to stay would tear what surrounds it apart.
///
/// - Parameter isNothing: whether an element tells nothing by itself.
func withoutLone<Element>(_ runs: [Aligned<Element>], _ isNothing: (Element) -> Bool) -> [Aligned<Element>] {
    runs.enumerated().reduce(into: []) { joined, next in
        guard case .replaced(let olds, let news) = joined.last else {
            joined.append(next.element)
            return
        }
        switch next.element {
        case .replaced(let moreOlds, let moreNews):
            joined[joined.count - 1] = .replaced(olds: olds + moreOlds, news: news + moreNews)
        case .kept(let moreOlds, let moreNews):
            if moreNews.allSatisfy(isNothing), next.offset < runs.count - 1 {
                joined[joined.count - 1] = .replaced(olds: olds + moreOlds, news: news + moreNews)
            } else {
                joined.append(next.element)
            }
        }
    }
}
