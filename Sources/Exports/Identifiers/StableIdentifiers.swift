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

    /// - Parameter site: the site's address, without a slash at its end.
    init(of framework: Framework, at site: String) {
        let name = (framework.formerIDs.first ?? framework.id).text
        let space = NameUUID("\(site)/\(name)/", in: .addresses)
        self.framework = space
        frameworkName = name
        groups = Self.identifiers(framework.groups.map { ($0.id, $0.formerIDs) }, "group", in: space)
        competencies = Self.identifiers(framework.competencies.map { ($0.id, $0.formerIDs) }, "competency", in: space)
        levels = Self.identifiers(framework.ladder.levels.map { ($0.id, $0.formerIDs) }, "level", in: space)
    }

    subscript(group: Group.ID) -> NameUUID { groups[group] ?? framework }
    subscript(competency: Competency.ID) -> NameUUID { competencies[competency] ?? framework }
    subscript(level: Level.ID) -> NameUUID { levels[level] ?? framework }

    /// An indicator's, wherever in the framework it stands.
    subscript(indicator: Indicator) -> NameUUID { NameUUID("indicator/\(indicator.anchor.text)", in: framework) }

    /// Each part's, made of the oldest of its names that no other part has now.
    private static func identifiers<Element>(
        _ parts: [(id: Identifier<Element>, former: [Identifier<Element>])], _ kind: String, in space: NameUUID
    ) -> [Identifier<Element>: NameUUID] {
        var taken = Set(parts.map(\.id))
        return Dictionary(
            parts.map { part in
                let oldest = part.former.first { taken.insert($0).inserted } ?? part.id
                return (part.id, NameUUID("\(kind)/\(oldest.text)", in: space))
            }, uniquingKeysWith: { first, _ in first })
    }
}
