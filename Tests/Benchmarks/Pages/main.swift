import Authoring
import ContentSource
import Diagnostics
import Foundation
import Model
import SiteGenerator
import SiteOutput
import Theming

// A build that makes only some of a site's pages, so that Newel can be timed on those that another generator makes too.
//
//     PagesBenchmark CONTENT LIST OUTPUT
//
// Everything is done that `newel build` does, with the theme that is in the program: all content is read and checked, the
// whole site is laid out. But only the files whose paths LIST names, one a line, are made and written.

struct Problem: Error, CustomStringConvertible {
    let description: String
}

/// The files that a list names.
func files(of site: PublishedSite, only paths: Set<String>) throws -> [PublishedFile] {
    let files = site.files.filter { paths.contains($0.path) }
    guard files.count == paths.count else {
        throw Problem(description: "The site has only \(files.count) of \(paths.count) files.")
    }
    return files
}

func build(_ content: String, list: String, output: String) async throws {
    let paths = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n").map(String.init)
    let reading = await readSite(readFolder(content))
    let (theme, findings) = Theme.make(from: .builtIn)
    let all = reading.diagnostics + findings
    guard !all.hasErrors, let site = reading.site, let theme else {
        throw Problem(description: all.map(\.message).joined(separator: "\n"))
    }
    let files = try files(of: await publish(site, with: theme), only: Set(paths))
    let written = try await SiteWriter(output: output, sources: [content]).write {
        (staging) throws(SiteNotWritten) in try await staging.write(files)
    }
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
