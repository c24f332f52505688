import ContentSource
import Diagnostics
import Model
import Naming

/// Levels as an author wrote them, with the places that messages need.
package struct WrittenLadder: Sendable {
    package var ladder = Ladder()
    /// Where each level's title stands.
    package var locations: [Level.ID: Location] = [:]
}

/// More levels than any organisation has.
private let mostLevels = 100

/// Reads `levels`: in rising order, each a title, or settings of its own.
package func readLevels(_ value: Value?, _ findings: inout DiagnosticCollector) -> WrittenLadder {
    let values = values(of: value)
    if case .text(let text) = value, text.inOneLine != nil, text.string.contains(",") {
        findings.add(.inOneLine(text))
    }
    if values.count > mostLevels { findings.add(.tooMany(at: value?.location)) }
    let written: [WrittenLevel] = values.prefix(mostLevels).compactMap { readLevel($0, &findings) }
    if let title = written.map(\.title).first(where: { $0.string.allSatisfy { !$0.isLetter } }) {
        findings.add(.numbered(title))
    }
    var taken: [String: WrittenLevel] = [:]
    var kept: [WrittenLevel] = []
    for level in written {
        let names = Set([level.id] + ([level.title] + level.aliases).map { slug($0.string) }.filter { !$0.isEmpty })
        if let clash = names.sorted().compactMap({ name in taken[name] }).first {
            findings.add(.sameName(level.title, clash.title))
            continue
        }
        for name in names { taken[name] = level }
        kept.append(level)
    }
    let levels = kept.map { level in
        Level(
            id: Level.ID(level.id),
            title: typographic(level.title.string),
            summary: level.summary,
            aliases: level.aliases.map(\.string),
            includes: level.includes.compactMap { included in
                guard let other = taken[slug(included.string)] else {
                    findings.add(.unknownLevel(included, among: kept.map(\.title.string)))
                    return nil
                }
                return Level.ID(other.id)
            },
            formerIDs: level.formerIDs
        )
    }
    for circle in circles(in: levels) {
        let locations = kept.filter { circle.contains(Level.ID($0.id)) }.map(\.title)
        findings.add(.circle(locations))
    }
    return WrittenLadder(
        ladder: Ladder(levels),
        locations: Dictionary(
            kept.map { (Level.ID($0.id), $0.title.location) }, uniquingKeysWith: { first, _ in first }
        )
    )
}

private struct WrittenLevel {
    let id: String
    let title: Text
    let aliases: [Text]
    let summary: String?
    let includes: [Text]
    let formerIDs: [Level.ID]
}

private func values(of value: Value?) -> [Value] {
    switch value {
    case nil: []
    case .list(let values, _): values
    case .text(let text) where text.inOneLine == nil: []
    case .some(let single): [single]
    }
}

private func readLevel(_ value: Value, _ findings: inout DiagnosticCollector) -> WrittenLevel? {
    switch value {
    case .text(let text):
        guard let title = text.inOneLine else {
            findings.add(.untitled(at: text.location))
            return nil
        }
        return checked(
            WrittenLevel(
                id: slug(title.string), title: title, aliases: [], summary: nil, includes: [], formerIDs: []
            ), &findings)
    case .list(_, let place):
        findings.add(.untitled(at: place.location))
        return nil
    case .map(let entries, let place):
        let settings = Settings<LevelKey>(entries, &findings)
        guard let title = settings.text(.title, &findings) else {
            findings.add(.untitled(at: place.location))
            return nil
        }
        return checked(
            WrittenLevel(
                id: slug(settings.string(.id, &findings) ?? title.string),
                title: title,
                aliases: settings.texts(.aliases, &findings),
                summary: settings.shown(.summary, &findings),
                includes: settings.texts(.includes, &findings),
                formerIDs: settings.ids(.was, &findings)
            ), &findings)
    }
}

/// A level needs letters or digits to have an address.
private func checked(_ level: WrittenLevel, _ findings: inout DiagnosticCollector) -> WrittenLevel? {
    guard level.id.isEmpty else { return level }
    findings.add(.nameless(level.title))
    return nil
}

