/// Names that the site's own pages and the theme's own anchors need, so that no element may take them.
public enum ReservedName {
    /// What the files beside a framework's competencies begin with, and the theme's anchors.
    public static let prefixes = ["group-", "level-", "step-", "role-", "page-", "compare-", "specification-"]

    /// What pages of what changed for one level or role begin with; anchors may.
    private static let historyPrefixes = ["history-level-", "history-role-"]

    private static let inFramework: Set<String> = [
        "index", "roles", "compare", "pocket-guide", "pocket-guide-fold", "framework", "history", "images",
    ]
    private static let inSite: Set<String> = [
        "index", "search", "a-z", "404", "sitemap", "assets", "changes", "sign",
    ]

    /// Whether a competency may not be called so.
    public static func isTakenInFramework(_ id: String) -> Bool {
        inFramework.contains(id) || isTakenForAnchors(id)
            || historyPrefixes.contains { id.hasPrefix($0) }
    }

    /// Whether a framework or a page of the site may not be called so.
    public static func isTakenInSite(_ id: String) -> Bool {
        inSite.contains(id) || id.hasPrefix("changes-part-") || id.hasPrefix("sign-part-")
    }

    /// Whether an anchor may not be called so.
    public static func isTakenForAnchors(_ id: String) -> Bool {
        prefixes.contains { id.hasPrefix($0) }
    }
}
