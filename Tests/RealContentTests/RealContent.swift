import Authoring
import Diagnostics
import Foundation
import PageReading
import SiteOutput

@testable import ContentSource
@testable import SiteGenerator
@testable import Theming

/// Five real frameworks, which lie beside the repository where it is developed and are no part of it.
struct RealContent: Sendable {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/frameworks").standardizedFileURL.path(percentEncoded: false)

    /// Whether they are there.
    static let isThere = FileManager.default.fileExists(atPath: "\(folder)/content/site.md")

    /// What the author would be told.
    let findings: [String]
    /// Every page by its path.
    let pages: [String: Element]

    /// The site, made once for all tests.
    static func site() async throws -> RealContent { try await made.value }

    private static let made = Task { try await RealContent() }

    private init() async throws {
        let reading = await readSite(readFolder("\(Self.folder)/content"))
        let (theme, told) = Theme.make(from: .builtIn)
        findings = (reading.diagnostics + told).map { "\($0.severity.rawValue): \($0.message)" }
        guard let site = reading.site, let theme else {
            pages = [:]
            return
        }
        let files = await publish(site, with: theme).rendered().files.filter { $0.path.hasSuffix(".html") }
        pages = try Dictionary(
            uniqueKeysWithValues: files.map { ($0.path, try readHTML(String(decoding: $0.bytes, as: UTF8.self))) }
        )
    }

    /// What somebody wrote down of every bullet, reading the originals.
    static func bullets() throws -> [Bullet] {
        let data = try Data(contentsOf: URL(filePath: "\(folder)/cells.json"))
        return try JSONDecoder().decode([Bullet].self, from: data)
    }
}

/// A bullet of the originals, and the cell that it belongs to.
struct Bullet: Decodable, Sendable {
    let framework: String
    let competency: String?
    let group: String?
    /// Nothing for everyone.
    let level: String?
    let polarity: String
    private let text: String
    private let levels: [String]?

    private enum CodingKeys: String, CodingKey {
        case framework, competency, group, level, polarity, text
        case levels = "applies-at"
    }

    /// The words with plain quotes and dashes.
    var words: String { plain(text) }

    /// The levels at which it holds; a ladder of its own stands on the page of leaders, to whom it applies.
    var appliesAt: [String] { levels ?? ["Leaders"] }

    /// The page that it was written for.
    var page: String {
        "\(framework)/\(competency ?? group.map { "group-\($0)" } ?? "").html"
    }
}

/// Words with plain quotes and dashes: the pages have typographic ones.
func plain(_ text: String) -> String {
    let signs = ["‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "..."]
    return Element.inOneLine(signs.reduce(text) { $0.replacing($1.key, with: $1.value) })
}
