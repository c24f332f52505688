import Diagnostics
import Foundation
import Testing

@testable import Templates

/// Templates come from users, so anything at all can stand in them.
@Suite struct HostileTemplates {
    @Test(arguments: 0..<6) func `Templates that were changed at random are compiled or complained about`(seed: Int)
        throws
    {
        var random = SeededGenerator(seed: UInt64(seed))
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../templates")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path()).filter {
            $0.hasSuffix(".mustache")
        }
        let texts = try names.sorted().map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        let view = PageView(tags: ["a", "b"], parts: [PartView("c", parts: [PartView("d")]), PartView(nil)])
        for round in 0..<40 {
            let text = round.isMultiple(of: 2) ? Self.everyTag : texts.randomElement(using: &random) ?? ""
            let template = mutated(text, using: &random)
            let partials = [
                "layout": mutated(Self.layout, using: &random), "card": mutated("{{title}}", using: &random),
            ]
            let sources = sources(template, partials, layout: round.isMultiple(of: 3) ? .kept : .dropped)
            var compiler = TemplateCompiler(sources, keys: sampleKeys)
            let compiled = try #require(compiler.compile("page", for: PageView.self) as CompiledTemplate<PageView>?)
            _ = compiled.render(view)
            let files =
                partials.map { SourceText(path: "partials/\($0).mustache", text: $1) }
                + [SourceText(path: "page.mustache", text: template)]
            for finding in sources.findings.all + compiler.findings.all {
                guard let location = finding.location else { continue }
                let file = files.first { $0.path == location.path }
                #expect(file?.line(location.line) == location.sourceLine)
                #expect(location.column <= location.sourceLine.count + 1)
            }
        }
    }

    @Test func `A line of fifty thousand tags is read in one go`() {
        let tags = 50_000
        #expect(findings(String(repeating: "{{title}} ", count: tags)).isEmpty)
        #expect(findings(String(repeating: "{{#title}}é{{/title}}", count: tags / 25)).isEmpty)
        // What is wrong at every one of them is told of some.
        for tag in ["{{titel}}", "{{a b}}", "{{<layout}}{{$x}}{{/x}}{{/layout}}"] {
            let found = findings(
                String(repeating: tag, count: tags / 25), partials: ["layout": "", "other": "{{>layout}}"])
            #expect((100...202).contains(found.count))
            #expect(found.last?.id == "template-more")
        }
        #expect(findings(String(repeating: "{{", count: tags)).map(\.id) == ["template-syntax"])
        #expect(findings(String(repeating: "{", count: tags)).count == 1)
    }

    @Test func `Partials that multiply are an error before they fill the memory`() {
        let ten = Dictionary(
            uniqueKeysWithValues: (0..<12).map {
                ("p\($0)", String(repeating: $0 < 11 ? "{{>p\($0 + 1)}}" : "{{title}}", count: 10))
            })
        let found = findings("a\n{{>p0}}", partials: ten)
        #expect(found.map(\.id) == ["template-too-large"])
        #expect(found.first?.location?.path == "page.mustache")
        #expect(found.first?.location?.line == 2)
        let large = ["p": String(repeating: "x", count: 1_000_000)]
        let repeated = findings(String(repeating: "{{>p}}", count: 1_000), partials: large)
        #expect(repeated.map(\.id) == ["template-too-large"])
    }

    /// A template with every kind of tag.
    static let everyTag = """
        {{<layout}}
        {{! a remark }}
        {{$content}}
        <h1 class="{{#isNew}}new{{/isNew}}{{^isNew}}old{{/isNew}}">{{title}}</h1>
          {{{body}}}{{&note}} {{words.home}}
        {{#parts}}
        {{#first()}}<ul>{{/first()}}<li>{{index()}} {{title}}{{#motto}} {{.}}{{/motto}}{{> card}}</li>
        {{#parts}}{{title}}{{#tags}}{{.}}{{/tags}}{{/parts}}
        {{/parts}}
        {{^empty(tags)}}{{count(tags)}}{{#reversed(tags)}}{{.}}{{/reversed(tags)}}{{/empty(tags)}}
        {{#next}}{{last.title}}{{/next}}{{^next}}{{number}}{{/next}}
        {{=<% %>=}}<%title%><%={{ }}=%>
          {{> card}}
        {{/content}}
        {{/layout}}
        """

    static let layout = "<html>\n{{$head}}{{siteTitle}}{{/head}}\n{{$content}}{{/content}}\n</html>\n"
}

/// The text with some of it taken out, doubled, moved or replaced by what tags are made of.
private func mutated(_ text: String, using random: inout SeededGenerator) -> String {
    let pieces = [
        "{{", "}}", "{{{", "}}}", "{{#parts}}", "{{/parts}}", "{{^title}}", "{{>card}}", "{{<layout}}", "{{/layout}}",
        "{{$content}}", "{{/content}}", "{{=| |=}}", "{{=", "=}}", "{{.}}", "{{count(", ")", "(", ".", "..", "\n",
        "\r\n",
        "\r", "\t", " ", "é", "e\u{301}", "\u{301}", "👩‍👩‍👧", "\0", "\u{FEFF}", "{{!", "{{%X:Y}}", "{{words.", "|",
    ]
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
        let start = Int.random(in: 0...scalars.count, using: &random)
        let end = min(scalars.count, start + Int.random(in: 0...12, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.removeSubrange(start..<end)
        case 1: scalars.insert(contentsOf: scalars[start..<end], at: Int.random(in: 0...scalars.count, using: &random))
        default: scalars.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").unicodeScalars, at: start)
        }
    }
    return String(String.UnicodeScalarView(scalars))
}

/// The same numbers for the same seed: SplitMix64 (Steele, Lea and Flood 2014).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
