import Diagnostics
import Model

/// What somebody asked to have printed, found in the site.
package struct PrintOrder: Sendable {
    /// The framework.
    package let framework: Framework
    /// For whom.
    package let reader: GuideReader

    /// Finds what was named by its identifier or title, however those are capitalised.
    package init(framework name: String, level: String?, role: String?, in site: Site) throws(PrintProblem) {
        framework = try found(name, as: "framework", among: site.frameworks, id: \.id.text, title: \.title)
        if let level {
            reader = .level(
                try found(level, as: "level", among: framework.ladder.levels, id: \.id.text, title: \.title))
        } else if let role {
            reader = .role(try found(role, as: "role", among: framework.roles, id: \.id.text, title: \.title))
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
        return [framework.id.text, reader, layout.rawValue].compactMap(\.self).joined(separator: "-") + ".pdf"
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
