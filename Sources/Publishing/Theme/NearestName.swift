/// The name that a mistyped one was probably meant to be; nil where none is near.
func nearestName(to name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars)
    let exact = Array(name.unicodeScalars)
    // One slip in a short name, two or three in a long one.
    let limit = max(1, (wanted.count + 1) / 3)
    return names.map { ($0, distance(wanted, Array($0.lowercased().unicodeScalars))) }
        .filter { $0.1 <= limit }
        .map { (name: $0, near: $1, exact: distance(exact, Array($0.unicodeScalars))) }
        .min { ($0.near, $0.exact, $0.name) < ($1.near, $1.exact, $1.name) }?.name
}

/// How many letters have to be added, left out, changed or swapped with their neighbour.
private func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for row in first.indices {
        var current = [row + 1]
        current.reserveCapacity(second.count + 1)
        for column in second.indices {
            let change = last[column] + (first[row] == second[column] ? 0 : 1)
            var least = min(change, last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                least = min(least, beforeLast[column - 1] + 1)
            }
            current.append(least)
        }
        beforeLast = last
        last = current
    }
    return last[second.count]
}