/// The sets of levels that include each other, directly or by way of others.
private func circles(in levels: [Level]) -> [Set<Level.ID>] {
    let includes = Dictionary(levels.map { ($0.id, $0.includes) }, uniquingKeysWith: { first, _ in first })
    var found: [Set<Level.ID>] = []
    for level in levels {
        var reached: Set<Level.ID> = []
        var open = includes[level.id] ?? []
        while let next = open.popLast() {
            if reached.insert(next).inserted { open += includes[next] ?? [] }
        }
        guard reached.contains(level.id), !found.contains(where: { $0.contains(level.id) }) else { continue }
        let members = reached.filter { other in
            var seen: Set<Level.ID> = []
            var open = includes[other] ?? []
            while let next = open.popLast() {
                if seen.insert(next).inserted { open += includes[next] ?? [] }
            }
            return seen.contains(level.id)
        }
        found.append(members)
    }
    return found
}

extension Diagnostic {
    /// A level was named that the ladder doesn't have.
    package static func unknownLevel(_ name: Text, among titles: [String]) -> Diagnostic {
        Diagnostic(
            .error, "unknown-level", "There is no level ‘\(name.string)’ here.", at: name.location,
            suggestion: several(name.string, among: titles)
                ?? nearestName(to: name.string, among: titles).map { "Did you mean ‘\($0)’?" }
                ?? (titles.isEmpty
                    ? "This framework has no levels: list them under ‘levels’ in framework.md."
                    : "Write one of: \(titles.joined(separator: ", ")).")
        )
    }

    /// What to write for several levels in one text.
    private static func several(_ text: String, among titles: [String]) -> String? {
        let names = text.replacing(" and ", with: ",").split(separator: ",").map { slug(String($0)) }
        guard names.count > 1, names.allSatisfy({ name in titles.contains { slug($0) == name } }) else { return nil }
        let found = names.compactMap { name in titles.first { slug($0) == name } }
        return "Several stand in brackets: [\(found.joined(separator: ", "))]."
    }

    fileprivate static func sameName(_ title: Text, _ first: Text) -> Diagnostic {
        Diagnostic(
            .error, "level-doubled", "Two levels have the same name, identifier or alias.", at: title.location,
            notes: [Note("This is the other.", at: first.location)],
            suggestion: "Give one of them another title, or an id of its own."
        )
    }

    fileprivate static func circle(_ titles: [Text]) -> Diagnostic {
        let names = titles.map { "‘\($0.string)’" }.joined(separator: ", ")
        let message =
            titles.count == 1
            ? "The level \(names) includes itself." : "The levels \(names) include each other in a circle."
        return Diagnostic(
            .error, "level-circle", message, at: titles.first?.location,
            notes: titles.dropFirst().map { Note("This is one of them.", at: $0.location) },
            suggestion: "Let only the higher level include the lower."
        )
    }

    fileprivate static func inOneLine(_ text: Text) -> Diagnostic {
        let lines = text.string.split(separator: ",").map { "‘- \($0.drop { $0 == " " })’" }
        return Diagnostic(
            .error, "levels-in-one-line", "‘levels’ holds one level here, called ‘\(text.string)’.", at: text.location,
            suggestion: "For several, give each a line of its own: \(lines.joined(separator: ", "))."
        )
    }

    fileprivate static func untitled(at location: Location) -> Diagnostic {
        Diagnostic(
            .error, "level-untitled", "A level needs a title.", at: location,
            suggestion: "Write ‘- Leaders’, or ‘- title: Leaders’ with its further settings indented below."
        )
    }

    fileprivate static func tooMany(at location: Location?) -> Diagnostic {
        Diagnostic(
            .error, "too-many-levels", "There are more than \(mostLevels) levels here.", at: location,
            suggestion: "Check that the list is meant to be one of levels."
        )
    }

    fileprivate static func numbered(_ title: Text) -> Diagnostic {
        Diagnostic(
            .warning, "level-numbered", "Readers see this level as ‘\(title.string)’, without a word.",
            at: title.location,
            suggestion:
                "Write what it is called, such as ‘Level \(title.string)’ or ‘\(title.string) – Team leaders’, and the same in headings."
        )
    }

    fileprivate static func nameless(_ title: Text) -> Diagnostic {
        Diagnostic(
            .error, "level-untitled", "A level’s title needs a letter or a digit.", at: title.location,
            suggestion: "Write it in words, or give the level an ‘id’."
        )
    }
}
