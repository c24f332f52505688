import ContentSource
import Diagnostics
import Foundation
import Model

/// When the pages of the site in the output folder were last changed, as its data say.
struct PublishedDates {
    let output: String

    /// What would no longer be told, a finding for each framework: something of it has a date in the output folder, is part
    /// of the site now, and git, which didn't tell all, gives it none.
    ///
    /// Where git told all that there is, a date that is gone was meant to go.
    func lost(by site: Site, _ read: ReadChanges) -> [Diagnostic] {
        guard let remedy = read.remedy else { return [] }
        let dateKey = Data("\"changed\"".utf8)
        return site.frameworks.compactMap { framework in
            let path = "\(output)/\(Address.data(framework.id).path)"
            // Most sites whose history isn't known never told a date, and need not be decoded to see that.
            guard let bytes = FileManager.default.contents(atPath: path), bytes.range(of: dateKey) != nil,
                let data = try? JSONDecoder().decode(FrameworkDates.self, from: bytes)
            else { return nil }
            let isLost = framework.sources(of: data).contains { read.changes[$0] == nil }
            return isLost ? .datesWouldGo(path, remedy) : nil
        }
    }
}

/// What `framework.json` says of dates.
private struct FrameworkDates: Decodable {
    struct Part: Decodable {
        let id: String
        let changed: String?
    }

    let changed: String?
    let groups: [Part]
    let competencies: [Part]
    let roles: [Part]
    let pages: [Part]
}

extension Framework {
    /// The files of all that has a date in the data and is still there.
    fileprivate func sources(of data: FrameworkDates) -> [String] {
        func dated(_ parts: [FrameworkDates.Part]) -> Set<String> {
            Set(parts.filter { $0.changed != nil }.map(\.id))
        }
        let (oldGroups, oldCompetencies) = (dated(data.groups), dated(data.competencies))
        let (oldRoles, oldPages) = (dated(data.roles), dated(data.pages))
        return (data.changed == nil ? [] : [source])
            + groups.filter { oldGroups.contains($0.id.text) }.map(\.source)
            + competencies.filter { oldCompetencies.contains($0.id.text) }.map(\.source)
            + roles.filter { oldRoles.contains($0.id.text) }.map(\.source)
            + pages.filter { oldPages.contains($0.id.text) }.map(\.source)
    }
}

extension Diagnostic {
    fileprivate static func datesWouldGo(_ path: String, _ remedy: String) -> Diagnostic {
        let way = remedy.hasSuffix(".") ? String(remedy.dropLast()) : remedy
        return Diagnostic(
            .error, "dates-would-go",
            "The last build told when each page was last changed; now git doesn’t say it of all, and that would go.",
            at: Location(path: path),
            suggestion: "\(way). Or delete this file, if pages are to say it no longer."
        )
    }
}
