/// Which of these numbers, all different, were left in their order if the fewest possible had moved: a longest rising
/// subsequence, found by patience sorting in n log n steps (M. L. Fredman, “On computing the length of longest
/// increasing subsequences”, Discrete Mathematics 11, 1975).
///
/// - Returns: the places of those that stayed, rising.
func stayingInOrder(_ numbers: [Int]) -> [Int] {
    // The place of the smallest number that ends a rising row of each length.
    var ends: [Int] = []
    var previous: [Int?] = []
    for (place, number) in numbers.enumerated() {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
        }
        previous.append(low > 0 ? ends[low - 1] : nil)
        if low < ends.count { ends[low] = place } else { ends.append(place) }
    }
    var staying: [Int] = []
    var next = ends.last
    while let place = next {
        staying.append(place)
        next = previous[place]
    }
    return staying.reversed()
}

extension Pairing {
    /// Of partners that stand among the same neighbours, those (by place after) that must have been moved.
    ///
    /// - Parameter neighbours: places after, in order, all with partners.
    package func reordered(among neighbours: [Int]) -> [Int] {
        let known = neighbours.compactMap { new in before[new].map { (new: new, old: $0) } }
        let staying = Set(stayingInOrder(known.map(\.old)))
        return known.enumerated().filter { !staying.contains($0.offset) }.map(\.element.new)
    }
}
