import Testing

@testable import Templates

/// The cases of the Mustache specification, version 1.4 (<https://github.com/mustache/spec>), in words and data of our
/// own, with lines kept as they are. Left out is what Newel leaves out: names looked up in outer objects, names that
/// aren't there (an error), recursive partials (an error), lists of lists, decimals, lambdas, names of partials that
/// are chosen by a value, and the indentation of blocks.
@Suite struct MustacheSpecification {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let template: String
        let expected: String
        var partials: [String: String] = [:]

        var testDescription: String { name }

        init(_ name: String, _ template: String, _ expected: String, _ partials: [String: String] = [:]) {
            self.name = name
            self.template = template
            self.expected = expected
            self.partials = partials
        }
    }

    @Test(arguments: interpolation + sections + comments + delimiters + partials + inheritance)
    func `What the specification says is what comes out`(_ one: Case) throws {
        #expect(try rendered(one.template, SpecificationView(), partials: one.partials, layout: .kept) == one.expected)
    }

    static let interpolation = [
        Case("no tag", "Hello from {Mustache}!\n", "Hello from {Mustache}!\n"),
        Case("a value", "Hello, {{subject}}!\n", "Hello, world!\n"),
        Case("no tags in values", "{{tags}}: {{subject}}", "{{subject}}: world"),
        Case("escaping", "{{forbidden}}", "&amp; &quot; &lt; &gt;"),
        Case("three braces", "{{{ready}}} {{&ready}}", "& \" < > & \" < >"),
        Case("a number", "\"{{number}} {{{number}}} {{&number}}\"", "\"85 85 85\""),
        Case("nothing", "I ({{nothing}}{{{nothing}}}{{&nothing}}) be seen!", "I () be seen!"),
        Case("dots", "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", "\"Joe\" == \"Joe\""),
        Case("many dots", "{{person.friend.friend.name}}", "Phil"),
        Case("a broken chain", "\"{{person.friend.friend.friend.name}}\" == \"\"", "\"\" == \"\""),
        Case("the item itself", "{{#subject}}Hello, {{.}}!{{/subject}}", "Hello, world!"),
        Case("the item itself, escaped", "{{#forbidden}}{{.}}{{/forbidden}}", "&amp; &quot; &lt; &gt;"),
        Case("the item itself, a number", "{{#number}}{{.}} miles{{/number}}", "85 miles"),
        Case("spaces around", "| {{dashes}} | {{{dashes}}} | {{&dashes}} |", "| --- | --- | --- |"),
        Case("a value alone on its line", "  {{dashes}}\n", "  ---\n"),
        Case("three braces alone on their line", "  {{{dashes}}}\n", "  ---\n"),
        Case("an ampersand alone on its line", "  {{&dashes}}\n", "  ---\n"),
        Case("spaces inside", "|{{ dashes }}|{{{ dashes }}}|{{& dashes }}|", "|---|---|---|"),
    ]

    static let sections = [
        Case("yes", "\"{{#yes}}shown{{/yes}}\"", "\"shown\""),
        Case("no", "\"{{#no}}not shown{{/no}}\"", "\"\""),
        Case("nothing", "\"{{#nothing}}not shown{{/nothing}}\"", "\"\""),
        Case("an object", "\"{{#person}}Hi {{name}}.{{/person}}\"", "\"Hi Joe.\""),
        Case("a value and its name", "\"{{#subject}}{{.}} is {{subject}}{{/subject}}\"", "\"world is world\""),
        Case("a list", "\"{{#items}}{{name}}{{/items}}\"", "\"123\""),
        Case("an empty list", "\"{{#none}}Yay{{/none}}\"", "\"\""),
        Case(
            "two", "{{#yes}}\n* first\n{{/yes}}\n* {{subject}}\n{{#yes}}\n* third\n{{/yes}}\n",
            "* first\n* world\n* third\n"),
        Case("one in another", "| A {{#yes}}B {{#yes}}C{{/yes}} D{{/yes}} E |", "| A B C D E |"),
        Case("one in another, off", "| A {{#no}}B {{#no}}C{{/no}} D{{/no}} E |", "| A  E |"),
        Case("texts", "\"{{#letters}}({{.}}){{/letters}}\"", "\"(a)(&amp;)\""),
        Case("dots, yes", "\"{{#person.isKnown}}Here{{/person.isKnown}}\"", "\"Here\""),
        Case("dots, no", "\"{{#person.friend.isKnown}}Here{{/person.friend.isKnown}}\"", "\"\""),
        Case(
            "a broken chain", "\"{{#person.friend.friend.friend.isKnown}}x{{/person.friend.friend.friend.isKnown}}\"",
            "\"\""),
        Case("spaces around", " | {{#yes}}\t|\t{{/yes}} | \n", " | \t|\t | \n"),
        Case("spaces inside", " | {{#yes}} {{! Important }}\n {{/yes}} | \n", " |  \n  | \n"),
        Case("in line, indented", " {{#yes}}YES{{/yes}}\n {{#yes}}GOOD{{/yes}}\n", " YES\n GOOD\n"),
        Case("alone on lines", "| This Is\n{{#yes}}\n|\n{{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
        Case(
            "alone on lines, indented", "| This Is\n  {{#yes}}\n|\n  {{/yes}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
        Case("Windows line ends", "|\r\n{{#yes}}\r\n{{/yes}}\r\n|", "|\r\n|"),
        Case("alone on the first line", "  {{#yes}}\n#{{/yes}}\n/", "#\n/"),
        Case("alone on the last line", "#{{#yes}}\n/\n  {{/yes}}", "#\n/\n"),
        Case("spaces in the tag", "|{{# yes }}={{/ yes }}|", "|=|"),
        Case("inverted: no", "\"{{^no}}shown{{/no}}\"", "\"shown\""),
        Case("inverted: yes", "\"{{^yes}}not shown{{/yes}}\"", "\"\""),
        Case("inverted: nothing", "\"{{^nothing}}shown{{/nothing}}\"", "\"shown\""),
        Case("inverted: an object", "\"{{^person}}Hi {{subject}}.{{/person}}\"", "\"\""),
        Case("inverted: a list", "\"{{^items}}none{{/items}}\"", "\"\""),
        Case("inverted: an empty list", "\"{{^none}}none{{/none}}\"", "\"none\""),
        Case("inverted: one in another", "| A {{^no}}B {{^no}}C{{/no}} D{{/no}} E |", "| A B C D E |"),
        Case("inverted: dots", "\"{{^person.isKnown}}Not Here{{/person.isKnown}}\"", "\"\""),
        Case(
            "inverted: a broken chain",
            "{{^person.friend.friend.friend.isKnown}}Not Here{{/person.friend.friend.friend.isKnown}}", "Not Here"),
        Case("inverted: alone on lines", "| This Is\n  {{^no}}\n|\n  {{/no}}\n| A Line\n", "| This Is\n|\n| A Line\n"),
        Case("inverted: Windows line ends", "|\r\n{{^no}}\r\n{{/no}}\r\n|", "|\r\n|"),
        Case("inverted: alone on the first line", "  {{^no}}\n^{{/no}}\n/", "^\n/"),
        Case("inverted: alone on the last line", "^{{^no}}\n/\n  {{/no}}", "^\n/\n"),
    ]

    static let comments = [
        Case("in line", "12345{{! Comment Block! }}67890", "1234567890"),
        Case("over several lines", "12345{{!\n  This is a\n  multi-line comment...\n}}67890\n", "1234567890\n"),
        Case("alone on its line", "Begin.\n{{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
        Case("alone on its line, indented", "Begin.\n  {{! Comment Block! }}\nEnd.\n", "Begin.\nEnd.\n"),
        Case("Windows line ends", "|\r\n{{! Comment }}\r\n|", "|\r\n|"),
        Case("alone on the first line", "  {{! Comment }}\n!", "!"),
        Case("alone on the last line", "!\n  {{! Comment }}", "!\n"),
        Case("alone on several lines", "Begin.\n{{!\nSomething's going on here...\n}}\nEnd.\n", "Begin.\nEnd.\n"),
        Case("alone on several lines, indented", "Begin.\n  {{!\n    Something\n  }}\nEnd.\n", "Begin.\nEnd.\n"),
        Case("in line, indented", "  12 {{! 34 }}\n", "  12 \n"),
        Case("spaces around", "12345 {{! Comment Block! }} 67890", "12345  67890"),
        Case("a name", ">{{! subject }}<", "><"),
    ]

    static let delimiters = [
        Case("a pair", "{{=<% %>=}}(<%subject%>)", "(world)"),
        Case("one letter", "({{=[ ]=}}[subject])", "(world)"),
        Case(
            "around sections",
            "[\n{{#yes}}\n  {{subject}}\n  |subject|\n{{/yes}}\n\n{{= | | =}}\n|#yes|\n  {{subject}}\n  |subject|\n|/yes|\n]\n",
            "[\n  world\n  |subject|\n\n  {{subject}}\n  world\n]\n"),
        Case(
            "a partial has its own", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", "[ .world. ]\n[ .world. ]\n",
            ["include": ".{{subject}}."]),
        Case(
            "a partial's are its own", "[ {{>include}} ]\n[ .{{subject}}.  .|subject|. ]\n",
            "[ .world.  .world. ]\n[ .world.  .|subject|. ]\n", ["include": ".{{subject}}. {{= | | =}} .|subject|."]),
        Case("spaces around", "| {{=@ @=}} |", "|  |"),
        Case("in line", " | {{=@ @=}}\n", " | \n"),
        Case("alone on its line", "Begin.\n  {{=@ @=}}\nEnd.\n", "Begin.\nEnd.\n"),
        Case("Windows line ends", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
        Case("alone on the first line", "  {{=@ @=}}\n=", "="),
        Case("alone on the last line", "=\n  {{=@ @=}}", "=\n"),
        Case("spaces inside", "|{{= @   @ =}}|", "||"),
        Case("and back", "{{=<% %>=}}<%subject%><%={{ }}=%>{{subject}}", "worldworld"),
        Case("three braces", "{{=<% %>=}}<%{ready}%>", "& \" < >"),
    ]

    static let partials = [
        Case("a partial", "\"{{>text}}\"", "\"from partial\"", ["text": "from partial"]),
        Case("what is around it", "\"{{>partial}}\"", "\"*world*\"", ["partial": "*{{subject}}*"]),
        Case(
            "one in another", "{{>outer}}", "*world 85!*",
            ["outer": "*{{subject}} {{>inner}}*", "inner": "{{number}}!"]),
        Case("spaces around", "| {{>partial}} |", "| \t|\t |", ["partial": "\t|\t"]),
        Case("in line", "  {{dashes}}  {{> partial}}\n", "  ---  >\n>\n", ["partial": ">\n>"]),
        Case("Windows line ends", "|\r\n{{>partial}}\r\n|", "|\r\n>|", ["partial": ">"]),
        Case("alone on the first line", "  {{>partial}}\n>", "  >\n  >>", ["partial": ">\n>"]),
        Case("alone on the last line", ">\n  {{>partial}}", ">\n  >\n  >", ["partial": ">\n>"]),
        Case(
            "its lines are indented, and not those of values", "\\\n {{>partial}}\n/\n", "\\\n |\n <\n->\n |\n/\n",
            ["partial": "|\n{{{lines}}}\n|\n"]),
        Case(
            "indented in an indented one", " {{>a}}\n", " a\n   b\n   c\n a\n",
            ["a": "a\n  {{>b}}\na\n", "b": "b\nc\n"]),
        Case(
            "lines that begin with tags are indented", " {{>a}}\n", " world\n x!\n y?\n",
            ["a": "{{subject}}\n{{#yes}}x{{/yes}}!\n{{! c }}y?\n"]),
        Case("spaces inside", "|{{> partial }}|", "|[]|", ["partial": "[]"]),
    ]

    static let inheritance = [
        Case("what stands in a block otherwise", "{{$title}}Default title{{/title}}\n", "Default title\n"),
        Case("values in it", "{{$foo}}default {{subject}} {{{ready}}}{{/foo}}\n", "default world & \" < >\n"),
        Case("sections in it", "{{$foo}}{{#person}}{{name}}{{/person}}{{^no}}!{{/no}}{{/foo}}\n", "Joe!\n"),
        Case(
            "a parent with nothing given", "{{<include}}{{/include}}", "default content",
            ["include": "{{$foo}}default content{{/foo}}"]),
        Case(
            "a block given", "{{<super}}{{$title}}sub title{{/title}}{{/super}}", "...sub title...",
            ["super": "...{{$title}}Default{{/title}}..."]),
        Case(
            "a value of the same name", "{{<include}}{{$subject}}in template{{/subject}}{{/include}}", "in template",
            ["include": "{{$subject}}in include{{/subject}}"]),
        Case(
            "behind text", "test {{<parent}}{{$stuff}}override{{/stuff}}{{/parent}}", "test override",
            ["parent": "{{$stuff}}...{{/stuff}}"]),
        Case(
            "twice", "{{<parent}}{{$stuff}}1{{/stuff}}{{/parent}} {{<parent}}{{$stuff}}2{{/stuff}}{{/parent}}\n",
            "|1 default| |2 default|\n", ["parent": "|{{$stuff}}...{{/stuff}}{{$other}} default{{/other}}|"]),
        Case(
            "line ends", "{{<parent}}{{$block}}\npeaked\n\n:(\n{{/block}}{{/parent}}", "peaked\n\n:(\n",
            ["parent": "{{$block}}peaking{{/block}}"]),
        Case(
            "a parent alone on its line", "Hi,\n  {{<parent}}{{/parent}}\n", "Hi,\n  one\n  two\n",
            ["parent": "one\ntwo\n"]),
        Case(
            "in an indented line", "{{<parent}}{{$nineties}}hammer time{{/nineties}}{{/parent}}",
            "stop:\n  hammer time\n", ["parent": "stop:\n  {{$nineties}}collaborate{{/nineties}}\n"]),
        Case(
            "one given of two", "{{<parent}}{{$two}}override two{{/two}}{{/parent}}", "default one, override two",
            ["parent": "{{$one}}default one{{/one}}, {{$two}}default two{{/two}}"]),
        Case(
            "a parent as a partial", "{{>parent}}|{{<parent}}{{/parent}}", "default|default",
            ["parent": "{{$foo}}default{{/foo}}"]),
        Case(
            "the outermost goes first", "{{<parent}}{{$a}}c{{/a}}{{/parent}}", "c",
            [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
                "oldest": "{{$a}}g{{/a}}",
            ]),
        Case(
            "the next one goes first where the outermost gives nothing", "{{<parent}}{{/parent}}", "p",
            [
                "parent": "{{<older}}{{$a}}p{{/a}}{{/older}}", "older": "{{<oldest}}{{$a}}o{{/a}}{{/oldest}}",
                "oldest": "{{$a}}g{{/a}}",
            ]),
        Case(
            "text inside a parent", "{{<parent}} asdf {{$foo}}hmm{{/foo}} asdf {{/parent}}", "hmm",
            ["parent": "{{$foo}}default{{/foo}}"]),
        Case(
            "a block is read where its place is", "{{<parent}}{{$block}}I say {{name}}.{{/block}}{{/parent}}",
            "I say Joe.", ["parent": "{{#person}}{{$block}}You say {{name}}.{{/block}}{{/person}}"]),
        Case(
            "tags of parents and blocks alone on their lines",
            "{{<parent}}\n{{$block}}\none\n{{/block}}\n{{/parent}}\n", "[\none\n]\n",
            ["parent": "[\n{{$block}}\ndefault\n{{/block}}\n]\n"]),
    ]
}

/// What the cases name.
private struct SpecificationView: TemplateObject {
    static let fields: Fields<SpecificationView> = [
        .text("subject", "") { _ in "world" },
        .text("tags", "") { _ in "{{subject}}" },
        .text("forbidden", "") { _ in #"& " < >"# },
        .html("ready", "") { _ in #"& " < >"# },
        .html("lines", "") { _ in "<\n->" },
        .text("dashes", "") { _ in "---" },
        .text("nothing", "") { _ in nil },
        .number("number", "") { _ in 85 },
        .flag("yes", "") { _ in true },
        .flag("no", "") { _ in false },
        .list("items", "") { _ in ["1", "2", "3"].map { PersonView(name: $0) } },
        .list("none", "") { _ in [PersonView]() },
        .texts("letters", "") { _ in ["a", "&"] },
        .object("person", "") { _ in
            PersonView(name: "Joe", isKnown: true, friends: [PersonView(name: "Ann"), PersonView(name: "Phil")])
        },
    ]
}

private struct PersonView: TemplateObject {
    let name: String
    var isKnown = false
    /// One's friend, that one's friend, and so on.
    var friends: [PersonView] = []

    static let fields: Fields<PersonView> = [
        .text("name", "") { $0.name },
        .flag("isKnown", "") { $0.isKnown },
        .object("friend", "") { person in
            person.friends.first.map { PersonView(name: $0.name, friends: Array(person.friends.dropFirst())) }
        },
    ]
}
