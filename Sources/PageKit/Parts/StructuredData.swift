import JSONWriting

/// What a page says to machines, in the words of <https://schema.org> as JSON-LD.
package enum StructuredData {
    /// Writes the pages above one, and itself, as a `BreadcrumbList`.
    static func write(breadcrumbs pages: [(title: String, url: String)], to json: inout CompactJSON) {
        json.object { json in
            json.member("@context", "https://schema.org")
            json.member("@type", "BreadcrumbList")
            json.member("itemListElement", pages.enumerated()) { json, page in
                json.object { json in
                    json.member("@type", "ListItem")
                    json.member("position", page.offset + 1)
                    json.member("name", page.element.title)
                    json.member("item", page.element.url)
                }
            }
        }
    }
}
