import Diagnostics
import Model

/// What somebody asked to have printed, found in the site.
package struct PrintOrder: Sendable {
    /// The framework.
    package let framework: Framework
    /// For whom.
    package let reader: GuideReader
    /// What it is cut to; none where it is whole.
    private let groups: [Group]

    /// Finds what was named by its identifier or title, however those are capitalised.
    ///
    /// - Parameter groups: those to which the framework is cut; none for all of it.
    package init(
        framework name: String, level: String?, role: String?, groups names: [String] = [], in site: Site
    ) throws(PrintProblem) {
        let whole = try found(name, as: "framework", among: site.frameworks, id: \.id.text, title: \.title)
        var groups: [Group] = []
        for name in names {
            groups.append(try found(name, as: "group", among: whole.groups, id: \.id.text, title: \.title))
        }
        self.groups = groups
        framework = groups.isEmpty ? whole : whole.cut(to: groups)
        if let level {
            reader = .level(
                try found(level, as: "level", among: whole.ladder.levels, id: \.id.text, title: \.title))
        } else if let role {
            reader = .role(try found(role, as: "role", among: whole.roles, id: \.id.text, title: \.title))
        } else {
            reader = .everybody
        }
    }

    /// What the file is called where nobody says.
    package func fileName(_ layout: GuideLayout) -> String {
        let reader: String? =
            switch reader {
            case .everybody: nil
            case .level(let level): level.id.text
            case .role(let role): role.id.text
            }
        let parts = [framework.id.text] + groups.map(\.id.text)
        return (parts + [reader, layout.rawValue]).compactMap(\.self).joined(separator: "-") + ".pdf"
    }
}

extension Framework {
    /// The framework with the competencies of some groups alone, without what is about it as a whole: introduction, pages and
    /// roles. Its second title names the groups.
    fileprivate func cut(to some: [Group]) -> Framework {
        let ids = Set(some.map(\.id))
        var part = self
        part.groups = groups.filter { ids.contains($0.id) }
        part.competencies = competencies.filter { $0.group.map(ids.contains) ?? false }
        part.pages = []
        part.roles = []
        part.introduction = RichText()
        part.subtitle = part.groups.map(\.title).joined(separator: ", ")
        return part
    }
}

private func found<Element>(
    _ name: String, as kind: String, among elements: [Element], id: (Element) -> String, title: (Element) -> String
) throws(PrintProblem) -> Element {
    let wanted = name.lowercased()
    if let element = elements.first(where: { id($0) == wanted || title($0).lowercased() == wanted }) { return element }
    throw PrintProblem(
        finding: .notFound(
            name, kind, near: nearestName(to: name, among: elements.flatMap { [id($0), title($0)] }),
            all: elements.map(id)
        ))
}

extension Diagnostic {
    fileprivate static func notFound(_ name: String, _ kind: String, near: String?, all: [String]) -> Diagnostic {
        Diagnostic(
            .error, "print-not-found", "There is no \(kind) ‘\(name)’.", at: nil,
            suggestion: near.map { "Did you mean ‘\($0)’?" }
                ?? (all.isEmpty ? nil : "There are: \(all.prefix(20).joined(separator: ", ")).")
        )
    }
}
