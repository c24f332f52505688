import ImportedDocuments

/// What seem to be several frameworks in one outline: groups that have no level in common, each with two levels or more.
///
/// - Returns: a phrase for each, such as ‘Land’ with ‘Staff’, ‘Leaders’; nil where it is one framework.
package func severalFrameworks(in outline: Outline) -> [String]? {
    var levels: [Int: Set<Int>] = [:]
    for competency in outline.competencies where competency.steps.isEmpty {
        guard let group = competency.group else { return nil }
        levels[group, default: []].formUnion(competency.cells.compactMap(\.place.level))
    }
    var parts: [(groups: [Int], levels: Set<Int>)] = []
    for group in levels.keys.sorted() {
        guard let own = levels[group], own.count > 1 else { return nil }
        let joined = parts.filter { !$0.levels.isDisjoint(with: own) }
        parts.removeAll { !$0.levels.isDisjoint(with: own) }
        parts.append((joined.flatMap(\.groups) + [group], joined.reduce(own) { $0.union($1.levels) }))
    }
    guard parts.count > 1 else { return nil }
    return parts.map { part in
        let names = part.groups.prefix(3).map { "‘\(outline.groups[$0].title)’" }.joined(separator: ", ")
        let titles = part.levels.sorted().map { "‘\(outline.levels[$0].title)’" }.joined(separator: ", ")
        return "\(names)\(part.groups.count > 3 ? ", …" : "") with \(titles)"
    }
}
