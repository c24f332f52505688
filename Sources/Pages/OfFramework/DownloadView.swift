import Foundation
import Localization
import Model
import PageKit
import Templates

/// A file for other programs, as a framework's page offers it.
package struct DownloadView: TemplateObject {
    /// What it is for, and its form.
    let title: String
    let address: Address
    let mediaType: String
    let link: String
    /// The name under which it is best kept.
    let name: String
    /// In words.
    let size: String

    /// A file of a framework.
    ///
    /// - Parameters:
    ///   - ending: the end of the file's name, as people know the form.
    ///   - size: in bytes.
    package init(
        _ address: Address, title: String, mediaType: String, ending: String, size: Int, at context: FrameworkContext
    ) {
        self.title = title
        self.address = address
        self.mediaType = mediaType
        link = context.link(address)
        name = "\(context.framework.id).\(ending)"
        self.size = sizeInWords(size, language: context.words.language)
    }

    package static let fields: Fields<DownloadView> = [
        .text("title", "What it is for, and its form.") { $0.title },
        .text("link", "The file.") { $0.link },
        .text("name", "The name under which it is best kept: the framework’s id and the form’s ending.") { $0.name },
        .text("type", "The file’s media type.") { $0.mediaType },
        .text("size", "Its size in words.") { $0.size },
    ]
}

/// A number of bytes as the language writes it, in kilobytes at least, held together in one line: `24 kB`, `2,4 Mo`.
private func sizeInWords(_ bytes: Int, language: String) -> String {
    let style = ByteCountFormatStyle(style: .file, allowedUnits: [.kb, .mb, .gb])
    return max(bytes, 1000).formatted(style.locale(Locale(identifier: language))).replacing(" ", with: "\u{A0}")
}
