import Foundation
import Testing

/// A folder of `Tests/Golden`: content, and the site that is expected of it.
///
/// | file | holds |
/// | --- | --- |
/// | `content/` | what an author wrote |
/// | `before/` | optional: the content before; the site is then a preview of what changed |
/// | `templates/` | optional: an organisation's own templates |
/// | `expected.txt` | what the author is told, and what a reader gets of each page |
/// | `expected-with-drafts.txt` | the same of a build with drafts |
/// | `expected/`, `expected-assets.txt` | the whole site byte by byte; what no content changes by name |
struct GoldenCase: CustomTestStringConvertible, Sendable {
    let name: String
    let folder: String

    /// Where all cases lie.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Golden")
        .standardizedFileURL.path(percentEncoded: false)

    /// Whether expectations are written anew instead of compared.
    static let isUpdating = ProcessInfo.processInfo.environment["NEWEL_UPDATE_GOLDEN"] == "1"

    /// All cases by name.
    static let all: [GoldenCase] = ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? [])
        .filter { !$0.hasPrefix(".") }.sorted().map { GoldenCase(name: $0, folder: "\(root)/\($0)") }

    var testDescription: String { name }

    /// Whether the whole site is expected byte by byte.
    var isWholeSite: Bool { exists(Expectation.files.file) }

    /// The forms in which this case's site is expected.
    var expectations: [Expectation] {
        var found: [Expectation] = [.outline(drafts: false)]
        if exists(Expectation.outline(drafts: true).file) { found.append(.outline(drafts: true)) }
        if isWholeSite { found += [.files, .assets] }
        return found
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(path)")
    }
}

/// A form in which a site is expected.
enum Expectation {
    case outline(drafts: Bool)
    case files
    case assets

    /// Its file or folder in the case's folder.
    var file: String {
        switch self {
        case .outline(false): "expected.txt"
        case .outline(true): "expected-with-drafts.txt"
        case .files: "expected"
        case .assets: "expected-assets.txt"
        }
    }

    /// Whether the build that it is of takes drafts in.
    var hasDrafts: Bool {
        if case .outline(let drafts) = self { drafts } else { false }
    }
}
