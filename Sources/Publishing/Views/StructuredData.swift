import Frameworks

/// What a page says to machines, in the words of <https://schema.org> as JSON-LD.
enum StructuredData {
    /// A framework as a `DefinedTermSet` of its competencies, with the files that it can be had as.
    static func termSet(_ framework: Framework, at desk: FrameworkDesk, _ downloads: [Download]) -> String {
        let terms = framework.competencies.map { competency in
            JSONText.object([
                ("@type", JSONText.text("DefinedTerm")),
                ("name", JSONText.text(competency.title)),
                ("termCode", competency.code.map(JSONText.text)),
                ("url", JSONText.text(desk.folder.url(.competency(competency.id, framework.id)))),
            ])
        }
        let encodings = downloads.map { download in
            JSONText.object([
                ("@type", JSONText.text("MediaObject")),
                ("encodingFormat", JSONText.text(download.form.mediaType)),
                ("contentUrl", JSONText.text(desk.folder.url(download.address))),
            ])
        }
        return JSONText.object([
            ("@context", JSONText.text("https://schema.org")),
            ("@type", JSONText.text("DefinedTermSet")),
            ("name", JSONText.text(framework.title)),
            ("description", framework.subtitle.map(JSONText.text)),
            ("version", framework.version.map(JSONText.text)),
            ("inLanguage", JSONText.text(framework.language)),
            ("url", JSONText.text(desk.folder.url(.framework(framework.id)))),
            ("hasDefinedTerm", JSONText.list(terms)),
            ("encoding", JSONText.list(encodings)),
        ])
    }

    /// A competency as a `DefinedTerm` of its framework.
    static func term(_ competency: Competency, at desk: FrameworkDesk) -> String {
        let framework = desk.framework
        return JSONText.object([
            ("@context", JSONText.text("https://schema.org")),
            ("@type", JSONText.text("DefinedTerm")),
            ("name", JSONText.text(competency.title)),
            ("termCode", competency.code.map(JSONText.text)),
            ("description", competency.definition.map { JSONText.text(shortened($0.plain, to: 300)) }),
            ("url", JSONText.text(desk.folder.url(.competency(competency.id, framework.id)))),
            (
                "inDefinedTermSet",
                JSONText.object([
                    ("@type", JSONText.text("DefinedTermSet")),
                    ("name", JSONText.text(framework.title)),
                    ("url", JSONText.text(desk.folder.url(.framework(framework.id)))),
                ])
            ),
        ])
    }

    /// The pages above one, and itself, as a `BreadcrumbList`.
    static func breadcrumbs(_ pages: [(title: String, url: String)]) -> String {
        let items = pages.enumerated().map { place, page in
            JSONText.object([
                ("@type", JSONText.text("ListItem")),
                ("position", "\(place + 1)"),
                ("name", JSONText.text(page.title)),
                ("item", JSONText.text(page.url)),
            ])
        }
        return JSONText.object([
            ("@context", JSONText.text("https://schema.org")),
            ("@type", JSONText.text("BreadcrumbList")),
            ("itemListElement", JSONText.list(items)),
        ])
    }
}
