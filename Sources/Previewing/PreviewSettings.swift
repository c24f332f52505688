/// What is previewed, and how.
package struct PreviewSettings: Sendable {
    /// The folder that holds site.md.
    package var content: String
    /// The folder of templates that replace the theme's own; it need not exist.
    package var templates: String
    /// Whether warnings keep the site from being shown, as errors do.
    package var isStrict: Bool
    /// The port to listen on, or else the next that is free; 0 for any.
    package var port: Int
    /// Whether pages that are open go to the page of the file that was saved last.
    package var follows: Bool

    /// Settings; a slash at the end of a folder's path makes no difference.
    package init(content: String, templates: String, isStrict: Bool = false, port: Int = 8000, follows: Bool = false) {
        self.content = Self.bare(content)
        self.templates = Self.bare(templates)
        self.isStrict = isStrict
        self.port = port
        self.follows = follows
    }

    private static func bare(_ folder: String) -> String {
        folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    }
}
