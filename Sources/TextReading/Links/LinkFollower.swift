import ContentSource
import Fingerprints
import Model

/// Follows the links of some texts, and remembers where they led.
///
/// Whatever else changes in the content, these texts come out the same for as long as their links lead where they did.
package final class LinkFollower {
    /// Where a link led.
    package struct Followed: Sendable {
        fileprivate let destination: String
        fileprivate let file: SourceFile
        fileprivate let end: LinkResolution
    }

    let map: LinkMap
    /// The links that depend on the map, in the order of reading.
    package private(set) var followed: [Followed] = []

    package init(_ map: LinkMap) {
        self.map = map
    }

    /// Where a link leads; for its parameters see ``LinkMap/resolve(_:in:)``.
    func follow(_ destination: String, in file: SourceFile) -> LinkResolution {
        let end = map.resolve(destination, in: file)
        switch end {
        case .outside, .unsafe: break
        default: followed.append(Followed(destination: destination, file: file, end: end))
        }
        return end
    }
}

extension LinkFollower.Followed {
    /// Takes in where it led. That is all that a text has of it, but for links that led nowhere: then nothing is published.
    package func add(to maker: inout FingerprintMaker) {
        switch end {
        case .inside(let place):
            maker.add("inside")
            maker.add(place.address.path)
            maker.add(place.anchor == nil)
            maker.add(place.anchor?.text ?? "")
        case .outside(let address):
            maker.add("outside")
            maker.add(address)
        case .share(let address):
            maker.add("share")
            maker.add(address)
        case .leftOut, .noFile, .noPlace, .unread, .shareNotAllowed, .drive, .unsafe: maker.add("nowhere")
        }
    }
}

extension LinkMap {
    /// Whether a link leads where it did. Of one that led nowhere that isn't known, since what was said of it named the
    /// nearest file.
    package func stillLeads(_ link: LinkFollower.Followed) -> Bool {
        if case .noFile = link.end { return false }
        return resolve(link.destination, in: link.file) == link.end
    }
}
