extension SearchTexts {
    /// The texts in runs, each small enough for a file of its own.
    ///
    /// - Parameter limit: how many bytes a file should not exceed, as far as single texts let it.
    func runs(limit: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        var size = 0
        var thing = -1
        // In which run a form was last met: what it costs is paid once a run.
        var met = [Int](repeating: -1, count: forms.count)
        for entry in entries.indices {
            var cost = estimate(of: entry, isNew: { met[$0] < runs.count })
            if size + cost > limit, entry > start {
                runs.append(start..<entry)
                start = entry
                size = 0
                thing = -1
                cost = estimate(of: entry, isNew: { _ in true })
            }
            for piece in pieces(of: entry) { met[Int(piece)] = runs.count }
            let owner = self.thing(of: entry)
            if owner != thing { cost += Self.thingSize + things[owner].id.utf8.count }
            thing = owner
            size += cost
        }
        return entries.isEmpty ? [] : runs + [start..<entries.count]
    }

    /// An upper bound in nearly all cases: a number below 1,920 takes at most two characters.
    private func estimate(of entry: Int, isNew: (Int) -> Bool) -> Int {
        let anchor = entries[entry].anchor == nil ? 1 : 3
        return pieces(of: entry).reduce(2 + anchor) { size, piece in
            size + 2 + (isNew(Int(piece)) ? forms[Int(piece)].count + 3 : 0)
        }
    }

    private static let thingSize = 20
}
