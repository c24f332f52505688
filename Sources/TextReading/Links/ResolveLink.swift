import CommonMark
import ContentSource
import Diagnostics
import Foundation
import Model
import Naming

/// Where a link of the content leads.
enum LinkResolution: Sendable, Equatable {
    /// To a page or file of the site.
    case inside(SitePlace)
    /// Somewhere else, as written.
    case outside(String)
    /// To something that this build leaves out.
    case leftOut
    /// Nowhere; the path in the content where it looked, if that is in the content.
    case noFile(at: String?)
    /// To a page that has no such place.
    case noPlace(String, of: LinkTarget)
    /// To a file that can't be read, which is told elsewhere.
    case unread
    /// To a file on a share, as an address, where the site allows that.
    case share(String)
    /// To a file on a share, which the site doesn't allow.
    case shareNotAllowed
    /// To a drive, or a folder of one machine.
    case drive
    /// To an address that no page may lead to.
    case unsafe
}

extension LinkMap {
    /// Follows a link.
    ///
    /// - Parameters:
    ///   - destination: as written.
    ///   - file: the file that it stands in.
    func resolve(_ destination: String, in file: SourceFile) -> LinkResolution {
        switch ShareLink(destination) {
        case .share(let address): return allowsFileLinks ? .share(address) : .shareNotAllowed
        case .drive: return .drive
        case nil: break
        }
        if scheme(of: destination) != nil { return safeURL(destination).map(LinkResolution.outside) ?? .unsafe }
        if destination.hasPrefix("/"), !destination.lowercased().contains(".md") { return .outside(destination) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let written = parts.first ?? ""
        let path = written.removingPercentEncoding ?? written
        let fragment = parts.count > 1 ? (parts[1].removingPercentEncoding ?? parts[1]) : ""
        guard let full = path.isEmpty ? file.path : Self.joined(path, to: file.path) else { return .noFile(at: nil) }
        if let address = files[full] {
            return .inside(SitePlace(address, parts.count > 1 ? Anchor(fragment) : nil))
        }
        guard full.lowercased().hasSuffix(".md"), let target = target(full) else { return .noFile(at: full) }
        if target.isUnread { return .unread }
        if target.isLeftOut { return .leftOut }
        if fragment.isEmpty { return .inside(SitePlace(target.address)) }
        guard let place = target.place(fragment) ?? target.place(slug(fragment)) else {
            return .noPlace(fragment, of: target)
        }
        return .inside(place)
    }

    /// A relative path as seen from a file; nil where it leads out of the content.
    private static func joined(_ path: String, to file: String) -> String? {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..":
                guard parts.popLast() != nil else { return nil }
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// How a link in a file has to be written to reach what a path was probably meant to name: the same name in another
    /// folder, or one that is nearly the same.
    func nearestFile(to path: String, from file: SourceFile) -> String? {
        let key = Self.key(path)
        let name = "/" + (key.split(separator: "/").last ?? "")
        let elsewhere = paths.keys.filter { $0.hasSuffix(name) }.sorted()
        let own = Self.key(file.path).prefix { $0 != "/" } + "/"
        let found =
            (elsewhere.first { $0.hasPrefix(own) } ?? elsewhere.first ?? nearestName(to: key, among: paths.keys))
            .flatMap { paths[$0] } ?? nearestName(to: path, among: files.keys)
        return found.map { Self.relative($0, to: file.path) }
    }

    /// A path as it is seen from a file.
    private static func relative(_ path: String, to file: String) -> String {
        let parts = path.split(separator: "/")
        let here = file.split(separator: "/").dropLast()
        let shared = zip(parts.dropLast(), here).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: here.count - shared)
        return (up + parts.dropFirst(shared).map(String.init)).joined(separator: "/")
    }
}
