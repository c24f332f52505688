import Frameworks

/// What a link between the content's files can lead to.
struct LinkTarget: Sendable {
    /// The page that shows the file.
    let address: Address
    /// Whether the page is left out of this build.
    var isLeftOut = false
    /// Places within the file, by the fragments that an author may write.
    var places: [String: LinkPlace] = [:]
}

/// A place that a fragment names.
struct LinkPlace: Sendable, Hashable {
    let address: Address
    let anchor: Anchor?
}

/// Every file of the content by its path, with order numbers ignored.
struct LinkMap: Sendable {
    private(set) var texts: [String: LinkTarget] = [:]
    private(set) var files: [String: Address] = [:]

    mutating func add(_ target: LinkTarget, for file: SourceFile) {
        texts[Self.key(file.path)] = target
    }

    mutating func add(_ address: Address, forFile path: String) {
        files[path] = address
    }

    mutating func merge(_ other: LinkMap) {
        texts.merge(other.texts) { first, _ in first }
        files.merge(other.files) { first, _ in first }
    }

    func target(_ path: String) -> LinkTarget? {
        texts[Self.key(path)]
    }

    /// The path with each name's order number left out.
    static func key(_ path: String) -> String {
        path.split(separator: "/").map { part in
            let name = FileName(String(part))
            return (name.id.isEmpty ? String(part).lowercased() : name.id) + (name.translation.map { ".\($0)" } ?? "")
        }.joined(separator: "/")
    }
}
