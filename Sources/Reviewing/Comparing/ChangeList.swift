import Model

/// The changes found so far, each with its place in the order in which they are told.
struct ChangeList: Sendable {
    private var found: [(change: Change, rank: Rank)] = []

    mutating func add(_ change: Change?, at rank: Rank) {
        if let change { found.append((change, rank)) }
    }

    /// The changes in order, numbered.
    var numbered: [Change] {
        let order = found.enumerated().sorted {
            ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
        }
        return order.enumerated().map { place, found in
            var change = found.element.change
            change.number = place + 1
            return change
        }
    }
}

/// A place in the order of changes: by framework, part of it, group, competency, and place there. What is gone stands
/// behind what is there.
struct Rank: Sendable, Comparable {
    /// The parts of a framework, in the order in which they are told.
    enum Part: Int {
        case itself, levels, competencies, roles, pages, files
    }

    /// The parts of a competency or group.
    enum Section: Int {
        case itself, settings, text, passages, levels, cells
    }

    private let places: [Int]

    /// - Parameter framework: its number; -1 is the site itself.
    init(framework: Int, _ part: Part = .itself, _ places: Int...) {
        self.places = [framework, part.rawValue] + places
    }

    private init(places: [Int]) {
        self.places = places
    }

    /// A place within this one.
    func at(_ place: Int...) -> Rank { Rank(places: places + place) }

    /// A section within this place.
    func at(_ section: Section, _ place: Int...) -> Rank { Rank(places: places + [section.rawValue] + place) }

    /// Place by place; what stands within comes after what it stands in.
    static func < (first: Rank, second: Rank) -> Bool {
        first.places.lexicographicallyPrecedes(second.places)
    }
}
