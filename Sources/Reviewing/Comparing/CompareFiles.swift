import Model
import TextComparison

/// Files that are published as they are: those that hold something else under the same name, that have another name, that
/// are new or gone. Those of a framework that is itself new or gone are told with it.
///
/// - Parameter pairing: of the sites' frameworks.
func compareFiles(_ before: Site, _ after: Site, _ pairing: Pairing, _ list: inout ChangeList) {
    guard before.files != after.files else { return }
    let olds = Dictionary(before.files.map { (FileKey($0, in: before, pairing.number(before:)), $0) }) { $1 }
    let news = Dictionary(after.files.map { (FileKey($0, in: after) { $0 }, $0) }) { $1 }
    let isKnown = { (key: FileKey) in
        key.framework.map { pairing.before.indices.contains($0) && pairing.before[$0] != nil } ?? true
    }
    let removed = olds.filter { news[$0.key] == nil && isKnown($0.key) }.sorted { $0.key < $1.key }
    var added = news.filter { olds[$0.key] == nil && isKnown($0.key) }.sorted { $0.key < $1.key }
    let replaced = olds.compactMap { key, old in
        news[key].flatMap { $0.bytes == old.bytes ? nil : (key, FilePair(old: old, new: $0)) }
    }
    var found =
        replaced
        + removed.map { key, old -> (FileKey, FilePair) in
            guard let same = added.firstIndex(where: { $0.value.bytes == old.bytes }) else {
                return (key, FilePair(old: old, new: nil))
            }
            let renamed = added.remove(at: same)
            return (renamed.key, FilePair(old: old, new: renamed.value))
        }
    found += added.map { ($0.key, FilePair(old: nil, new: $0.value)) }
    let uses = (
        FileUses(of: found.filter { $0.1.new == nil }.compactMap(\.1.old), in: before),
        FileUses(of: found.compactMap(\.1.new), in: after)
    )
    for (place, (key, files)) in found.sorted(by: { $0.0 < $1.0 }).enumerated() {
        list.add(
            files.change(in: (before, after), uses), at: Rank(framework: key.framework ?? -1, .files, place))
    }
}

/// What tells files apart: whose they are, and what they are called there.
private struct FileKey: Hashable, Comparable {
    /// The framework's number; nil is the site itself.
    let framework: Int?
    let path: String

    init(_ file: SiteFile, in site: Site, _ number: (Int) -> Int) {
        let folder = file.address.folder
        framework = folder.flatMap { name in site.frameworks.firstIndex { $0.id.text == name } }.map(number)
        path = framework == nil ? file.address.path : file.address.file
    }

    static func < (first: FileKey, second: FileKey) -> Bool {
        (first.framework ?? -1, first.path) < (second.framework ?? -1, second.path)
    }
}

/// A file as it was and as it is.
private struct FilePair {
    let old: SiteFile?
    let new: SiteFile?

    func change(in sites: (before: Site, after: Site), _ uses: (before: FileUses, after: FileUses)) -> Change? {
        guard let file = new ?? old else { return nil }
        let places = new.map(uses.after.places) ?? uses.before.places(of: file)
        let site = new == nil ? sites.before : sites.after
        let side = { (file: SiteFile) in
            Side(places.first.flatMap { places.count == 1 ? $0 : nil } ?? file.place(in: site), file.source)
        }
        let kind: Change.Kind
        let reason: Reason
        switch (old, new) {
        case (nil, _): (kind, reason) = (.added, .explanationAdded)
        case (_, nil): (kind, reason) = (.removed, .explanationRemoved)
        case (let old?, let new?):
            (kind, reason) = old.bytes == new.bytes ? (.renamed, .addressLost) : (.replaced, .fileReplaced)
        }
        return Change(
            .file(file.kind(in: site)), kind, before: old.map(side), after: new.map(side), uses: places, because: reason
        )
    }
}

extension SiteFile {
    /// Where it lies.
    fileprivate func place(in site: Site) -> Place {
        var place = Place()
        place.framework = address.folder.flatMap { name in site.frameworks.first { $0.id.text == name } }?.id
        return place
    }

    fileprivate func kind(in site: Site) -> PublishedFileKind {
        if source == site.logo { return .logo }
        let ending = source.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg"].contains(ending) ? .picture : .file
    }
}
