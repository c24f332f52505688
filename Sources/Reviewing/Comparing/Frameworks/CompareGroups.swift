import Model
import TextComparison

extension FrameworkComparison {
    /// A group's number after; those of no group come first.
    func group(after id: Group.ID?) -> Int {
        id.flatMap { id in pair.after.groups.firstIndex { $0.id == id } } ?? -1
    }

    /// The number of a group of the version before.
    func group(before id: Group.ID?) -> Int {
        id.flatMap { id in pair.before.groups.firstIndex { $0.id == id } }.map(pair.groups.number(before:)) ?? -1
    }

    private func rank(group number: Int) -> Rank {
        Rank(framework: self.number, .competencies, number, -1)
    }

    func compareGroups(_ list: inout ChangeList) {
        for old in pair.groups.removed {
            let group = pair.before.groups[old]
            let number = pair.groups.number(before: old)
            list.add(
                Change(
                    .group, .removed, before: Side(Place(group, in: pair.before), group.everything), after: nil,
                    carried: gone(from: .group(number)),
                    because: group.contra.isEmpty ? .explanationRemoved : .warningRemoved),
                at: rank(group: number))
        }
        for new in pair.groups.added {
            let group = pair.after.groups[new]
            list.add(
                Change(
                    .group, .added, before: nil, after: Side(Place(group, in: pair.after), group.everything),
                    carried: arrived(in: .group(new)),
                    because: group.contra.isEmpty ? .explanationAdded : .newWarning),
                at: rank(group: new))
        }
        for (old, new) in pair.groups.pairs {
            compare(pair.before.groups[old], pair.after.groups[new], &list, at: rank(group: new))
        }
        for new in pair.groups.reordered(among: pair.groups.pairs.map(\.new)) {
            guard let old = pair.groups.before[new] else { continue }
            let (group, other) = (pair.before.groups[old], pair.after.groups[new])
            list.add(
                Change(
                    .group, .reordered, before: Side(Place(group, in: pair.before), group.title),
                    after: Side(Place(other, in: pair.after), other.title), because: .order),
                at: rank(group: new))
        }
    }

    private func compare(_ before: Group, _ after: Group, _ list: inout ChangeList, at rank: Rank) {
        let (old, new) = (Place(before, in: pair.before), Place(after, in: pair.after))
        list.add(compareNames(.group, before, after, at: old, new, by: pair.rules), at: rank)
        list.add(
            Reviewing.compare(
                .code, before.code, after.code, at: old, new, because: .about, by: pair.rules), at: rank.at(.settings))
        list.add(
            Reviewing.compare(
                .motto, before.motto, after.motto, at: old, new, because: .otherWords, by: pair.rules),
            at: rank.at(.settings))
        let labels = (before.contraLabels(in: pair.before), after.contraLabels(in: pair.after))
        list.add(compareContraLabels(labels, at: old, new, by: pair.rules), at: rank.at(.settings))
        list.add(
            Reviewing.compare(.group, before.text, after.text, at: old, new, by: pair.rules), at: rank.at(.text))
        list.add(
            Reviewing.compare(.groupContra, before.contraText, after.contraText, at: old, new, by: pair.rules),
            at: rank.at(.text, 1))
        list.add(
            Reviewing.compare(
                .groupClosing, before.contraClosing, after.contraClosing, at: old, new, by: pair.rules),
            at: rank.at(.text, 2))
    }
}
