import Foundation
import Frameworks

/// The files that a page may show, by the links that lead to them there.
struct PageFiles {
    private let files: [String: Data]

    /// Style sheets, pictures and other files of the theme and the site.
    init(of desk: FrameworkDesk, on page: Address) {
        let accent = Address.asset(AccentView.file)
        var files = [accent.link(from: page): Data(desk.theme.render(.accent, AccentView(desk.site.colour)).utf8)]
        let press = desk.theme.render(.pressStyle, PressStyle(isRightToLeft: desk.folder.direction == "rtl"))
        files[Address.asset(PressStyle.file).link(from: page)] = Data(press.utf8)
        for asset in desk.theme.assets {
            guard let path = ThemePath.asset(asset.path) else { continue }
            let link = Address.asset(path).link(from: page)
            files[link] = Data(asset.bytes)
        }
        for file in desk.site.files { files[file.address.link(from: page)] = Data(file.bytes) }
        self.files = files
    }

    /// HTML that Newel wrote, with these files in place of the links to them.
    func inlined(in html: String) -> String {
        rewritingTags(html) { tag in
            let attribute = tag.name == "img" ? "src" : tag.name == "link" ? "href" : nil
            guard let attribute, let link = tag[attribute], let data = files[link] else { return tag }
            var inlined = tag
            inlined[attribute] = Self.address(of: data, called: link)
            return inlined
        }
    }

    /// The file as an address that is the file (RFC 2397).
    private static func address(of data: Data, called link: String) -> String {
        let ending = link.split(separator: ".").last.map { $0.lowercased() } ?? ""
        return "data:\(types[ending] ?? "application/octet-stream");base64,\(data.base64EncodedString())"
    }

    private static let types = [
        "css": "text/css", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    ]
}
