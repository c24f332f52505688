import ImportedDocuments

/// Decides for each heading of a document whether it names the framework, a group, a competency, or something in or beside one.
struct RoleAssignment {
    private let tree: HeadingTree
    private let agenda: Agenda
    private let takesText: Bool
    private var roles: [HeadingRole?]
    private(set) var guesses: [String] = []

    /// - Parameters:
    ///   - agenda: the titles of competencies that the document lists itself.
    ///   - takesText: whether headings with nothing but text below them may name competencies.
    init(_ tree: HeadingTree, agenda: Agenda, takesText: Bool) {
        self.tree = tree
        self.agenda = agenda
        self.takesText = takesText
        roles = Array(repeating: nil, count: tree.nodes.count)
        markTables()
        let competencies = findCompetencies()
        for node in competencies { roles[node] = .competency }
        for node in tree.nodes.indices where roles[node] == nil { roles[node] = role(of: node, among: competencies) }
        markTitle()
    }

    /// The role of each heading, by its index among the parts.
    var byPart: [Int: HeadingRole] {
        var found = tree.labels
        for (node, role) in zip(tree.nodes, roles) { found[node.part] = role ?? .page }
        return found
    }

    /// Headings right above tables that name competencies are groups, if there are several, and otherwise only a sheet's name.
    private mutating func markTables() {
        let holders = tree.nodes.indices.filter { tree.nodes[$0].hasTable }
        for node in holders { roles[node] = holders.count > 1 ? .group : .container }
    }

    private mutating func findCompetencies() -> Set<Int> {
        let nodes = tree.nodes
        let themes = repeatedTitles()
        let open = nodes.indices.filter {
            roles[$0] == nil && !themes.contains($0) && !Self.isFrontMatter(nodes[$0].title)
                || nodes[$0].isStrong && roles[$0] == nil && !themes.contains($0)
        }
        let announced = nodes.indices.filter { agenda.level(of: nodes[$0].title) != nil }
        if !announced.isEmpty { return Set(announced) }
        let strong = open.filter { nodes[$0].isStrong || nodes[$0].children.contains { themes.contains($0) } }
        if strong.isEmpty { return weakCompetencies(open) }
        var found: Set<Int> = []
        for node in strong {
            let inner = strong.filter { isInside($0, node) }
            let listed = nodes[node].children.filter { open.contains($0) && (nodes[$0].hasList || nodes[$0].isStrong) }
            if inner.isEmpty, listed.count < 3 || !nodes[node].hasLabel {
                found.insert(node)
            } else if !inner.isEmpty {
                // It has labels of its own, such as contra-indicators for the whole group.
                continue
            } else {
                guesses.append(
                    "‘\(nodes[node].title)’ was taken for a group, since \(listed.count) headings with lists of their own stand in it."
                )
                found.formUnion(listed)
            }
        }
        // Headings with a list between competencies are competencies, too.
        let ranks = Set(found.map { nodes[$0].rank })
        for node in open where nodes[node].hasList && ranks.contains(nodes[node].rank) && !found.contains(node) {
            let siblings = found.filter { nodes[$0].parent == nodes[node].parent }
            guard let first = siblings.min(), let last = siblings.max(), first < node, node < last else { continue }
            found.insert(node)
        }
        return found.filter { node in !found.contains { $0 != node && isInside(node, $0) } }
    }

    /// Where nothing names levels or contra-indicators: the headings with lists, of the rank that has most of them.
    private func weakCompetencies(_ open: [Int]) -> Set<Int> {
        let nodes = tree.nodes
        let lists = open.filter { nodes[$0].hasList }
        let listed = lists.isEmpty && takesText ? open.filter { nodes[$0].children.isEmpty } : lists
        let byRank = Dictionary(grouping: listed) { nodes[$0].rank }
        guard let most = byRank.max(by: { ($0.value.count, -$0.key) < ($1.value.count, -$1.key) })?.value else {
            return []
        }
        let announced = most.filter { agenda.lists(nodes[$0].title) }
        if !announced.isEmpty { return Set(announced.count * 2 < most.count ? announced : most) }
        // Where some are numbered and others aren't, the numbered ones are what the document is about.
        let numbered = most.filter { splitCode(nodes[$0].title).code != nil }
        return Set(numbered.count >= 3 && numbered.count < most.count ? numbered : most)
    }

    /// Headings below others that come back below several of them: “Knowledge”, “Planning the work”.
    private func repeatedTitles() -> Set<Int> {
        let nodes = tree.nodes
        let inner = nodes.indices.filter { nodes[$0].parent != nil }
        let byTitle = Dictionary(grouping: inner) { wordKey(nodes[$0].title) }
        let repeated = byTitle.values.filter { Set($0.map { nodes[$0].parent }).count > 1 }
        return Set(repeated.joined())
    }

    private func role(of node: Int, among competencies: Set<Int>) -> HeadingRole {
        if competencies.contains(where: { isInside(node, $0) }) {
            let hasIndicators =
                tree.nodes[node].hasList || tree.nodes[node].isStrong
                || tree.nodes[node].children.contains { tree.nodes[$0].hasList }
            return hasIndicators ? .theme : .passage
        }
        let isAround =
            competencies.contains { isInside($0, node) }
            || tree.nodes.indices.contains { tree.nodes[$0].hasTable && isInside($0, node) }
        return isAround ? .group : .page
    }

    /// A heading that holds all groups or competencies is the framework's title, and no group.
    private mutating func markTitle() {
        let groups = roles.indices.filter { roles[$0] == .group && tree.nodes[$0].parent == nil }
        let parted = roles.indices.filter { roles[$0] == .competency || tree.nodes[$0].hasTable }
        guard groups.count == 1, let root = groups.first, !tree.nodes[root].hasTable,
            parted.allSatisfy({ isInside($0, root) })
        else { return }
        // One value with its behaviours and its own contra-indicators is a group.
        if !tree.nodes[root].isStrong { roles[root] = .title }
    }

    private func isInside(_ node: Int, _ outer: Int) -> Bool {
        var parent = tree.nodes[node].parent
        while let current = parent {
            if current == outer { return true }
            parent = tree.nodes[current].parent
        }
        return false
    }

    private static func isFrontMatter(_ title: String) -> Bool {
        let known: Set<String> = [
            "introduction", "foreword", "preface", "background", "purpose", "scope", "aim", "aims", "objectives",
            "aim and objectives",
            "aims and objectives", "about", "about this framework", "about the framework", "how to use this framework",
            "how to use the framework",
            "how to use this document", "using the framework", "contact", "contacts", "glossary", "appendix",
            "acknowledgements", "references",
            "version control", "document control", "executive summary", "summary", "our values",
            "what is a competency framework", "key",
            "instructions", "read me", "readme", "notes", "next steps", "further information", "change log", "cover",
        ]
        let key = wordKey(title)
        return known.contains(key) || key.hasPrefix("appendix ") || key.hasPrefix("how to use ")
            || key.hasPrefix("introduction ")
    }
}
