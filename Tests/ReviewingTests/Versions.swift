import Authoring
import Model
import Reviewing
import Testing

@testable import ContentSource

/// What the tests' content says unless a test says something else.
enum Usual {
    static let files = [
        "site.md": "---\ntitle: Site\n---\n",
        "f/framework.md": "---\ntitle: Framework\nversion: 1.4\nlevels: [All, {title: Leaders, includes: All}]\n---\n",
    ]
}

/// Reads a version of a site from its files; a text without settings gets its file's name as its title.
func read(_ files: [String: String?]) async -> Site {
    let all = Usual.files.mapValues(Optional.some).merging(files) { $1 }
    let sources = all.compactMap { path, text in
        text.map { SourceFile(path: path, shownPath: path, bytes: Array(titled($0, path).utf8)) }
    }
    let reading = await readSite(SourceTree(files: sources, shownRoot: "content"))
    return reading.site ?? Site(title: "unreadable")
}

private func titled(_ text: String, _ path: String) -> String {
    let name = path.split(separator: "/").last?.dropLast(3) ?? ""
    return text.hasPrefix("---\n")
        ? text : "---\ntitle: \(name.prefix(1).uppercased() + name.dropFirst())\n---\n\(text)"
}

/// The changes between two versions, each as a line.
func changes(_ before: [String: String?], _ after: [String: String?]) async -> [String] {
    await review(read(after), since: read(before)).changes.map(\.shown)
}

/// The changes of the competency `care`, of which only the text is given: `## All` and `## Leaders` are its levels.
func changes(_ before: String, _ after: String) async -> [String] {
    await changes(["f/care.md": before], ["f/care.md": after])
}

/// Expects exactly these changes, in this order.
func expect(_ told: [String], tells expected: [String], at place: SourceLocation = #_sourceLocation) {
    #expect(told == expected, sourceLocation: place)
}

extension Change {
    /// `moved indicator care/leaders “Listens” (level all → leaders): asked-of-fewer`.
    var shown: String {
        let names = [
            place.competency?.text ?? place.group?.text, place.level?.text, place.theme?.text,
            place.polarity == .contra ? "contra" : nil, place.role?.text, place.page?.text,
        ].compactMap(\.self)
        let words = [
            kind.rawValue, element.shown, names.isEmpty ? nil : names.joined(separator: "/"),
            "“\((after ?? before)?.text.split(separator: "\n").first ?? "")”",
            moves.isEmpty ? nil : "(\(moves.map(\.shown).joined(separator: ", ")))",
            carried.isEmpty ? nil : "[\(carried.map(\.shown).joined(separator: ", "))]",
        ]
        return words.compactMap(\.self).joined(separator: " ") + ": \(reason.rawValue)"
    }
}

extension Element {
    fileprivate var shown: String {
        switch self {
        case .narrative(let narrative): "\(narrative)"
        case .setting(.term(let part)): "term \(part)"
        case .setting(.asked(let competency)): "asked \(competency)"
        case .setting(let setting): "\(setting)"
        default: name
        }
    }
}

extension Move {
    fileprivate var shown: String {
        switch self {
        case .level(let from, let to): "level \(from?.text ?? "–") → \(to?.text ?? "–")"
        case .theme(let from, let to): "theme \(from?.text ?? "–") → \(to?.text ?? "–")"
        case .competency(let from, let to): "competency \(from) → \(to)"
        case .group(let from, let to): "group \(from?.text ?? "–") → \(to?.text ?? "–")"
        case .polarity(let from, let to): "\(from) → \(to)"
        case .family(let from, let to): "family \(from ?? "–") → \(to ?? "–")"
        }
    }
}

extension Consequence {
    fileprivate var shown: String {
        switch whereabouts {
        case .new: "\(count) new"
        case .gone: "\(count) gone"
        case .atLevel(let level): "\(count) at \(level?.text ?? "–")"
        }
    }
}
