import CommonMark
import Foundation
import Frameworks

/// Where a link of the content leads.
enum LinkResolution: Hashable {
    /// To a page or file of the site, as a relative link.
    case inside(String)
    /// Somewhere else, as written.
    case outside(String)
    /// To something that this build leaves out.
    case leftOut
    /// Nowhere; the nearest file's name where there is one.
    case noFile(nearest: String?)
    /// To a page that has no such place.
    case noPlace(String, nearest: String?)
    /// To an address that no page may lead to.
    case unsafe
}

extension LinkMap {
    /// Follows a link.
    ///
    /// - Parameters:
    ///   - destination: as written.
    ///   - file: the file that it stands in.
    ///   - page: a page of the folder that the text is shown in.
    func resolve(_ destination: String, in file: SourceFile, shownOn page: Address) -> LinkResolution {
        if scheme(of: destination) != nil { return safeURL(destination).map(LinkResolution.outside) ?? .unsafe }
        if destination.hasPrefix("//") || destination.hasPrefix("/") { return .outside(destination) }
        let parts = destination.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let written = parts.first ?? ""
        let path = written.removingPercentEncoding ?? written
        let fragment = parts.count > 1 ? (parts[1].removingPercentEncoding ?? parts[1]) : ""
        guard let full = path.isEmpty ? file.path : Self.joined(path, to: file.path) else { return .noFile(nearest: nil) }
        if let address = files[full] { return .inside(address.link(from: page)) }
        guard full.lowercased().hasSuffix(".md"), let target = target(full) else {
            return .noFile(nearest: nearestFile(to: full))
        }
        if target.isLeftOut { return .leftOut }
        if fragment.isEmpty { return .inside(target.address.link(from: page)) }
        guard let place = target.places[fragment] ?? target.places[slug(fragment)] else {
            return .noPlace(fragment, nearest: nearestName(to: fragment, among: target.places.keys.sorted()))
        }
        return .inside(place.address.link(from: page, to: place.anchor))
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

    private func nearestFile(to path: String) -> String? {
        nearestName(to: Self.key(path), among: texts.keys.sorted()).map { "\($0).md" }
            ?? nearestName(to: path, among: files.keys.sorted())
    }
}
