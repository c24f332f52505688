import Frameworks

/// What a page says to machines, in the words of <https://schema.org> as JSON-LD.
enum StructuredData {
    /// A framework as a `DefinedTermSet` of its competencies.
    static func termSet(_ framework: Framework, at desk: FrameworkDesk) -> String {
        let terms = framework.competencies.map { competency in
            object([
                ("@type", text("DefinedTerm")),
                ("name", text(competency.title)),
                ("termCode", competency.code.map(text)),
                ("url", text(desk.folder.url(.competency(competency.id, framework.id)))),
            ])
        }
        return object([
            ("@context", text("https://schema.org")),
            ("@type", text("DefinedTermSet")),
            ("name", text(framework.title)),
            ("description", framework.subtitle.map(text)),
            ("version", framework.version.map(text)),
            ("inLanguage", text(framework.language)),
            ("url", text(desk.folder.url(.framework(framework.id)))),
            ("hasDefinedTerm", list(terms)),
        ])
    }

    /// A competency as a `DefinedTerm` of its framework.
    static func term(_ competency: Competency, at desk: FrameworkDesk) -> String {
        let framework = desk.framework
        return object([
            ("@context", text("https://schema.org")),
            ("@type", text("DefinedTerm")),
            ("name", text(competency.title)),
            ("termCode", competency.code.map(text)),
            ("description", competency.definition.map { text(shortened($0.plain, to: 300)) }),
            ("url", text(desk.folder.url(.competency(competency.id, framework.id)))),
            (
                "inDefinedTermSet",
                object([
                    ("@type", text("DefinedTermSet")),
                    ("name", text(framework.title)),
                    ("url", text(desk.folder.url(.framework(framework.id)))),
                ])
            ),
        ])
    }

    /// The pages above one, and itself, as a `BreadcrumbList`.
    static func breadcrumbs(_ pages: [(title: String, url: String)]) -> String {
        let items = pages.enumerated().map { place, page in
            object([
                ("@type", text("ListItem")),
                ("position", "\(place + 1)"),
                ("name", text(page.title)),
                ("item", text(page.url)),
            ])
        }
        return object([
            ("@context", text("https://schema.org")),
            ("@type", text("BreadcrumbList")),
            ("itemListElement", list(items)),
        ])
    }

    private static func object(_ members: [(name: String, value: String?)]) -> String {
        "{" + members.compactMap { member in member.value.map { "\"\(member.name)\":\($0)" } }.joined(separator: ",")
            + "}"
    }

    private static func list(_ values: [String]) -> String {
        "[" + values.joined(separator: ",") + "]"
    }

    /// A JSON string that may also stand in a `script` element, where `<` could end it (RFC 8259, section 7).
    private static func text(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "<")
        }
        if isPlain { return "\"\(text)\"" }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "<": literal += "\\u003c"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                literal += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: literal.unicodeScalars.append(scalar)
            }
        }
        return literal + "\""
    }
}
