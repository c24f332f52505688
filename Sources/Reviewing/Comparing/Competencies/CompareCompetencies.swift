import Model
import TextComparison

extension FrameworkComparison {
    /// Where a competency is told, by its own and its group's number.
    func rank(competency number: Int, group: Int) -> Rank {
        Rank(framework: self.number, .competencies, group, number)
    }

    func compareCompetencies(_ list: inout ChangeList) {
        for old in pair.competencies.removed {
            let competency = pair.before.competencies[old]
            list.add(
                Change(
                    .competency, .removed,
                    before: Side(Place(competency, in: pair.before), competency.everything), after: nil,
                    carried: gone(from: .competency(pair.competencies.number(before: old))),
                    because: .requirementRemoved),
                at: rank(competency: pair.competencies.number(before: old), group: group(before: competency.group)))
        }
        for new in pair.competencies.added {
            let competency = pair.after.competencies[new]
            let carried = arrived(in: .competency(new))
            list.add(
                Change(
                    .competency, .added, before: nil,
                    after: Side(Place(competency, in: pair.after), competency.everything), carried: carried,
                    because: competency.isEmpty ? .explanationAdded : .newRequirement),
                at: rank(competency: new, group: group(after: competency.group)))
        }
        for (_, new) in pair.competencies.pairs {
            guard let both = pair.competencyPairs[new] else { continue }
            let rank = rank(competency: new, group: group(after: both.after.group))
            compare(both, number: new, &list, at: rank)
            let groups = (group(before: both.before.group), group(after: both.after.group))
            if groups.0 != groups.1 {
                list.add(
                    Change(
                        .competency, .moved, before: Side(Place(both.before, in: pair.before), both.before.title),
                        after: Side(Place(both.after, in: pair.after), both.after.title),
                        moves: [.group(from: both.before.group, to: both.after.group)], because: .placedElsewhere),
                    at: rank)
            }
        }
        reorder(&list)
    }

    private func compare(_ both: CompetencyPair, number: Int, _ list: inout ChangeList, at rank: Rank) {
        let (before, after) = (both.before, both.after)
        let (old, new) = (Place(before, in: pair.before), Place(after, in: pair.after))
        let rules = pair.rules
        list.add(compareNames(.competency, before, after, at: old, new, by: rules), at: rank)
        let settings: [(Setting, String?, String?, Reason)] = [
            (.code, before.code, after.code, .about),
            (.motto, before.motto, after.motto, .otherWords),
            (.status, before.status.rawValue, after.status.rawValue, .otherStatus),
        ]
        for (setting, was, now, reason) in settings {
            list.add(
                Reviewing.compare(setting, was, now, at: old, new, because: reason, by: rules),
                at: rank.at(.settings))
        }
        let labels = (before.contraLabels(in: pair.before), after.contraLabels(in: pair.after))
        list.add(compareContraLabels(labels, at: old, new, by: rules), at: rank.at(.settings))
        list.add(compareAppliesTo(both, at: old, new), at: rank.at(.settings))
        list.add(compareLadderKind(both, at: old, new), at: rank.at(.settings))
        list.add(
            Reviewing.compare(.definition, before.definition, after.definition, at: old, new, by: rules),
            at: rank.at(.text))
        comparePassages(both, at: (old, new), by: rules, &list, at: rank)
        compareThemes(both, at: (old, new), by: rules, &list, at: rank)
        compareCellTexts(both, in: pair, &list, at: rank)
        if let ladder = before.ownLadder, let other = after.ownLadder {
            compareLevels(
                ladder, other, both.levels, holder: .competency(number), statements: statements, by: rules, &list,
                at: rank.at(.levels),
                olds: { level in old.at(level: level.id) }, news: { level in new.at(level: level.id) })
        }
    }

    private func compareAppliesTo(_ both: CompetencyPair, at old: Place, _ new: Place) -> Change? {
        let was = levels(both.before, in: pair.before, number: pair.levels.number(before:))
        let holds = levels(both.after, in: pair.after, number: pair.levels.number(after:))
        let isKnown = { (number: Int) in
            pair.levels.before.indices.contains(number) && pair.levels.before[number] != nil
        }
        let isOfMore = !holds.subtracting(was).filter(isKnown).isEmpty
        let isOfFewer = !was.subtracting(holds).filter(isKnown).isEmpty
        // What follows from another ladder is told there.
        guard isOfMore || isOfFewer, differ(both) else { return nil }
        return Reviewing.compare(
            .appliesTo, titles(both.before.appliesTo, pair.before), titles(both.after.appliesTo, pair.after), at: old,
            new, because: isOfMore ? .askedOfMore : .askedOfFewer, by: pair.rules)
    }

    private func differ(_ both: CompetencyPair) -> Bool {
        let was = both.before.appliesTo.compactMap { pair.before.ladder.place(of: $0) }.map(pair.levels.number(before:))
        let now = both.after.appliesTo.compactMap { pair.after.ladder.place(of: $0) }.map(pair.levels.number(after:))
        return Set(was) != Set(now)
    }

    private func levels(_ competency: Competency, in framework: Framework, number: (Int) -> Int) -> Set<Int> {
        Set(
            framework.ladder.levels.enumerated()
                .filter { competency.applies(at: $0.element.id, in: framework.ladder) }.map { number($0.offset) })
    }

    private func compareLadderKind(_ both: CompetencyPair, at old: Place, _ new: Place) -> Change? {
        guard both.changedLadder else { return nil }
        let titles = { (ladder: Ladder?) in ladder.map { $0.levels.map(\.title).joined(separator: ", ") } }
        return Reviewing.compare(
            .ownLadder, titles(both.before.ownLadder), titles(both.after.ownLadder), at: old, new,
            because: .otherWords, by: pair.rules)
    }

    /// Competencies of a group that stand in another order there.
    private func reorder(_ list: inout ChangeList) {
        let staying = pair.competencies.pairs.filter {
            group(before: pair.before.competencies[$0.old].group) == group(after: pair.after.competencies[$0.new].group)
        }
        let groups = Dictionary(grouping: staying.map(\.new)) { group(after: pair.after.competencies[$0].group) }
        for (group, places) in groups {
            for new in pair.competencies.reordered(among: places) {
                guard let both = pair.competencyPairs[new] else { continue }
                list.add(
                    Change(
                        .competency, .reordered, before: Side(Place(both.before, in: pair.before), both.before.title),
                        after: Side(Place(both.after, in: pair.after), both.after.title), because: .order),
                    at: rank(competency: new, group: group))
            }
        }
    }
}

extension Competency {
    fileprivate var isEmpty: Bool { cells.isEmpty }
}

extension Place {
    func at(level: Level.ID) -> Place {
        var place = self
        place.level = level
        return place
    }
}

/// The titles of these levels; nil where there are none.
func titles(_ levels: [Level.ID], _ framework: Framework) -> String? {
    levels.isEmpty ? nil : levels.compactMap { framework.ladder[$0]?.title }.joined(separator: ", ")
}
