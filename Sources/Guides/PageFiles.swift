import Foundation
import Model
import PageKit
import Theming

/// The files that a guide shows, as addresses that are the files themselves: a page with these needs no other file.
struct PageFiles: Sendable {
    private let files: [Address: Data]

    /// Style sheets, pictures and other files of the theme and the site.
    ///
    /// - Parameter hasMarks: whether pages have marks to be cut at.
    init(of context: FrameworkContext, hasMarks: Bool) {
        let press = PressStyle(isRightToLeft: context.folder.direction == "rtl", hasMarks: hasMarks)
        var files: [Address: Data] = [
            .asset(AccentView.file): Data(context.theme.render(.accent, AccentView(context.site.colour)).utf8),
            .asset(PressStyle.file): Data(context.theme.render(.pressStyle, press).utf8),
        ]
        for asset in context.theme.assets {
            if let path = ThemePath.asset(asset.path) { files[.asset(path)] = Data(asset.bytes) }
        }
        for file in context.site.files { files[file.address] = Data(file.bytes) }
        self.files = files
    }

    /// The file as an address that is the file (RFC 2397); nil where there is no such file.
    func data(at address: Address) -> String? {
        files[address].map { data in
            let ending = address.file.split(separator: ".").last.map { $0.lowercased() } ?? ""
            return "data:\(Self.types[ending] ?? "application/octet-stream");base64,\(data.base64EncodedString())"
        }
    }

    private static let types = [
        "css": "text/css", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
        "gif": "image/gif", "webp": "image/webp", "avif": "image/avif",
    ]
}
