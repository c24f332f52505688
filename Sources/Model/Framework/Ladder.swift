/// Levels in rising order, and which of them include which.
public struct Ladder: Sendable, Hashable {
    /// In rising order.
    public let levels: [Level]
    private let places: [Level.ID: Int]
    private let holding: [[Int]]

    /// A ladder of these levels, in rising order.
    ///
    /// An unknown or circular `includes` adds nothing, so that every question below has an answer.
    public init(_ levels: [Level] = []) {
        self.levels = levels
        places = Dictionary(levels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var closures: [[Int]] = []
        for start in levels.indices {
            var found = [start]
            var next = 0
            while next < found.count {
                for id in levels[found[next]].includes {
                    if let place = places[id], !found.contains(place) { found.append(place) }
                }
                next += 1
            }
            closures.append([start] + found.dropFirst().sorted(by: >))
        }
        holding = closures
    }

    /// Whether there are no levels.
    public var isEmpty: Bool { levels.isEmpty }

    /// The level of that identifier.
    public subscript(id: Level.ID) -> Level? {
        places[id].map { levels[$0] }
    }

    /// The level's place, counted from 0 at the foot.
    public func place(of id: Level.ID) -> Int? {
        places[id]
    }

    /// The levels whose expectations hold at a level: itself first, then all that it includes, the highest first.
    public func holding(at id: Level.ID) -> [Level] {
        guard let place = places[id] else { return [] }
        return holding[place].map { levels[$0] }
    }

    /// Whether the expectations of `included` hold at `level`; a level holds its own.
    public func level(_ level: Level.ID, holds included: Level.ID) -> Bool {
        guard let place = places[level], let other = places[included] else { return false }
        return holding[place].contains(other)
    }

    /// Where one may step up to from a level: the levels that directly include it, or, in a ladder where none
    /// includes another, the next in order.
    public func next(after id: Level.ID) -> [Level] {
        if levels.contains(where: { !$0.includes.isEmpty }) {
            return levels.filter { $0.includes.contains(id) }
        }
        guard let place = places[id], place + 1 < levels.count else { return [] }
        return [levels[place + 1]]
    }
}
