import Authoring
import ContentSource
import Diagnostics
import Foundation
import Testing

/// The example that comes with the program, its manual among it, is what others begin with.
struct ExampleTests {
    @Test func `The example is read without a finding`() async {
        let folder = URL(filePath: #filePath).appending(path: "../../../content").standardizedFileURL
        let reading = await readSite(readFolder(folder.path(percentEncoded: false)))
        #expect(reading.site != nil)
        #expect(TextReport().render(reading.diagnostics) == "")
    }
}
