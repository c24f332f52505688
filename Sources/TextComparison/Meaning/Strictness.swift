extension MeaningTable {
    /// Whether words demand more after a change, or less: nil where neither, or nobody can say.
    func strictness(removed: [String], inserted: [String]) -> Callout? {
        if let more = quantifiers(removed: removed, inserted: inserted) { return more ? .stricter : .looser }
        if isStricter(removed: removed, inserted: inserted) { return .stricter }
        return isStricter(removed: inserted, inserted: removed) ? .looser : nil
    }

    /// Whether more of all is meant where one such word took the place of another: “all” of “some”.
    private func quantifiers(removed: [String], inserted: [String]) -> Bool? {
        guard isClause(removed, inserted), let was = removed.compactMap({ quantifiers[$0] }).max(),
            let now = inserted.compactMap({ quantifiers[$0] }).max(), was != now
        else { return nil }
        return now > was
    }

    /// Whether the strongest word of duty put in is stronger than any taken out, or a reservation (“usually”) is gone and
    /// little else has changed.
    private func isStricter(removed: [String], inserted: [String]) -> Bool {
        let was = strengths(of: removed, beside: inserted)
        let now = strengths(of: inserted, beside: removed)
        if let strongest = now.max(), strongest >= .duty { return strongest > (was.max() ?? .plain) }
        guard isClause(removed, inserted) else { return false }
        // “Must”, taken out along with “usually”, leaves less behind, not more.
        return was.contains { $0 < .plain } && !was.contains { $0 >= .duty } && now.isEmpty
    }

    /// A “will” in place of a “must” promises as much, so that neither counts.
    private func strengths(of words: [String], beside others: [String]) -> [Strength] {
        let found = words.compactMap { strengths[$0] }
        return others.contains(where: promises.contains) ? found.filter { $0 != .duty } : found
    }

    private func isClause(_ removed: [String], _ inserted: [String]) -> Bool {
        removed.count <= mostAroundReservation && inserted.count <= mostAroundReservation
    }
}

/// The most words that change along with a reservation, so that it is still seen what its loss means: “where it is
/// appropriate” has four.
private let mostAroundReservation = 4
