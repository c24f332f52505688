import Authoring
import Diagnostics
import Foundation
import Frameworks
import Publishing

// A build that makes only some of a site's pages, so that Newel can be timed on those that another generator makes too.
//
//     PagesBenchmark CONTENT LIST OUTPUT
//
// Everything is done that `newel build` does, with the theme that is in the program: all content is read and checked, the
// whole site is laid out. But only the files whose paths LIST names, one a line, are made and written.

struct Problem: Error, CustomStringConvertible {
    let description: String
}

/// Makes the files that a list names, on every processor.
func make(_ site: PublishedSite, only paths: Set<String>) async throws -> RenderedSite {
    let files = site.files.filter { paths.contains($0.path) }
    guard files.count == paths.count else {
        throw Problem(description: "The site has only \(files.count) of \(paths.count) files.")
    }
    let size = max(1, files.count / 64)
    let chunks = stride(from: 0, to: files.count, by: size).map { files[$0..<min($0 + size, files.count)] }
    return await withTaskGroup(of: [RenderedSite.File].self) { group in
        for chunk in chunks {
            group.addTask { chunk.map { RenderedSite.File(path: $0.path, bytes: $0.bytes()) } }
        }
        return RenderedSite(await group.reduce(into: []) { $0 += $1 })
    }
}

func build(_ content: String, list: String, output: String) async throws {
    let paths = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map(String.init)
    let reading = await readSite(readFolder(content))
    let (theme, findings) = Theme.make(from: .builtIn)
    let all = reading.diagnostics + findings
    guard !all.hasErrors, let site = reading.site, let theme else {
        throw Problem(description: all.map(\.message).joined(separator: "\n"))
    }
    let rendered = try await make(await publish(site, with: theme), only: Set(paths))
    let written = try await SiteWriter(output: output, sources: [content]).write(rendered)
    print("\(written.written) files written")
}

let words = CommandLine.arguments
guard words.count == 4 else {
    print("usage: PagesBenchmark CONTENT LIST OUTPUT")
    exit(2)
}
do {
    try await build(words[1], list: words[2], output: words[3])
} catch {
    print(error)
    exit(1)
}
