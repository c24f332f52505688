import Testing

/// What can go wrong when people edit content: each way gives the right site, or an error that says which.
@Suite struct WrongSources {
    /// A way to get the source wrong.
    struct Way: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let ids: [String]
        let change: @Sendable (inout [String: String?]) -> Void

        init(_ name: String, _ ids: [String], _ change: @escaping @Sendable (inout [String: String?]) -> Void) {
            testDescription = name
            self.ids = ids
            self.change = change
        }
    }

    private static let right: [String: String?] = [
        "site.md": Usual.site, "f/framework.md": Usual.framework, "f/01-respect.md": Usual.competency,
        "f/02-planning.md": "---\ntitle: Planning\n---\n## Leaders\n\n- Plans with [respect](01-respect.md) {#plans}\n",
        "f/values/group.md": "---\ntitle: Values\n---\nText.\n",
        "f/values/trust.md": "---\ntitle: Trust\n---\nTrusts.\n",
        "f/pages/how.md": "---\ntitle: How\n---\nSee [it](../02-planning.md#plans).\n",
        "f/roles/clerk.md": "---\ntitle: Clerk\nlevel: All\ncompetencies: {planning: Leaders, trust: none}\n---\n",
    ]

    @Test func `Right it is right`() async {
        #expect(await read(Self.right).ids == [])
    }

    @Test(arguments: [
        Way("A competency is removed", ["link-nowhere", "unknown-competency"]) { $0["f/02-planning.md"] = .some(nil) },
        Way("A competency that nothing names is removed", ["unknown-competency"]) {
            $0["f/values/trust.md"] = .some(nil)
        },
        Way("A competency's file is renamed", ["link-nowhere"]) { $0.move("f/01-respect.md", "f/01-dignity.md") },
        Way("A competency is renumbered", []) { $0.move("f/01-respect.md", "f/09-respect.md") },
        Way("A competency moves into a group", ["link-nowhere"]) { $0.move("f/01-respect.md", "f/values/respect.md") },
        Way("A competency is copied", ["name-doubled", "anchor-doubled"]) {
            $0["f/Planning.md"] = $0["f/02-planning.md"]
        },
        Way("A competency is emptied", ["untitled", "empty-competency"]) { $0["f/01-respect.md"] = "" },
        Way("A competency is only white space", ["untitled", "empty-competency"]) { $0["f/01-respect.md"] = " \n\t\n" },
        Way("A competency is only settings", ["empty-competency"]) {
            $0["f/01-respect.md"] = "---\ntitle: Respect\n---"
        },
        Way("A competency's settings are empty", ["untitled"]) { $0["f/01-respect.md"] = "---\n---\nRespects.\n" },
        Way("A competency's title is empty", ["untitled"]) { $0["f/01-respect.md"] = "---\ntitle:\n---\nRespects.\n" },
        Way("A competency's title has no letter", []) { $0["f/01-respect.md"] = "---\ntitle: 🎉\n---\nRespects.\n" },
        Way("A competency's id is an emoji", ["nameless"]) { $0.edit("f/01-respect.md", "title", "id: 🎉\ntitle") },
        Way("A level is removed", ["heading-near-miss", "unknown-level"]) { $0.levels("[All, Leeder]") },
        Way("A level is removed, and no other is like it", ["unknown-level", "heading-unknown"]) { $0.levels("[All]") },
        Way("All levels are removed", ["levels-unlisted", "unknown-level", "unknown-level"]) {
            $0.edit("f/framework.md", "levels", "# levels")
        },
        Way("A level is renamed with an alias", []) { $0.levels("[All, {title: Chiefs, aliases: Leaders}]") },
        Way("A level is doubled", ["level-doubled"]) { $0.levels("[All, Leaders, all]") },
        Way("Levels go round in a circle", ["level-circle", "level-includes-higher"]) {
            $0.levels("[{title: All, includes: Leaders}, {title: Leaders, includes: All}]")
        },
        Way("A level includes itself", ["level-circle"]) { $0.levels("[All, {title: Leaders, includes: Leaders}]") },
        Way("A level includes one that isn't there", ["unknown-level"]) {
            $0.levels("[All, {title: Leaders, includes: Everybody}]")
        },
        Way("A level has no letter", ["level-untitled"]) { $0.levels("[All, Leaders, 🎉]") },
        Way("The levels are one word", []) { $0.levels("{title: Leaders, aliases: All}") },
        Way("A heading is mistyped", ["heading-near-miss"]) { $0.edit("f/02-planning.md", "## Leaders", "## Laeders") },
        Way("A heading lacks its space", ["anchor-shown", "heading-without-space", "link-to-no-place"]) {
            $0.edit("f/02-planning.md", "## Leaders", "##Leaders")
        },
        Way("A group's text is removed", []) { $0["f/values/group.md"] = .some(nil) },
        Way("A group is removed", ["unknown-competency"]) {
            $0["f/values/group.md"] = .some(nil)
            $0["f/values/trust.md"] = .some(nil)
        },
        Way("A group is renamed", []) {
            $0.move("f/values/group.md", "f/02-Werte/group.md")
            $0.move("f/values/trust.md", "f/02-Werte/trust.md")
        },
        Way("A group is doubled", ["name-doubled"]) {
            $0["f/02-values/group.md"] = "---\ntitle: V\n---\n"
            $0["f/02-values/x.md"] = Usual.competency("X")
        },
        Way("A group has the name of a competency", []) { $0["f/respect/group.md"] = "---\ntitle: R\n---\n" },
        Way("A group is nested", ["misplaced-file"]) { $0["f/values/more/x.md"] = Usual.competency },
        Way("A role names a competency that isn't there", ["unknown-competency"]) {
            $0.edit("f/roles/clerk.md", "trust:", "thrift:")
        },
        Way("A role names a level that isn't there", ["unknown-level"]) {
            $0.edit("f/roles/clerk.md", "level: All", "level: Al")
        },
        Way("A role asks for nothing", ["role-asks-nothing"]) { $0["f/roles/clerk.md"] = "---\ntitle: Clerk\n---\n" },
        Way("A role names a competency twice", ["setting-doubled"]) {
            $0.edit("f/roles/clerk.md", "{", "{planning: All, ")
        },
        Way("framework.md is removed", ["no-framework"]) { $0["f/framework.md"] = .some(nil) },
        Way("framework.md is renamed", ["no-framework"]) { $0.move("f/framework.md", "f/frame work.md") },
        Way("A framework is copied", ["name-doubled"]) {
            for (path, text) in $0 where path.hasPrefix("f/") { $0["2-" + path] = text }
        },
        Way("A framework is empty", ["empty-framework"]) { $0["g/framework.md"] = "---\ntitle: G\n---\n" },
        Way("site.md is removed", ["no-site"]) { $0["site.md"] = .some(nil) },
        Way("site.md is empty", ["untitled"]) { $0["site.md"] = "" },
        Way("Everything is removed", ["no-site"]) { for path in $0.keys { $0[path] = .some(nil) } },
        Way("A file lies a level too high", ["unknown-competency", "misplaced-file"]) {
            $0.move("f/values/trust.md", "trust.md")
        },
        Way("A file is called .md", []) { $0["f/.md"] = "x" },
        Way("A file is called only by a number", []) { $0["f/7.md"] = Usual.competency("7") },
        Way("A file's name is an emoji", ["nameless"]) { $0["f/🎉.md"] = Usual.competency },
        Way("A folder's name is an emoji", ["nameless"]) { $0["🎉/framework.md"] = Usual.framework },
        Way("A file's name is Arabic", []) { $0["f/الاحترام.md"] = "---\ntitle: الاحترام\n---\n## All\n\n- يستمع\n" },
        Way("A text runs from right to left", ["invisible-character"]) {
            $0["f/x.md"] = "---\ntitle: \u{202E}X\n---\n\u{202E}Text.\n"
        },
        Way("Two files differ in number only", ["name-doubled"]) { $0["f/03-respect.md"] = Usual.competency },
        Way("Two files differ in case only", ["name-doubled"]) { $0["f/01-Respect.md"] = Usual.competency },
        Way("Two files differ in accents only", ["name-doubled"]) { $0["f/réspect.md"] = Usual.competency },
        Way("An order number is enormous", []) {
            $0["f/\(String(repeating: "9", count: 200))-x.md"] = Usual.competency("X")
        },
        Way("Settings are a list", ["front-matter-invalid"]) { $0["f/01-respect.md"] = "---\n- title\n---\nX.\n" },
        Way("Settings are JSON", []) { $0["f/01-respect.md"] = "---\n{\"title\": \"Respect\"}\n---\nX.\n" },
        Way("Settings have two documents", ["front-matter-invalid"]) {
            $0["f/01-respect.md"] = "---\ntitle: R\n... \n--- a\ntitle: S\n---\nX.\n"
        },
        Way("Settings have a directive", ["front-matter-invalid"]) {
            $0["f/01-respect.md"] = "---\n%YAML 1.1\ntitle: R\n---\nX.\n"
        },
        Way("A key is a list", ["unknown-setting"]) { $0.edit("f/01-respect.md", "title", "? [a, b]\n: c\ntitle") },
        Way("A key is empty", ["front-matter-invalid"]) { $0.edit("f/01-respect.md", "title", ": c\ntitle") },
        Way("A merge key", ["unknown-setting"]) { $0.edit("f/01-respect.md", "title", "<<: {code: A}\ntitle") },
    ]) func `Each way is told, or does no harm`(way: Way) async {
        var files = Self.right
        way.change(&files)
        #expect(Set(files.compactMap { $1 }).isEmpty || files != Self.right, "The way changes nothing.")
        let reading = await read(files)
        #expect(reading.ids.sorted() == way.ids.sorted())
    }
}

extension [String: String?] {
    /// Renames a file.
    fileprivate mutating func move(_ path: String, _ other: String) {
        self[other] = self[path]
        self[path] = .some(nil)
    }

    /// Replaces what stands in a file.
    fileprivate mutating func edit(_ path: String, _ text: String, _ other: String) {
        self[path] = self[path]??.replacing(text, with: other, maxReplacements: 1)
    }

    /// Gives the framework other levels.
    fileprivate mutating func levels(_ levels: String) {
        self["f/framework.md"] = "---\ntitle: Framework\nlevels: \(levels)\n---\n"
    }
}
