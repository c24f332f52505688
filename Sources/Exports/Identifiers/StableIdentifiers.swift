import Model

/// Identifiers by which other systems know the parts of a framework again: made of the site's address and the parts' own
/// identifiers, the oldest where they had others before.
struct StableIdentifiers: Sendable {
    /// The framework's, in which all others are made.
    let framework: NameUUID
    /// The oldest identifier of the framework, which stands in addresses that must not change.
    let frameworkName: String
    private let groups: [Group.ID: NameUUID]
    private let competencies: [Competency.ID: NameUUID]
    private let levels: [Level.ID: NameUUID]
    private let levelNames: OldestNames<Level>
    /// What indicators were called as their group or competency had its oldest name, where it has another now.
    private let formerAnchors: [Anchor: String]

    /// - Parameter site: the site's address, without a slash at its end.
    init(of framework: Framework, at site: String) {
        let name = (framework.formerIDs.first ?? framework.id).text
        let space = NameUUID("\(site)/\(name)/", in: .addresses)
        self.framework = space
        frameworkName = name
        let groupNames = OldestNames(framework.groups.map { ($0.id, $0.formerIDs) })
        let competencyNames = OldestNames(framework.competencies.map { ($0.id, $0.formerIDs) })
        levelNames = OldestNames(of: framework.ladder)
        groups = groupNames.names.mapValues { NameUUID("group/\($0)", in: space) }
        competencies = competencyNames.names.mapValues { NameUUID("competency/\($0)", in: space) }
        levels = levelNames.names.mapValues { NameUUID("level/\($0)", in: space) }
        formerAnchors = Self.formerAnchors(of: framework, groupNames, competencyNames)
    }

    subscript(group: Group.ID) -> NameUUID { groups[group] ?? framework }
    subscript(competency: Competency.ID) -> NameUUID { competencies[competency] ?? framework }
    subscript(level: Level.ID) -> NameUUID { levels[level] ?? framework }

    /// An indicator's, wherever in the framework it stands.
    subscript(indicator: Indicator) -> NameUUID {
        NameUUID("indicator/\(formerAnchors[indicator.anchor] ?? indicator.anchor.text)", in: framework)
    }

    /// The oldest names of the levels that a competency stands on.
    func levelNames(of competency: Competency) -> OldestNames<Level> {
        competency.ownLadder.map(OldestNames.init(of:)) ?? levelNames
    }

    /// An anchor that is made from words begins with the name of what the indicator stands in, and so changes with that.
    private static func formerAnchors(
        of framework: Framework, _ groups: OldestNames<Group>, _ competencies: OldestNames<Competency>
    ) -> [Anchor: String] {
        typealias Owner = (name: String, oldest: String, indicators: [Indicator])
        let owners =
            framework.groups.map { Owner($0.id.text, groups[$0.id], $0.contra) }
            + framework.competencies.map { Owner($0.id.text, competencies[$0.id], $0.cells.flatMap(\.indicators)) }
        let renamed = owners.filter { $0.name != $0.oldest }
        guard !renamed.isEmpty else { return [:] }
        var taken = Set(owners.flatMap { $0.indicators.map(\.anchor.text) })
        var former: [Anchor: String] = [:]
        for owner in renamed {
            for indicator in owner.indicators where !indicator.hasFixedAnchor {
                guard let words = indicator.anchor.text.suffix(behind: "\(owner.name)-") else { continue }
                let name = "\(owner.oldest)-\(words)"
                if taken.insert(name).inserted { former[indicator.anchor] = name }
            }
        }
        return former
    }
}

/// The oldest name of each of several parts: the first of its former identifiers, unless another has it now.
struct OldestNames<Element>: Sendable {
    let names: [Identifier<Element>: String]

    init(_ parts: [(id: Identifier<Element>, former: [Identifier<Element>])]) {
        var taken = Set(parts.map(\.id))
        names = Dictionary(
            parts.map { part in (part.id, (part.former.first { taken.insert($0).inserted } ?? part.id).text) },
            uniquingKeysWith: { first, _ in first })
    }

    /// A part's; its own where it isn't known.
    subscript(id: Identifier<Element>) -> String { names[id] ?? id.text }
}

extension OldestNames<Level> {
    /// Those of a ladder's levels.
    init(of ladder: Ladder) {
        self.init(ladder.levels.map { ($0.id, $0.formerIDs) })
    }
}

extension String {
    fileprivate func suffix(behind prefix: String) -> Substring? {
        hasPrefix(prefix) ? dropFirst(prefix.count) : nil
    }
}
