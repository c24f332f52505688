import Diagnostics
import Testing

@testable import Templates

@Suite struct TemplateChecking {
    @Test(arguments: [
        ("{{⟦titel⟧}}", "Did you mean ‘title’?"),
        ("{{#parts}}{{⟦titl⟧}}{{/parts}}", "Did you mean ‘title’?"),
        ("{{#next}}\n  {{ ⟦mottto⟧ }}{{/next}}", "Did you mean ‘motto’?"),
        ("{{next.⟦titel⟧}}", "Did you mean ‘title’?"),
        ("{{#⟦part⟧}}{{anything}}{{/part}}", "Did you mean ‘parts’?"),
        ("{{{⟦boddy⟧}}}", "Did you mean ‘body’?"),
        ("{{count(⟦part⟧)}}", "Did you mean ‘parts’?"),
        ("{{#next}}{{⟦ghq⟧}}{{/next}}", "Known here: ‘title’, ‘motto’, ‘hasParts’, ‘tags’, ‘parts’, ‘last’, ‘words’."),
        ("{{#tags}}{{⟦ghq⟧}}{{/tags}}", "Known here: ‘words’."),
        ("{{next.last.⟦motot⟧}}", "Did you mean ‘motto’?"),
    ]) func `An unknown name is an error with its place`(template: String, help: String) {
        expect(template, finds: "template-unknown-name", help: help)
    }

    @Test(arguments: [
        "{{title}}{{#title}}{{.}}{{title}}{{/title}}",
        "{{#parts}}{{#parts}}{{title}}{{words.home}}{{/parts}}{{/parts}}",
        "{{#words}}{{home}}{{/words}}", "{{.title}}", "{{^parts}}{{title}}{{/parts}}",
        "{{#tags}}{{.}}{{#last()}}.{{/last()}}{{/tags}}",
        "{{#parts}}{{#hasParts}}{{index()}}{{/hasParts}}{{/parts}}", "{{! any {{ thing }}", "a } b { c", "",
    ]) func `What is right is not complained about`(template: String) {
        #expect(findings(template).map(\.message) == [])
    }

    @Test(arguments: [
        "{{#parts}}{{⟦siteTitle⟧}}{{/parts}}", "{{#next}}{{.⟦number⟧}}{{/next}}", "{{#tags}}{{⟦title⟧}}{{/tags}}",
        "{{#parts}}{{#last}}{{#⟦isNew⟧}}x{{/isNew}}{{/last}}{{/parts}}",
        "{{#parts}}{{count(⟦next⟧.tags)}}{{/parts}}",
    ]) func `A name from around a section isn't known in it`(template: String) {
        expect(template, finds: "template-outer-name", help: "outside")
    }

    @Test func `A word that no strings file has is an error`() {
        expect("{{words.⟦hom⟧}}", finds: "template-unknown-word", help: "Did you mean ‘home’?")
        expect("{{words.⟦qqqqqq⟧}}", finds: "template-unknown-word", help: "Add it to ‘strings/en.yaml’.")
        expect("{{#parts}}{{words.⟦hom⟧}}{{/parts}}", finds: "template-unknown-word", help: "Did you mean ‘home’?")
        expect("{{words.⟦phrase⟧}}", finds: "template-wrong-use")
        expect("{{words.home.⟦x⟧}}", finds: "template-wrong-use")
    }

    @Test(arguments: [
        "{{⟦isNew⟧}}", "{{⟦parts⟧}}", "{{⟦next⟧}}", "{{⟦words⟧}}", "{{⟦tags⟧}}", "{{⟦.⟧}}", "{{parts.⟦title⟧}}",
        "{{title.⟦x⟧}}",
        "{{#⟦count(parts)⟧}}{{/count(parts)}}", "{{⟦empty(parts)⟧}}", "{{⟦reversed(parts)⟧}}", "{{⟦count(title)⟧}}",
        "{{⟦index()⟧}}", "{{#parts}}{{#last}}{{⟦index()⟧}}{{/last}}{{/parts}}", "{{^parts}}{{⟦index()⟧}}{{/parts}}",
        "{{#⟦.⟧}}{{/.}}", "{{^⟦words⟧}}{{/words}}", "{{count(next.parts.⟦title⟧)}}",
        "{{#parts}}{{⟦first()⟧}}{{/parts}}", "{{#⟦first(parts)⟧}}{{/first(parts)}}",
    ]) func `A name used for what it isn't is an error`(template: String) {
        expect(template, finds: "template-wrong-use")
    }

    @Test func `Functions that templates don't have are named`() {
        expect("{{⟦uppercased(title)⟧}}", finds: "template-unknown-function", help: "They have first()")
        expect("{{⟦cuont(parts)⟧}}", finds: "template-unknown-function", help: "Did you mean ‘count()’?")
    }

    @Test(arguments: [
        "{{#⟦parts⟧}}", "{{/⟦parts⟧}}", "{{#parts}}{{#title}}{{/⟦parts⟧}}{{/title}}", "a\nb {{⟦⟧}}", "⟦{{⟧title",
        "{{⟦a b⟧}}",
        "{{⟦tïtle⟧}}", "{{=⟦<%⟧=}}", "{{=⟦a b c⟧=}}", "{{=⟦= =⟧=}}", "{{=⟦<%⟧ =}}", "{{%⟦CONTENT_TYPE:HTML⟧}}",
        "{{>⟦*name⟧}}", "{{<⟦*name⟧}}{{/x}}",
        "{{⟦count(parts⟧}}", "{{⟦(parts)⟧}}",
        "⟦{{⟧{title}}", "{{#parts}}{{/⟦part⟧}}{{/parts}}", "{{<card}}{{⟦title⟧}}{{/card}}",
    ]) func `A template that can't be read is an error with its place`(template: String) {
        expect(template, partials: ["card": ""], finds: "template-syntax")
    }

