import Diagnostics
import Model
import Testing

@testable import Localization
@testable import Theming

@Suite struct ThemeWords {
    @Test func `Terms fill in the theme's words`() {
        let words = words([
            "en": "competency: {one: competency, other: competencies}\nall: All {competencies}\nnone: No {Competency}\n"
        ])
        #expect(words(Terms()).text("all") == "All competencies")
        let own = words(Terms([.competency: Terms.Word(one: "behaviour", many: nil)]))
        #expect(own.text("all") == "All behaviours")
        #expect(own.text("none") == "No Behaviour")
    }

    @Test(arguments: [
        ("capability", "capabilities"), ("key", "keys"), ("class", "classes"), ("box", "boxes"),
        ("approach", "approaches"),
        ("wish", "wishes"), ("skill", "skills"),
    ]) func `One English word makes many`(one: String, many: String) {
        #expect(
            words(["en": "all: \"{competencies}\"\n"])(Terms([.competency: Terms.Word(one: one, many: nil)])).text(
                "all") == many)
    }

    @Test func `Of other languages no plural is guessed`() {
        let words = words(["en": "all: \"{levels}\"\n"], language: "cy")
        #expect(words(Terms([.level: Terms.Word(one: "lefel", many: nil)])).text("all") == "lefel")
        #expect(words(Terms([.level: Terms.Word(one: "lefel", many: "lefelau")])).text("all") == "lefelau")
    }

    @Test func `Each word comes from the nearest language that has it`() {
        let files = [
            "en": "a: en a\nb: en b\nc: en c\n", "pt": "a: pt a\nb: pt b\n", "pt-BR": "a: br a\n",
        ]
        let brazil = words(files, language: "pt-br")(Terms())
        #expect(["a", "b", "c"].map(brazil.text) == ["br a", "pt b", "en c"])
        #expect(words(files, language: "fr")(Terms()).text("a") == "en a")
    }

    @Test func `Phrases take a number, values and terms, and values go first`() throws {
        let phrase = try #require(MessageKey.allCases.first)
        let words = words([
            "en": """
            \(phrase): {one: "{count} new {indicator} at {level}", other: "{count} new {indicators} at {level} {what}"}
            """
        ])(Terms([.indicator: Terms.Word(one: "sign", many: nil)]))
        #expect(words.phrase(phrase, count: 1, ["level": "Leaders"]) == "1 new sign at Leaders")
        #expect(words.phrase(phrase, count: 2, ["level": "{count}", "what": "."]) == "2 new signs at {count} .")
        #expect(words.phrase(phrase, count: 1) == "1 new sign at level")
        #expect(words.phrase(phrase) == "{count} new signs at level {what}")
    }

    @Test func `Numbers, words like yes and dates are texts`() {
        let words = words(["en": "a: 1.10\nb: yes\nc: 2026-01-01\nd: \"\"\n"])(Terms())
        #expect(["a", "b", "c", "d"].map(words.text) == ["1.10", "yes", "2026-01-01", ""])
    }

    @Test(arguments: [
        ("en", [0: "other", 1: "one", 2: "other"]), ("fr", [0: "one", 1: "one", 2: "other"]),
        ("cy", [0: "zero", 1: "one", 2: "two", 3: "few", 4: "other", 6: "many", 11: "other"]),
        ("pl", [1: "one", 2: "few", 5: "many", 12: "many", 22: "few", 21: "many"]),
        ("ru", [1: "one", 11: "many", 21: "one", 3: "few", 13: "many", 0: "many"]),
        ("ar", [0: "zero", 1: "one", 2: "two", 3: "few", 11: "many", 100: "other", 103: "few"]),
        ("cs", [1: "one", 4: "few", 5: "other"]), ("ja", [1: "other"]),
        ("ga", [2: "two", 6: "few", 10: "many", 11: "other"]),
        ("pt-BR", [0: "one"]), ("pt-PT", [0: "other"]),
        ("lt", [1: "one", 2: "few", 10: "other", 11: "other", 21: "one"]),
    ]) func `Numbers fall into CLDR's classes`(language: String, classes: [Int: String]) {
        for (number, name) in classes {
            #expect(PluralCategory.of(number, in: language).rawValue == name, "\(number)")
        }
    }

    @Test func `A form that a language lacks is its other form`() throws {
        let phrase = try #require(MessageKey.allCases.first)
        let words = words(["en": "\(phrase): {one: one, other: \"{count} items\"}\n"], language: "pl")(Terms())
        #expect(words.phrase(phrase, count: 3) == "3 items")
    }

    @Test(arguments: [
        ("a: b\na: c\n", "given twice", 2), ("a: [b]\n", "a text is wanted", 1),
        ("a: {one: b}\n", "‘other’ is missing", 1),
        ("a: {many: b, lots: c, other: d}\n", "‘lots’ isn't a form", 1), ("- a\n", "one ‘key: text’ a line", 1),
        ("x: y\na: b: c\n", "isn't valid YAML", 2), ("a: &x b\nc: *x\n", "anchors", 1),
        ("a: b\nc: {one: *x, other: x}\n", "anchors", 2),
        ("a: !!str b\n", "tags", 1),
    ]) func `A strings file that can't be read is an error with its line`(text: String, message: String, line: Int) {
        let file = stringsFile("en", text)
        #expect(file.findings.count == 1)
        #expect(file.findings.first?.message.contains(message) == true, "\(file.findings)")
        #expect(file.findings.first?.location?.line == line)
    }

    @Test(arguments: [
        "a: Fish & chips\nb: 5 * 3\nc: \"&x\"\nd: '*y'\ne: wow! *no*\nf: Fish, &c.\n", "", "# nothing yet\n",
    ]) func `Signs within a text are fine, and so is a file without words`(text: String) {
        #expect(stringsFile("en", text).findings.isEmpty)
    }

    @Test func `Aliases that are hidden behind quotation marks don't stop the clock`() {
        let aliases = Array(repeating: "*a", count: 9).joined(separator: ", ")
        let text = (0..<5).map { "b\($0): [\"x\n ' \", \(aliases)]\n" }.joined()
        let found = stringsFile("en", "a: [\"x\n ' \", &a x]\n" + text).findings
        #expect(found.count == 1)
        #expect(found.first?.message.contains("anchors") == true, "\(found)")
    }

    @Test func `A key that nothing uses and one that is missing are told`() {
        let own = ThemeFile(
            path: "strings/en.yaml", shownPath: "templates/strings/en.yaml", bytes: Array("hom: Start\nmine: x\n".utf8))
        let welsh = ThemeFile(
            path: "strings/cy.yaml", shownPath: "templates/strings/cy.yaml",
            bytes: Array("home: Hafan {lvel}\nhoem: x\n".utf8))
        let files = themeFiles(["page.mustache": "{{words.home}}{{words.mine}}"]).overlaid(with: [own, welsh])
        let (theme, findings) = Theme.make(from: files, templates: [RequiredTemplate(TemplateKey<PageView>.page)])
        #expect(findings.map(\.id) == ["words-unknown-placeholder", "words-unknown-key", "words-unknown-key"])
        #expect(findings.map(\.severity) == [.warning, .warning, .warning])
        #expect(findings.map { $0.location?.line } == [1, 2, 1])
        #expect(
            findings.compactMap(\.suggestion) == [
                "Did you mean ‘{level}’?", "Did you mean ‘home’?", "Did you mean ‘home’?",
            ])
        #expect(theme?.strings.words(in: "en").text("home") == "Home")
        #expect(theme?.strings.words(in: "en").text("mine") == "x")
    }

    @Test func `A phrase that Newel needs must be there`() throws {
        let phrase = try #require(MessageKey.allCases.first)
        let check = WordCheck(builtIn: [stringsFile("en", "\(phrase): x\n")], own: [], used: [])
        #expect(check.findings.map(\.id) == Array(repeating: "words-missing-key", count: MessageKey.allCases.count - 1))
    }
}

private func stringsFile(_ language: String, _ text: String) -> StringsFile {
    StringsFile(
        ThemeFile(path: "strings/\(language).yaml", shownPath: "strings/\(language).yaml", bytes: Array(text.utf8)))
}

private func words(_ texts: [String: String], language: String = "en") -> (Terms) -> LocalizedStrings {
    let book = StringCatalog(texts.map { stringsFile($0, $1) })
    return { book.words(in: language, terms: $0) }
}
