import Model

/// What a file of the theme is for, by its path.
package enum ThemePath {
    /// The name by which a partial is called: `card` for `partials/card.mustache`.
    static func partial(_ path: String) -> String? {
        middle(of: path, from: "partials/", to: ".mustache")
    }

    /// The name of a page's template: `level` for `level.mustache`.
    static func template(_ path: String) -> String? {
        middle(of: path, from: "", to: ".mustache")
    }

    /// The language of a strings file: `cy` for `strings/cy.yaml`.
    static func language(ofStrings path: String) -> String? {
        middle(of: path, from: "strings/", to: ".yaml")
    }

    /// The name of a part of the style sheet: `08-tables` for `styles/08-tables.css`.
    static func style(_ path: String) -> String? {
        middle(of: path, from: "styles/", to: ".css")
    }

    /// The path below the folder of files that are copied as they are.
    package static func asset(_ path: String) -> String? {
        path.hasPrefix("assets/") ? String(path.dropFirst("assets/".count)) : nil
    }

    /// The path below the folder of files that only a preview has.
    static func previewAsset(_ path: String) -> String? {
        path.hasPrefix("preview/") ? String(path.dropFirst("preview/".count)) : nil
    }

    /// Whether Newel itself makes files where this one would lie.
    static func isTaken(_ path: String) -> Bool {
        path.hasPrefix(Address.searchFolder)
    }

    /// Whether a file counts at all.
    static func isKnown(_ path: String) -> Bool {
        partial(path) != nil || template(path) != nil || language(ofStrings: path) != nil || style(path) != nil
            || asset(path) != nil || previewAsset(path) != nil
    }

    /// Whether a file is left alone without a word: hidden files and what editors leave behind.
    static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~")
    }

    private static func middle(of path: String, from start: String, to end: String) -> String? {
        guard path.hasPrefix(start), path.hasSuffix(end), path.utf8.count > start.utf8.count + end.utf8.count else {
            return nil
        }
        let name = path.dropFirst(start.count).dropLast(end.count)
        return name.contains("/") ? nil : String(name)
    }
}
