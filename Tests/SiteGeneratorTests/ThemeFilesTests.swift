import Diagnostics
import Foundation
import TestFolders
import Testing

@testable import Theming

@Suite struct ThemeFilesOverlaid {
    @Test func `One file of a user's replaces one, and all others stay`() throws {
        let theme = builtIn([
            "home.mustache": "a", "level.mustache": "b", "assets/site.css": "c", "partials/card.mustache": "d",
        ])
        let files = try read(
            ["level.mustache": "mine", "assets/fonts/own.woff2": "e", "partials/extra.mustache": "f"], over: theme)
        #expect(files.findings == [])
        #expect(text(files["level.mustache"]) == "mine")
        #expect(text(files["home.mustache"]) == "a")
        #expect(
            files.paths == [
                "assets/fonts/own.woff2", "assets/site.css", "home.mustache", "level.mustache",
                "partials/card.mustache",
                "partials/extra.mustache",
            ])
    }

    @Test func `A folder that does not exist changes nothing`() {
        let files = TemplatesFolder.read("/nowhere/at/all", over: builtIn(["home.mustache": "a"]))
        #expect(files.findings == [])
        #expect(files.paths == ["home.mustache"])
    }

    @Test func `A file where the folder should be is an error`() throws {
        let folder = try TestFolder(["templates": "x"])
        #expect(
            TemplatesFolder.read(folder.path + "/templates", over: builtIn([:])).findings.map(\.id) == [
                "theme-unreadable"
            ])
    }

    @Test func `A link is not followed`() throws {
        let folder = try TestFolder()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/home.mustache", withDestinationPath: "nowhere"
        )
        let files = TemplatesFolder.read(folder.path, over: builtIn(["home.mustache": "a"]))
        #expect(files.findings.map(\.id) == ["theme-not-a-file"])
        #expect(files.findings.first?.location?.path == folder.path + "/home.mustache")
    }

    @Test func `Hidden files and editors' backups are left alone, strays are told`() throws {
        let files = try read(
            [
                ".DS_Store": "", "home.mustache~": "", "partials/.card.swp": "", "notes.txt": "",
                "partial/card.mustache": "",
                "partials/card.html": "", "strings/en.yml": "",
            ],
            over: builtIn(["home.mustache": "a", "partials/card.mustache": "b"])
        )
        #expect(files.paths == ["home.mustache", "partials/card.mustache"])
        let description = files.findings.sorted { $0.message < $1.message }
        #expect(description.map(\.severity) == [.warning, .warning, .warning, .warning])
        #expect(description.map(\.message).first == "‘notes.txt’ is not a template that Newel knows, and is left out.")
        #expect(description[1].suggestion == "Did you mean ‘partials/card.mustache’?")
        #expect(description[1].location?.path.hasSuffix("/partial/card.mustache") == true)
    }

    @Test func `A template that no page asks for is told with the nearest name`() {
        let own = ThemeFile(path: "pgae.mustache", shownPath: "templates/pgae.mustache", bytes: [])
        let files = themeFiles(["page.mustache": ""]).overlaid(with: [own])
        let (theme, findings) = Theme.make(from: files, templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(theme != nil)
        #expect(findings.map(\.id) == ["theme-stray-file"])
        #expect(findings.first?.suggestion == "Did you mean ‘page.mustache’?")
    }

    @Test func `A theme without a template that pages need is none`() {
        let (theme, findings) = Theme.make(
            from: themeFiles([:]), templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(theme == nil)
        #expect(findings.map(\.id) == ["template-missing"])
    }

    @Test func `A template that is not UTF-8 is an error, and a byte order mark is not shown`() throws {
        let bad = ThemeFile(path: "page.mustache", shownPath: "page.mustache", bytes: [0x61, 0xFF])
        let found = Theme.make(
            from: themeFiles(["page.mustache": ""]).overlaid(with: [bad]),
            templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(found.findings.map(\.id) == ["theme-not-text"])
        #expect(try rendered("\u{FEFF}{{title}}", PageView(title: "x")) == "x")
    }

    @Test func `Assets are published from both`() {
        let own = ThemeFile(path: "assets/logo.svg", shownPath: "templates/assets/logo.svg", bytes: [1, 2])
        let files = themeFiles(["page.mustache": "", "assets/site.css": "c"]).overlaid(with: [own])
        let theme = Theme.make(from: files, templates: [RequiredTemplate(TemplateKey<PageView>.page)]).theme
        #expect(theme?.assets.map(\.path) == ["assets/logo.svg", "assets/site.css"])
        #expect(theme?.assets.first?.bytes == [1, 2])
    }

    @Test func `The style sheet is joined of its parts by name, each part can be replaced, and others added`() throws {
        let theme = themeFiles(["page.mustache": "", "styles/01-base.css": "base", "styles/02-tables.css": "tables"])
        let own = try read(["styles/90-ours.css": "\u{FEFF}ours", "styles/02-tables.css": "mine"], over: theme)
        #expect(styleSheet(of: own) == "base\nmine\nours")
    }

    @Test func `A whole style sheet of the user's takes the place of the parts`() throws {
        let theme = themeFiles(["page.mustache": "", "styles/01-base.css": "base"])
        #expect(styleSheet(of: try read(["assets/newel.css": "whole"], over: theme)) == "whole")
    }

    private func styleSheet(of files: ThemeFiles) -> String? {
        let made = Theme.make(from: files, templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        let sheets = made.theme?.assets.filter { $0.path == "assets/newel.css" } ?? []
        return sheets.count == 1 ? text(sheets.first) : nil
    }

    private func builtIn(_ texts: [String: String]) -> ThemeFiles {
        ThemeFiles(builtIn: texts.map { ThemeFile(path: $0, shownPath: $0, bytes: Array($1.utf8), isBuiltIn: true) })
    }

    private func read(_ texts: [String: String], over theme: ThemeFiles) throws -> ThemeFiles {
        let folder = try TestFolder(texts)
        return TemplatesFolder.read(folder.path, over: theme)
    }

    private func text(_ file: ThemeFile?) -> String? {
        file.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