    @Test func `Unknown partials, parents and blocks are errors`() {
        let partials = ["card": "", "layout": "{{$content}}{{/content}}{{>foot}}", "foot": "{{$aside}}{{/aside}}"]
        expect("{{>⟦crad⟧}}", partials: partials, finds: "template-unknown-partial", help: "Did you mean ‘card’?")
        expect(
            "{{>⟦partials/card.mustache⟧}}", partials: partials, finds: "template-unknown-partial",
            help: "Did you mean ‘card’?")
        expect(
            "{{<⟦qqq⟧}}{{/qqq}}", partials: partials, finds: "template-unknown-partial", help: "partials/qqq.mustache")
        expect(
            "{{<layout}}{{$⟦contnet⟧}}{{/contnet}}{{/layout}}", partials: partials, finds: "template-unknown-block",
            help: "Did you mean ‘content’?")
        #expect(findings("{{<layout}}{{$aside}}{{title}}{{/aside}}{{/layout}}", partials: partials).isEmpty)
    }

    @Test func `A partial is checked where it is used, and told once`() {
        expect(
            "{{#next}}{{>card}}{{/next}}{{#parts}}{{>card}}{{/parts}}", partials: ["card": "a\n{{⟦moto⟧}}"],
            finds: "template-unknown-name", help: "Did you mean ‘motto’?"
        )
        // The same name is known at one place and unknown at another; the note says at which.
        let found = findings("{{#parts}}{{>card}}{{/parts}}\n{{>card}}", partials: ["card": "{{number}}"])
        #expect(found.map(\.id) == ["template-outer-name"])
        #expect(found.first?.notes.map(\.location.line) == [1])
    }

    @Test func `A block is checked where its place is`() {
        let layout = ["layout": "{{#next}}{{$content}}{{/content}}{{/next}}"]
        expect(
            "{{<layout}}{{$content}}{{⟦number⟧}}{{/content}}{{/layout}}", partials: layout,
            finds: "template-outer-name")
        #expect(findings("{{<layout}}{{$content}}{{motto}}{{/content}}{{/layout}}", partials: layout).isEmpty)
    }

    @Test func `What goes round for ever is an error`() {
        expect("{{>a}}", partials: ["a": "{{>⟦a⟧}}"], finds: "template-circular", help: "can’t contain itself")
        expect("{{>a}}", partials: ["a": "{{#parts}}{{>b}}{{/parts}}", "b": "{{>⟦a⟧}}"], finds: "template-circular")
        expect("{{<a}}{{/a}}", partials: ["a": "{{<⟦a⟧}}{{/a}}"], finds: "template-circular")
        expect(
            "{{<a}}{{$⟦x⟧}}{{$x}}{{/x}}{{/x}}{{/a}}", partials: ["a": "{{$x}}{{/x}}"], finds: "template-circular"
        )
        let crossed = findings(
            "{{<a}}{{$x}}{{$y}}{{/y}}{{/x}}{{$y}}{{$x}}{{/x}}{{/y}}{{/a}}", partials: ["a": "{{$x}}{{/x}}{{$y}}{{/y}}"]
        )
        #expect(Set(crossed.map(\.id)) == ["template-circular"])
    }

    @Test func `Nesting has an end`() {
        let deep =
            String(repeating: "{{#title}}", count: 50) + "{{#⟦title⟧}}" + String(repeating: "{{/title}}", count: 51)
        expect(deep, finds: "template-too-deep")
        let chain = Dictionary(uniqueKeysWithValues: (0..<60).map { ("p\($0)", $0 < 59 ? "{{>p\($0 + 1)}}" : "") })
        #expect(findings("{{>p0}}", partials: chain).map(\.id) == ["template-too-deep"])
        // A hundred thousand must not use up the stack.
        #expect(findings(String(repeating: "{{#title}}", count: 100_000)).contains { $0.id == "template-too-deep" })
    }

    @Test func `A partial that nobody uses must be readable all the same`() {
        expect("", partials: ["unused": "{{#⟦parts⟧}}"], finds: "template-syntax")
        #expect(findings("", partials: ["unused": "{{whatever}}"]).isEmpty)
    }

    @Test func `Columns count characters, also after emoji and Windows line ends`() {
        expect("a\r\n👩‍👩‍👧é\t{{⟦titel⟧}}", finds: "template-unknown-name")
    }
}

/// Expects exactly one finding, at the place between ⟦ and ⟧ in the template or in one of its partials.
private func expect(
    _ marked: String, partials: [String: String] = [:], finds id: Diagnostic.ID, help: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let found = findings(bare(marked), partials: partials.mapValues(bare))
    let texts = partials.map { ("partials/\($0).mustache", $1) } + [("page.mustache", marked)]
    let places = texts.compactMap { path, text in place(in: text, path: path) }
    #expect(found.map(\.id) == [id], sourceLocation: sourceLocation)
    #expect(found.map(\.location) == places, sourceLocation: sourceLocation)
    let told = found.compactMap(\.suggestion).joined()
    #expect(help.isEmpty || told.contains(help), "\(told)", sourceLocation: sourceLocation)
}

private func bare(_ text: String) -> String {
    text.filter { $0 != "⟦" && $0 != "⟧" }
}

private func place(in text: String, path: String) -> Location? {
    guard let start = text.firstIndex(of: "⟦"), let end = text.firstIndex(of: "⟧") else { return nil }
    let line = text[..<start].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let source = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[line.count - 1]
    return Location(
        path: path, line: line.count, column: (line.last?.count ?? 0) + 1,
        width: text.distance(from: start, to: end) - 1, sourceLine: bare(String(source))
    )
}
