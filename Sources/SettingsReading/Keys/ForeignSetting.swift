/// A setting that other tools know and Newel doesn't (Jekyll, Hugo, Eleventy, Docusaurus, Obsidian …), by what its author
/// means by it.
enum ForeignSetting: Equatable {
    /// The text shall not be published while the value is this one: `draft: true`, `published: false`.
    case keepsBack(while: Bool)
    /// The text shall be published from a day on, or until one.
    case waits
    /// Its place among its like.
    case order
    /// Its address.
    case address
    /// Addresses that it had.
    case formerAddress
    /// What its page looks like.
    case layout
    /// When it was written or changed.
    case date
    /// What it is sorted by.
    case category
    /// What it says in short.
    case summary
    /// Which levels there are, or whom the text asks by its level.
    case levels
    /// Whom the text asks.
    case audience
    /// Another word for a setting of Newel's.
    case synonym(String)

    /// - Parameter key: as it is written. Capitals, hyphens and underscores don't count.
    init?(_ key: String) {
        switch key.lowercased().filter({ $0.isLetter }) {
        case "draft", "isdraft", "hidden", "hide", "private", "unlisted", "unpublished", "headless", "wip", "archived":
            self = .keepsBack(while: true)
        case "published", "publish", "public", "visible", "show", "listed", "render":
            self = .keepsBack(while: false)
        case "publishdate", "publishedat", "publishon", "pubdate", "releasedate", "embargo", "expirydate", "expires",
            "expireson", "unpublishdate", "unpublishon":
            self = .waits
        case "weight", "order", "position", "navorder", "menuorder", "sidebarposition", "sort", "sortorder", "rank",
            "index", "menu", "nav":
            self = .order
        case "slug", "permalink", "path", "url": self = .address
        case "aliases", "alias", "redirectfrom", "redirects": self = .formerAddress
        case "layout", "template", "theme", "type", "outputs", "cssclass", "class", "style": self = .layout
        case "date", "lastmod", "lastmodified", "lastmodifiedat", "lastupdated", "updated", "modified", "created":
            self = .date
        case "tags", "tag", "categories", "category", "keywords", "group": self = .category
        case "description", "summary", "excerpt", "abstract", "definition": self = .summary
        case "name", "heading", "headline": self = .synonym("title")
        case "lang", "locale": self = .synonym("language")
        case "company", "employer", "publisher", "organization": self = .synonym("organisation")
        case "color", "accent": self = .synonym("colour")
        case "email", "mail": self = .synonym("contact")
        case "baseurl": self = .synonym("url")
        case "author", "authors": self = .synonym("owner")
        case "number": self = .synonym("code")
        case "slogan", "tagline": self = .synonym("motto")
        case "level", "levels", "grade", "grades", "band", "bands", "tier", "tiers", "ladder": self = .levels
        case "audience": self = .audience
        default: return nil
        }
    }
}

extension ForeignSetting {
    /// Whether a setting is about who sees the text, or how far it is.
    fileprivate static func namesVisibility(_ key: String) -> Bool {
        [
            "visibility", "access", "accesslevel", "audience", "sharing", "shared", "privacy", "state", "stage",
            "publication", "publishing", "mode", "permission", "permissions",
        ].contains(key.lowercased().filter(\.isLetter))
    }
}

extension FrontMatter.Entry {
    /// Whether the entry was written to keep the text back, so that publishing it would betray its author.
    ///
    /// A value that is neither yes nor no counts as one that keeps back.
    var keepsBack: Bool {
        let word = if case .text(let text) = value { text.string.lowercased() } else { "" }
        let isYes: Bool? =
            switch word {
            case "true", "yes", "on", "y", "1": true
            case "false", "no", "off", "n", "0", "": false
            default: nil
            }
        return switch ForeignSetting(key.string) {
        case .keepsBack(let hiding): isYes.map { $0 == hiding } ?? true
        case .waits: !word.isEmpty
        default:
            // `sector: private` says something else.
            ["draft", "unpublished", "unlisted"].contains(word)
                || ["hidden", "private"].contains(word) && ForeignSetting.namesVisibility(key.string)
        }
    }
}
