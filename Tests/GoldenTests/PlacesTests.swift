import Foundation
import PageReading
import Testing

/// On every golden site, no page has two places of one name, and every link within the site leads to a place.
struct PlacesTests {
    @Test(arguments: GoldenCase.all)
    func `every link of a golden site leads to a place`(_ golden: GoldenCase) async throws {
        let places = try Places(of: await GoldenSite(golden, drafts: false).files)
        for mistake in places.mistakes { Issue.record("\(golden.name): \(mistake)") }
    }
}

/// Where the links of a site lead, and what they may lead to.
private struct Places {
    private let files: Set<String>
    private let pages: [String: Element]
    private let ids: [String: [String]]

    init(of files: [String: [UInt8]]) throws {
        self.files = Set(files.keys)
        pages = try files.filter { $0.key.hasSuffix(".html") }.mapValues {
            try readHTML(String(decoding: $0, as: UTF8.self))
        }
        ids = pages.mapValues { page in page.descendants.compactMap { $0["id"] } }
    }

    var mistakes: [String] {
        pages.keys.sorted().flatMap { path in doubled(on: path) + dead(on: path) }
    }

    private func doubled(on path: String) -> [String] {
        Dictionary(grouping: ids[path] ?? []) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
            .map { "\(path) has two places called ‘\($0)’" }
    }

    private func dead(on path: String) -> [String] {
        let links = pages[path]?.descendants.flatMap { [$0["href"], $0["src"]].compactMap(\.self) } ?? []
        return Set(links).sorted().filter { !leadsSomewhere($0, from: path) }.map {
            "\(path) leads to ‘\($0)’, which isn’t there"
        }
    }

    private func leadsSomewhere(_ link: String, from path: String) -> Bool {
        if link.contains(":") { return true }
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .map { $0.removingPercentEncoding ?? "" }
        let page = parts[0].prefix { $0 != "?" }
        let target = page.isEmpty ? path : joined(String(page), to: path)
        guard files.contains(target) else { return false }
        return parts.count == 1 || ids[target]?.contains(parts[1]) ?? false
    }

    private func joined(_ link: String, to path: String) -> String {
        var folders = path.split(separator: "/").dropLast()
        for part in link.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else { folders.append(part) }
        }
        return folders.joined(separator: "/")
    }
}
