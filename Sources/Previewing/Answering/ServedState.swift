/// Everything that is served at one moment; it never changes, it is only replaced.
struct ServedState: Sendable {
    /// The last site that could be published.
    var snapshot: Snapshot?
    /// Which state of the site this is.
    var version: String
    /// Which state of all that its pages load.
    var look = ""
    /// What has to be put right, as HTML; empty where nothing has.
    var findings = ""
    /// The path of the page to go to; nil to stay.
    var page: String?
    /// The page that stands in for all others as long as there is no site.
    var wait = ""
    /// What stands at the end of every page.
    var tail = ""
    /// The preview's own files by their names.
    var assets: [String: [UInt8]] = [:]
}

extension ServedState {
    /// Where the preview's own files are served. No site has such a folder: `.newel` is the list of what a build made.
    static let folder = "/.newel/"
    /// Where the states of the site are told.
    static let events = ".newel/events"

    /// A page with what the preview adds to it.
    func page(_ html: [UInt8]) -> [UInt8] {
        let end = html.lastRange(of: Array("</body>".utf8)) ?? html.endIndex
        return html[..<end] + Array(tail.utf8) + html[end...]
    }

    /// A file of the preview's own.
    func asset(_ path: String) -> [UInt8]? {
        let folder = Self.folder.dropFirst()
        return path.hasPrefix(folder) ? assets[String(path.dropFirst(folder.count))] : nil
    }
}

extension [UInt8] {
    /// Where the last of such a stretch begins.
    fileprivate func lastRange(of stretch: [UInt8]) -> Int? {
        guard count >= stretch.count else { return nil }
        return (0...(count - stretch.count)).last { self[$0...].starts(with: stretch) }
    }
}
