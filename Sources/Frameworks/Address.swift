/// Where something lies in the published site. All pages of a framework lie in one folder.
public enum Address: Hashable, Sendable {
    case home
    case search
    case aToZ
    case notFound
    case siteMap
    case sitePage(Page.ID)
    /// A file of the theme, by its path in the theme's assets.
    case asset(String)
    /// A file of the site itself, by its path in the content folder.
    case siteFile(String)
    case framework(Framework.ID)
    case competency(Competency.ID, Framework.ID)
    case group(Group.ID, Framework.ID)
    case level(Level.ID, Framework.ID)
    /// The list of a framework's roles.
    case roles(Framework.ID)
    case role(Role.ID, Framework.ID)
    case page(Page.ID, Framework.ID)
    /// What is new for somebody who goes from the first level to the second.
    case step(Level.ID, to: Level.ID, Framework.ID)
    /// Two levels or two roles side by side.
    case compare(Framework.ID)
    /// The guide to be printed.
    case pocketGuide(Framework.ID)
    /// The framework as a table for spreadsheets.
    case table(Framework.ID)
    /// The framework as data for programs.
    case data(Framework.ID)
    /// The description of ``data(_:)``, the same for all frameworks.
    case dataSchema
    /// A file of a framework's `images`, by its path below that folder.
    case image(String, Framework.ID)

    /// The folder below the site's root; nil for the root itself.
    public var folder: String? {
        switch self {
        case .home, .search, .aToZ, .notFound, .siteMap, .sitePage, .asset, .siteFile, .dataSchema: nil
        case .framework(let framework), .competency(_, let framework), .group(_, let framework),
            .level(_, let framework), .step(_, to: _, let framework), .roles(let framework),
            .role(_, let framework), .page(_, let framework), .compare(let framework),
            .pocketGuide(let framework), .table(let framework), .data(let framework), .image(_, let framework):
            framework.text
        }
    }

    /// The path below the folder.
    public var file: String {
        switch self {
        case .home, .framework: "index.html"
        case .search: "search.html"
        case .aToZ: "a-z.html"
        case .notFound: "404.html"
        case .siteMap: "sitemap.xml"
        case .sitePage(let page): "\(page).html"
        case .asset(let path): "assets/\(path)"
        case .siteFile(let path): path
        case .competency(let competency, _): "\(competency).html"
        case .group(let group, _): "group-\(group).html"
        case .level(let level, _): "level-\(level).html"
        case .step(let level, to: let next, _): "step-\(level)-to-\(next).html"
        case .roles: "roles.html"
        case .role(let role, _): "role-\(role).html"
        case .page(let page, _): "page-\(page).html"
        case .compare: "compare.html"
        case .pocketGuide: "pocket-guide.html"
        case .table: "framework.csv"
        case .data: "framework.json"
        case .dataSchema: "framework.schema.json"
        case .image(let path, _): "images/\(path)"
        }
    }

    /// The path from the site's root, not percent-encoded.
    public var path: String {
        folder.map { "\($0)/\(file)" } ?? file
    }

    /// A relative link from one of the site's pages, percent-encoded, naming its file.
    public func link(from page: Address, to anchor: Anchor? = nil) -> String {
        let path =
            switch (page.folder, folder) {
            case (nil, _): path
            case (let here, let there) where here == there: file
            default: "../\(path)"
            }
        return percentEncoded(path) + (anchor.map { "#\(percentEncoded($0.text))" } ?? "")
    }
}

/// Keeps what RFC 3986 lets stand in a path or fragment, and encodes every other byte.
public func percentEncoded(_ path: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(path.utf8.count)
    for byte in path.utf8 {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            encoded.append(byte)
        default:
            let digits = Array("0123456789ABCDEF".utf8)
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}
