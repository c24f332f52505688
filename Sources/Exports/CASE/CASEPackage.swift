import JSONWriting
import Model

/// A framework as a package of 1EdTech's Competencies and Academic Standards Exchange, 1.1
/// (<https://standards.1edtech.org/case/specifications/standards/v1p1/rest>).
///
/// Groups, competencies, themes, indicators, examples and the texts beside them are items, each a child of what it stands in.
/// Contra-indicators are items of a type of their own. A level is named by the items that are written for it, and each
/// competency is a criterion of a rubric, with a level of that for each level of the framework. Texts are words without marks.
package struct CASEPackage {
    let source: ExportSource
    let site: String
    let identifiers: StableIdentifiers
    /// Where the file is, which every address in it begins with that no page has.
    let address: String
    var framework: Framework { source.framework }

    /// The package of a framework; nil where nobody knows the site's address, since all in it is known by addresses.
    package init?(_ source: ExportSource) {
        guard let site = source.site.url else { return nil }
        self.source = source
        self.site = site
        identifiers = StableIdentifiers(of: source.framework, at: site)
        address = source.url(.competencyPackage(source.framework.id))
    }

    /// The file.
    package var bytes: [UInt8] {
        JSONWriter.file(isCompact: true) { json in
            json.member("CFDocument", writeDocument)
            var tree = CASETree(self)
            tree.add(framework)
            json.member("CFItems", json: tree.items)
            json.member("CFAssociations", json: tree.associations)
            json.member("CFDefinitions") { json in
                json.list("CFItemTypes", CASEItemType.allCases) { write($1, to: &$0) }
            }
            if !framework.competencies.isEmpty {
                json.list("CFRubrics") { json in json.item { CASERubric(self).write(to: &$0) } }
            }
        }
    }

    /// The day on which a file was last changed. Where that isn't known, the day from which the framework holds; and else the
    /// first that computers know, since the format wants one and the same content has to make the same file.
    func changed(_ path: String) -> String {
        let day = source.lastChange(of: path) ?? framework.effective.flatMap(calendarDay) ?? "1970-01-01"
        return "\(day)T00:00:00Z"
    }

    private func writeDocument(to json: inout JSONWriter) {
        json.member("identifier", identifiers.framework)
        json.member("uri", source.url(.framework(framework.id)))
        json.member("caseVersion", "1.1")
        json.member("creator", source.site.organisation ?? source.site.title)
        json.member("title", framework.title)
        json.member("lastChangeDateTime", lastChange)
        json.member("officialSourceURL", source.url(.framework(framework.id)))
        json.member("publisher", source.site.organisation)
        json.member("description", framework.introduction.isEmpty ? nil : framework.introduction.plain)
        json.member("language", framework.language)
        json.member("version", framework.version)
        json.member("adoptionStatus", framework.status.adoption)
        json.member("statusStartDate", framework.effective.flatMap(calendarDay))
        json.member("notes", framework.subtitle)
        json.member("extensions") { json in
            json.list("newel.levels", framework.ladder.levels) { json, level in
                json.member("identifier", identifiers[level.id])
                json.member("title", level.title)
                json.member("summary", level.summary)
                let included = level.includes.compactMap { framework.ladder[$0]?.title }
                if !included.isEmpty { json.list("includes", included) }
            }
            json.member("newel.contraLabel", framework.contraLabel)
            // The format's own members know fewer states, only days, and nobody who answers for it.
            json.member("newel.status", framework.status.rawValue)
            json.member("newel.effective", framework.effective)
            json.member("newel.review", framework.review)
            json.member("newel.owner", framework.owner)
            json.member("newel.motto", framework.motto)
        }
    }

    /// The last of the days on which one of its files was changed.
    private var lastChange: String {
        let sources =
            [framework.source] + framework.groups.map(\.source) + framework.competencies.map(\.source)
        let last = sources.compactMap { source.lastChange(of: $0) }.max()
        return last.map { "\($0)T00:00:00Z" } ?? changed(framework.source)
    }

    private func write(_ type: CASEItemType, to json: inout JSONWriter) {
        json.member("identifier", identifier(of: type))
        json.member("uri", uri(of: identifier(of: type)))
        json.member("title", title(of: type))
        json.member("description", title(of: type))
        json.member("hierarchyCode", String(type.rawValue))
        json.member("typeCode", type.code)
        json.member("lastChangeDateTime", changed(framework.source))
    }

    func identifier(of type: CASEItemType) -> NameUUID {
        NameUUID("type/\(type.rawValue)", in: identifiers.framework)
    }

    func title(of type: CASEItemType) -> String {
        switch type {
        case .group: source.words[.group]
        case .competency: source.words[.competency]
        case .theme: source.words[.theme]
        case .indicator: source.words[.indicator]
        case .contra: source.words[.contra]
        case .example: source.words[.example]
        case .text: source.words[.rowText]
        case .contraText: "\(source.words[.contra]): \(source.words[.rowText])"
        }
    }

    /// The address of what has no page.
    func uri(of identifier: NameUUID) -> String { "\(address)#\(identifier.text)" }
}

/// What an item of a package is.
enum CASEItemType: Int, CaseIterable, Sendable {
    case group = 1
    case competency, theme, indicator, contra, example
    /// What stands before or behind the indicators of a place.
    case text
    /// The same of contra-indicators.
    case contraText

    /// The type's code, by which it is known whatever the framework calls it.
    var code: String {
        switch self {
        case .group: "newel.group"
        case .competency: "newel.competency"
        case .theme: "newel.theme"
        case .indicator: "newel.indicator"
        case .contra: "newel.contra-indicator"
        case .example: "newel.example"
        case .text: "newel.text"
        case .contraText: "newel.contra-text"
        }
    }
}

extension Status {
    /// How far a framework is agreed, in the words of CASE's vocabulary.
    fileprivate var adoption: String {
        switch self {
        case .draft: "Draft"
        case .interim, .published: "Adopted"
        case .withdrawn: "Deprecated"
        }
    }
}

/// A text where it is a day such as `2026-04-01`; else nil.
func calendarDay(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
    let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
    guard numbers.count == 3, (1...12).contains(numbers[1]) else { return nil }
    let isLeap = numbers[0] % 4 == 0 && (numbers[0] % 100 != 0 || numbers[0] % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[numbers[1] - 1]).contains(numbers[2]) ? text : nil
}
