/// Where something lies in the published site. All pages of a framework lie in one folder.
public enum Address: Hashable, Sendable {
    case home
    case search
    case aToZ
    case notFound
    case siteMap
    case sitePage(Page.ID)
    /// In a preview: what changed. Counted from 1; the first stands in front.
    case changes(part: Int)
    /// In a preview: the sheet on which somebody says of each change what they think of it. Counted from 1.
    case signSheet(part: Int)
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
    /// What a role asks as a form for filling the post.
    case specification(Role.ID, Framework.ID)
    /// Two levels or roles of the reader's choice side by side.
    case compare(Framework.ID)
    /// Two roles side by side.
    case comparison(Role.ID, with: Role.ID, Framework.ID)
    /// What ``compare(_:)`` chooses from.
    case comparisonData(Framework.ID)
    /// The guide to be printed.
    case pocketGuide(Framework.ID)
    /// The essentials on one sheet to be folded.
    case foldedGuide(Framework.ID)
    /// The guide as a PDF in one of its layouts.
    case guidePDF(GuideLayout, Framework.ID)
    /// The framework as a workbook for spreadsheet programs.
    case workbook(Framework.ID)
    /// The framework as a table for spreadsheets.
    case table(Framework.ID)
    /// The framework as a package of 1EdTech's CASE.
    case competencyPackage(Framework.ID)
    /// The framework as concepts, in Turtle.
    case concepts(Framework.ID)
    /// The framework as concepts, in JSON-LD.
    case linkedData(Framework.ID)
    /// The framework as data for programs.
    case data(Framework.ID)
    /// The description of ``data(_:)``, the same for all frameworks.
    case dataSchema
    /// What changed from version to version.
    case history(Framework.ID)
    /// What changed for people at a level since each version.
    case levelHistory(Level.ID, Framework.ID)
    /// What changed for people in a role since each version.
    case roleHistory(Role.ID, Framework.ID)
    /// A file of a framework's `images`, by its path below that folder.
    case image(String, Framework.ID)

    /// The folder below the site's root; nil for the root itself.
    public var folder: String? {
        switch self {
        case .home, .search, .aToZ, .notFound, .siteMap, .sitePage, .changes, .signSheet, .asset, .siteFile,
            .dataSchema:
            nil
        case .framework(let framework), .competency(_, let framework), .group(_, let framework),
            .level(_, let framework), .step(_, to: _, let framework), .roles(let framework),
            .role(_, let framework), .specification(_, let framework), .page(_, let framework),
            .compare(let framework), .comparison(_, with: _, let framework), .comparisonData(let framework),
            .pocketGuide(let framework), .foldedGuide(let framework), .guidePDF(_, let framework),
            .workbook(let framework), .table(let framework), .competencyPackage(let framework),
            .concepts(let framework), .linkedData(let framework), .data(let framework), .history(let framework),
            .levelHistory(_, let framework), .roleHistory(_, let framework),
            .image(_, let framework):
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
        case .changes(let part): part == 1 ? "changes.html" : "changes-part-\(part).html"
        case .signSheet(let part): part == 1 ? "sign.html" : "sign-part-\(part).html"
        case .asset(let path): "assets/\(path)"
        case .siteFile(let path): path
        case .competency(let competency, _): "\(competency).html"
        case .group(let group, _): "group-\(group).html"
        case .level(let level, _): "level-\(level).html"
        case .step(let level, to: let next, _): "step-\(pair(level.text, "-to-", next.text)).html"
        case .roles: "roles.html"
        case .role(let role, _): "role-\(role).html"
        case .page(let page, _): "page-\(page).html"
        case .specification(let role, _): "specification-\(role).html"
        case .compare: "compare.html"
        case .comparison(let role, with: let other, _): "compare-\(pair(role.text, "-with-", other.text)).html"
        case .comparisonData: "compare-data.js"
        case .pocketGuide: "pocket-guide.html"
        case .foldedGuide: "pocket-guide-fold.html"
        case .guidePDF(.pocket, _): "pocket-guide.pdf"
        case .guidePDF(let layout, _): "pocket-guide-\(layout.rawValue).pdf"
        case .workbook: "framework.xlsx"
        case .table: "framework.csv"
        case .competencyPackage: "framework.case.json"
        case .concepts: "framework.skos.ttl"
        case .linkedData: "framework.jsonld"
        case .data: "framework.json"
        case .history: "history.html"
        case .levelHistory(let level, _): "history-level-\(level).html"
        case .roleHistory(let role, _): "history-role-\(role).html"
        case .dataSchema: "framework.schema.json"
        case .image(let path, _): "images/\(path)"
        }
    }

    /// The folder of the files that only a search loads, from the site's root, with a slash at its end.
    public static let searchFolder = Address.asset("search-index").path + "/"

    /// The path from the site's root, not percent-encoded.
    public var path: String {
        folder.map { "\($0)/\(file)" } ?? file
    }

    /// The page's full address where the site's is known; nil where it isn't.
    public func url(in site: Site) -> String? {
        site.url.map { "\($0)/\(percentEncoded(path))" }
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

/// Two identifiers as one name. Together they can be longer than a file's name may be; then each is cut, and told from
/// others with the same beginning by a number.
private func pair(_ first: String, _ joint: String, _ second: String) -> String {
    let longest = 200
    guard first.utf8.count + joint.utf8.count + second.utf8.count > longest else { return first + joint + second }
    return [first, second].map { "\(cut($0, toBytes: 60))-\(String(fingerprint($0), radix: 36))" }.joined(
        separator: joint)
}

private func cut(_ text: String, toBytes limit: Int) -> String {
    var cut = ""
    for character in text {
        guard cut.utf8.count + character.utf8.count <= limit else { break }
        cut.append(character)
    }
    return cut
}

/// The same for the same text on every machine: FNV-1a with 64 bits, by Fowler, Noll and Vo.
private func fingerprint(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}

/// Keeps what RFC 3986 lets stand in a path or fragment, and encodes every other byte.
public func percentEncoded(_ path: String) -> String {
    // Nearly every path is fit as it is.
    guard !path.utf8.allSatisfy(mayStandInPath) else { return path }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(path.utf8.count)
    for byte in path.utf8 {
        if mayStandInPath(byte) {
            encoded.append(byte)
        } else {
            let digits = Array("0123456789ABCDEF".utf8)
            encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
    }
    return String(decoding: encoded, as: UTF8.self)
}

private func mayStandInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        true
    default: false
    }
}
