import ContentSource
import Model
import Naming

/// What a link between the content's files can lead to.
package struct LinkTarget: Sendable, Equatable {
    /// The page that shows the file.
    let address: Address
    /// Whether the page is left out of this build.
    var isLeftOut = false
    /// Whether the file, or the settings that it depends on, can't be read.
    var isUnread = false
    /// Places by names that are no anchors of the page.
    package var names: [String: SitePlace] = [:]
    /// A ladder's levels, and those of them for which the page says something: each has a place there by its names.
    private var levels: [Level] = []
    private var said: [Level.ID] = []
    /// Places on the page; few of the many are ever linked to, so they are looked through only then.
    private var anchors: [[Anchor]] = []
    private var prefix = ""

    package init(address: Address, isLeftOut: Bool = false, isUnread: Bool = false) {
        self.address = address
        self.isLeftOut = isLeftOut
        self.isUnread = isUnread
    }

    /// Adds places on the page: they go by their anchors, whole and without the name of what they belong to.
    package mutating func add(_ anchors: [[Anchor]], of owner: String) {
        self.anchors += anchors
        prefix = owner + "-"
    }

    /// Adds places on the page for levels.
    ///
    /// - Parameters:
    ///   - levels: all of a ladder.
    ///   - said: those for which the page says something.
    package mutating func add(_ levels: [Level], said: [Level.ID]) {
        self.levels = levels
        self.said = said
    }

    private var ownLevels: [Level] { levels.filter { said.contains($0.id) } }

    /// The place that a fragment names.
    func place(_ fragment: String) -> SitePlace? {
        let all = anchors.joined()
        let anchor = all.first { $0.text == fragment } ?? all.first { $0.text == prefix + fragment }
        if let anchor { return SitePlace(address, anchor) }
        if let place = names[fragment] { return place }
        return ownLevels.first { $0.names.contains(fragment) }.map { SitePlace(address, Anchor(level: $0.id)) }
    }

    /// All fragments that name a place.
    var fragments: [String] {
        Set(names.keys).union(ownLevels.flatMap(\.names)).sorted() + anchors.joined().map(\.text)
            + anchors.joined().filter { $0.text.hasPrefix(prefix) }.map { String($0.text.dropFirst(prefix.count)) }
    }
}

/// Every file of the content by its path, with order numbers ignored.
package struct LinkMap: Sendable {
    /// By their path as it is.
    private var texts: [String: LinkTarget] = [:]
    /// The path of the first text that has a path when order numbers are ignored.
    private(set) var paths: [String: String] = [:]
    private(set) var files: [String: Address] = [:]
    /// Whether links may lead to files on a share.
    package var allowsFileLinks = false
    private var lastFolder = (path: "", key: "")

    package init() {}

    package mutating func add(_ target: LinkTarget, for file: SourceFile) {
        texts[file.path] = target
        let key = key(file.path)
        paths[key] = paths[key] ?? file.path
    }

    package mutating func add(_ address: Address, forFile path: String) {
        files[path] = address
    }

    package mutating func merge(_ other: LinkMap) {
        texts.merge(other.texts) { first, _ in first }
        paths.merge(other.paths) { first, _ in first }
        files.merge(other.files) { first, _ in first }
    }

    func target(_ path: String) -> LinkTarget? {
        texts[path] ?? paths[Self.key(path)].flatMap { texts[$0] }
    }

    /// The key of a path, whose folder is mostly that of the path before.
    private mutating func key(_ path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return Self.key(path) }
        let folder = path[..<slash]
        if folder != lastFolder.path { lastFolder = (String(folder), Self.key(String(folder))) }
        return "\(lastFolder.key)/\(Self.key(String(path[path.utf8.index(after: slash)...])))"
    }

    /// The path with each name's order number left out.
    package static func key(_ path: String) -> String {
        path.split(separator: "/").map { part in
            let name = FileName(String(part))
            return (name.id.isEmpty ? String(part).lowercased() : name.id) + (name.translation.map { ".\($0)" } ?? "")
        }.joined(separator: "/")
    }
}
