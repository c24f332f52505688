import Authoring
import Diagnostics
import Foundation
import Model
import PageReading
import SiteOutput
import Testing

@testable import ContentSource
@testable import SiteGenerator
@testable import Theming

/// What the last check takes for granted: all that the model says of a file stands on that file's page.
@Suite struct EveryWord {
    @Test(arguments: GoldenCase.all.filter { !$0.exists("templates") && !$0.exists("before") })
    func `Every text of a golden site is on its page`(_ golden: GoldenCase) async throws {
        try await check("\(golden.folder)/content")
    }

    @Test func `Every text of the example is on its page`() async throws {
        try await check("\(GoldenCase.root)/../../content")
    }

    private func check(_ folder: String) async throws {
        let reading = await readSite(readFolder(folder), includesDrafts: true)
        guard !reading.diagnostics.contains(where: { $0.severity == .error }), let site = reading.site,
            let theme = Theme.make(from: .builtIn).theme
        else { return }
        let published = await publish(site, with: theme)
        let files = Dictionary(published.files.map { ($0.path, $0) }) { first, _ in first }
        for (address, texts) in site.textsByPage {
            let bytes = try #require(files[address.path], "\(address.path)").bytes()
            let main = try #require(try readHTML(String(decoding: bytes, as: UTF8.self)).first("main"))
            let shown = withoutBlanks(main.allText)
            for line in texts.flatMap({ $0.split(separator: "\n") }) {
                #expect(shown.contains(withoutBlanks(String(line))), "\(address.path): \(line)")
            }
        }
    }

    private func withoutBlanks(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}

extension Element {
    /// All its text, hidden or not, with what pictures say.
    fileprivate var allText: String {
        children.map { child in
            switch child {
            case .text(let text): text
            case .element(let element): element.name == "img" ? element["alt"] ?? "" : element.allText
            }
        }.joined()
    }
}

extension Site {
    /// What has to stand on which page.
    fileprivate var textsByPage: [(Address, [String])] {
        [(.home, [introduction.plain])] + pages.map { (.sitePage($0.id), [$0.title, $0.text.plain]) }
            + frameworks.flatMap { framework in
                [(Address.framework(framework.id), [framework.title, framework.introduction.plain])]
                    + framework.pages.map { (.page($0.id, framework.id), [$0.title, $0.text.plain]) }
                    + framework.roles.map { (.role($0.id, framework.id), [$0.title, $0.purpose.plain]) }
                    + framework.groups.map { (.group($0.id, framework.id), $0.texts) }
                    + framework.competencies.map { (.competency($0.id, framework.id), $0.texts) }
            }
    }
}

extension Group {
    fileprivate var texts: [String] {
        [title, text.plain] + [contraText?.plain, contraClosing?.plain].compactMap(\.self) + contra.flatMap(\.texts)
    }
}

extension Competency {
    fileprivate var texts: [String] {
        let cellTexts = cells.flatMap { cell in
            [cell.text?.plain, cell.closing?.plain].compactMap(\.self) + cell.indicators.flatMap(\.texts)
        }
        return [title] + [motto, definition?.plain].compactMap(\.self)
            + narrative.flatMap { [$0.title, $0.text.plain] } + cellTexts
    }
}

extension Indicator {
    fileprivate var texts: [String] { [text.plain] + examples.map(\.text.plain) }
}
