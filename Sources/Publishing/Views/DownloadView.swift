import Exports
import Foundation
import Model
import Templates

/// A file for other programs, as a framework's page offers it.
struct DownloadView: TemplateObject {
    let download: Download
    let context: FrameworkContext
    let size: String

    init(_ download: Download, at context: FrameworkContext) {
        self.download = download
        self.context = context
        size = sizeInWords(download.size, language: context.words.language)
    }

    static let fields: Fields<DownloadView> = [
        .text("title", "What it is for, and its form.") { $0.context.words.phrase($0.download.form.title) },
        .text("link", "The file.") { $0.context.link($0.download.address) },
        .text("name", "The name under which it is best kept: the framework’s id and the form’s ending.") {
            "\($0.context.framework.id).\($0.download.form.ending)"
        },
        .text("type", "The file’s media type.") { $0.download.form.mediaType },
        .text("size", "Its size in words.") { $0.size },
    ]
}

/// A number of bytes as the language writes it, in kilobytes at least: `24 kB`, `2,4 Mo`.
private func sizeInWords(_ bytes: Int, language: String) -> String {
    let style = ByteCountFormatStyle(style: .file, allowedUnits: [.kb, .mb, .gb])
    return max(bytes, 1000).formatted(style.locale(Locale(identifier: language)))
}
