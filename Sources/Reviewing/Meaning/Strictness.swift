/// Whether English words demand more after a change: the strongest word of duty put in is stronger than any taken out, or
/// a reservation (“usually”) is gone and little else has changed.
func isStricter(removed: [String], inserted: [String]) -> Bool {
    let was = removed.compactMap { strength[$0] }
    let now = inserted.compactMap { strength[$0] }
    if let strongest = now.max(), strongest >= Demand.duty { return strongest > (was.max() ?? Demand.plain) }
    guard removed.count <= mostAroundReservation, inserted.count <= mostAroundReservation else { return false }
    // “Must”, taken out along with “usually”, leaves less behind, not more.
    return was.contains { $0 < Demand.plain } && !was.contains { $0 >= Demand.duty } && now.isEmpty
}

/// The most words that change along with a reservation, so that it is still seen what its loss means: “where it is
/// appropriate” has four.
private let mostAroundReservation = 4

/// How much a word demands, beside a plain statement of what somebody does.
private enum Demand {
    static let reservation = -1
    static let plain = 0
    static let duty = 1
    static let always = 2
}

private let strength: [String: Int] = [
    "should": Demand.reservation, "usually": Demand.reservation, "normally": Demand.reservation,
    "generally": Demand.reservation, "sometimes": Demand.reservation, "occasionally": Demand.reservation,
    "often": Demand.reservation, "possible": Demand.reservation, "possibly": Demand.reservation,
    "appropriate": Demand.reservation, "tries": Demand.reservation, "aims": Demand.reservation,
    "optionally": Demand.reservation,
    "must": Demand.duty, "shall": Demand.duty, "required": Demand.duty, "requires": Demand.duty,
    "ensures": Demand.duty, "guarantees": Demand.duty,
    "always": Demand.always, "never": Demand.always, "every": Demand.always, "all": Demand.always,
    "immediately": Demand.always,
]
