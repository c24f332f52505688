import Foundation
import Frameworks

/// Where links lead that stand in a guide: to its own places where it has them.
struct GuideLinks {
    /// The anchors of sections by the link to the page that they are in place of.
    let sections: [String: String]
    /// All anchors of the guide.
    let places: Set<String>
    /// Where the site will be reached, and the framework's folder there.
    let folderURL: String?
    /// Whether the guide leaves the site: on paper and in a file, a relative link leads nowhere.
    let leavesSite: Bool

    /// HTML with its links set; where one leads nowhere, its words stay.
    func applied(to html: String) -> String {
        guard hasTag("a ", in: html) else { return html }
        var isUnlinked = false
        return rewritingTags(html) { tag in
            guard tag.name == "a" else { return tag }
            if tag.isEnd {
                defer { isUnlinked = false }
                return isUnlinked ? nil : tag
            }
            guard let link = tag["href"] else { return tag }
            guard let target = target(of: link) else {
                isUnlinked = true
                return nil
            }
            var moved = tag
            moved["href"] = target
            return moved
        }
    }

    /// Where a link leads from within the guide; nil where that is nowhere.
    private func target(of link: String) -> String? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let page = parts.first ?? ""
        let fragment = parts.count > 1 ? parts[1] : nil
        let anchor = fragment?.removingPercentEncoding ?? fragment
        if page.isEmpty { return anchor.map(places.contains) == true ? link : nil }
        if let section = sections[page] {
            let own = anchor.map { [$0, guideAnchor($0, in: section)] } ?? []
            let place = own.first(where: places.contains) ?? section
            if places.contains(place) { return "#\(percentEncoded(place))" }
        }
        if page.contains(":") || page.hasPrefix("//") || !leavesSite { return link }
        return folderURL.flatMap { URL(string: link, relativeTo: URL(string: $0))?.absoluteString }
    }
}

/// The anchors in HTML that Newel wrote.
func anchors(in html: String) -> Set<String> {
    var anchors: Set<String> = []
    _ = rewritingTags(html) { tag in
        if let id = tag["id"] { anchors.insert(id) }
        return tag
    }
    return anchors
}
