import Foundation
import Testing

@testable import SiteGenerator

/// The manual can't fall behind the code. `make golden` rewrites its list of names.
@Test func theManualListsEveryNameThatATemplateCanUse() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../content/pages/12-templates.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let start = try #require(text.range(of: "## Every name"))
    let expected = String(text[..<start.lowerBound]) + TemplateReference().markdown
    if ProcessInfo.processInfo.environment["NEWEL_UPDATE_GOLDEN"] != nil {
        try expected.write(to: page, atomically: true, encoding: .utf8)
    } else {
        #expect(text == expected, "Run make golden and read the change of content/pages/12-templates.md.")
    }
}
