/// Whether English words demand more after a change: the strongest word of duty put in is stronger than any taken out,
/// or a reservation is gone with nothing in its place.
func isStricter(removed: [String], inserted: [String]) -> Bool {
    let was = removed.compactMap { strength[$0] }
    let now = inserted.compactMap { strength[$0] }
    if let strongest = now.max(), strongest >= Demand.duty { return strongest > (was.max() ?? Demand.plain) }
    // “Must”, taken out along with “usually”, leaves less behind, not more.
    return was.contains { $0 < Demand.plain } && !was.contains { $0 >= Demand.duty } && now.isEmpty
}

/// How much a word demands, beside a plain statement of what somebody does.
private enum Demand {
    static let permission = -2
    static let reservation = -1
    static let plain = 0
    static let duty = 1
    static let always = 2
}

private let strength: [String: Int] = [
    "may": Demand.permission, "might": Demand.permission, "can": Demand.permission, "could": Demand.permission,
    "optionally": Demand.permission,
    "should": Demand.reservation, "usually": Demand.reservation, "normally": Demand.reservation,
    "generally": Demand.reservation, "sometimes": Demand.reservation, "occasionally": Demand.reservation,
    "often": Demand.reservation, "possible": Demand.reservation, "possibly": Demand.reservation,
    "appropriate": Demand.reservation, "tries": Demand.reservation, "aims": Demand.reservation,
    "must": Demand.duty, "shall": Demand.duty, "required": Demand.duty, "requires": Demand.duty,
    "ensures": Demand.duty, "guarantees": Demand.duty,
    "always": Demand.always, "never": Demand.always, "every": Demand.always, "all": Demand.always,
    "immediately": Demand.always,
]
