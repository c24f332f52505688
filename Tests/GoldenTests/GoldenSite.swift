import Authoring
import Diagnostics
import Foundation
import Model
import PageReading
import Reviewing
import SiteOutput

@testable import ContentSource
@testable import ReviewSite
@testable import ReviewText
@testable import SiteGenerator
@testable import Theming

/// What Newel makes of a case's content.
struct GoldenSite {
    /// What the author is told.
    let findings: String
    /// Every file by its path; empty where the content has errors.
    let files: [String: [UInt8]]
    private let isWholeSite: Bool

    init(_ golden: GoldenCase, drafts: Bool) async {
        let reading = await readSite(readFolder("\(golden.folder)/content"), includesDrafts: drafts)
        let (theme, description) = Self.theme(of: golden)
        let findings = reading.diagnostics + description
        self.findings = String(TextReport().render(findings).replacing("\(golden.folder)/", with: "").dropLast())
        isWholeSite = golden.isWholeSite
        guard !findings.contains(where: { $0.severity == .error }), let site = reading.site, let theme else {
            files = [:]
            return
        }
        let published = await publish(site, with: theme, proposal: Self.proposal(of: golden, site))
        files = Dictionary(await published.rendered().files.map { ($0.path, $0.bytes) }) { first, _ in first }
    }

    private static func proposal(of golden: GoldenCase, _ site: Site) async -> Proposal? {
        guard golden.exists("before") else { return nil }
        guard let former = await readSite(readFolder("\(golden.folder)/before")).site else { return nil }
        return Proposal(
            review(site, since: former), former: former,
            before: VersionName(name: "v1.0", commit: "1d485eb82", date: "2026-03-01"),
            after: VersionName(name: nil, commit: nil, date: "2026-11-22"))
    }

    private static let builtIn = Theme.make(from: .builtIn)

    private static func theme(of golden: GoldenCase) -> (theme: Theme?, findings: [Diagnostic]) {
        guard golden.exists("templates") else { return builtIn }
        return Theme.make(from: TemplatesFolder.read("\(golden.folder)/templates"))
    }

    /// The site in the form of an expectation: texts by their name.
    func produced(for expectation: Expectation) throws -> [String: [UInt8]] {
        switch expectation {
        case .outline: try outlines().mapValues { Array($0.utf8) }
        case .files: files.filter { !isAsset($0.key) }
        case .assets: Dictionary(uniqueKeysWithValues: files.keys.filter(isAsset).map { ($0, []) })
        }
    }

    /// Files that no content changes: the theme’s, but for the one that is made from `colour`, and the data’s schema. And
    /// workbooks, which nobody can read in a difference: tests of their own do.
    private func isAsset(_ path: String) -> Bool {
        path.hasPrefix("assets/") && path != "assets/accent.css" || path == "framework.schema.json"
            || path.hasSuffix(".xlsx")
    }

    /// What every site has much alike, or says again in another form: only the whole sites show it.
    private static func isFrame(_ path: String) -> Bool {
        ["index.html", "a-z.html", "search.html", "404.html", "assets/accent.css"].contains(path)
            || [".csv", ".json", ".ttl", ".jsonld"].contains { path.hasSuffix($0) }
    }

    private func outlines() throws -> [String: String] {
        var sections = findings.isEmpty ? [:] : ["findings": findings]
        for (path, bytes) in files where !isAsset(path) && (isWholeSite || !Self.isFrame(path)) {
            sections[path] = path.hasSuffix(".html") ? try outline(of: path, bytes) : ""
        }
        return sections
    }

    private func outline(of path: String, _ bytes: [UInt8]) throws -> String {
        do {
            let page = try readHTML(String(decoding: bytes, as: UTF8.self))
            guard let main = page.first("main") else { throw HTMLMistake("the page has no main part") }
            return try Outline(of: main).lines.map { $0 + "\n" }.joined()
        } catch let mistake as HTMLMistake {
            throw HTMLMistake("\(path): \(mistake)")
        }
    }
}
