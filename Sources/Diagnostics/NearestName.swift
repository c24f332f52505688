/// The candidate that a mistyped name was probably meant to be: the nearest, if it is near enough, and of several the
/// first in alphabetical order.
///
/// Near enough is a distance of at most 2 and at most a third of the candidate's length, case ignored.
public func nearestName(to name: String, among candidates: some Sequence<String>) -> String? {
    let typed = name.lowercased()
    // Two characters are at most eight bytes: what differs by more need not be measured.
    return candidates.filter { abs($0.utf8.count - name.utf8.count) <= 8 }
        .map { ($0, editDistance(typed, $0.lowercased())) }
        .filter { $0.1 <= min(2, $0.0.count / 3) }
        .min { ($0.1, editDistance(name, $0.0), $0.0) < ($1.1, editDistance(name, $1.0), $1.0) }?.0
}

/// How many characters must be put in, taken out, exchanged, or swapped with their neighbour to turn one text into the
/// other: the optimal string alignment distance (Damerau 1964; Wagner and Fischer 1974).
///
/// Texts whose lengths differ by more than 3 are not measured: the difference is the answer.
public func editDistance(_ first: String, _ second: String) -> Int {
    let one = Array(first)
    let other = Array(second)
    guard abs(one.count - other.count) <= 3, !one.isEmpty, !other.isEmpty else {
        return max(abs(one.count - other.count), one == other ? 0 : 1)
    }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for row in 1...one.count {
        var current = [row]
        for column in 1...other.count {
            let exchange = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1)
            var least = min(last[column] + 1, current[column - 1] + 1, exchange)
            if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                least = min(least, beforeLast[column - 2] + 1)
            }
            current.append(least)
        }
        (beforeLast, last) = (last, current)
    }
    return last[other.count]
}
