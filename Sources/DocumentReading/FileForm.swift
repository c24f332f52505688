import ImportedDocuments

/// What a file is, by its content: its name may say something else.
enum FileForm: String, Sendable {
    case docx, odt, rtf, html, markdown
    case xlsx, csv
    case pptx
    case json
    /// A zip archive into which nobody has looked yet.
    case package
    /// A file of Word, Excel or PowerPoint up to 2003.
    case oldOffice
    case encrypted
    case pdf
    case picture
    case empty
    case unknown

    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its name, which decides between texts that look alike.
    init(of bytes: [UInt8], named name: String) {
        let head = bytes.prefix(4096)
        let text = String(decoding: head, as: UTF8.self).trimmingWhitespace()
            .replacing("\u{FEFF}", with: "")
        if bytes.allSatisfy({ $0 <= 0x20 }) {
            self = .empty
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .package
        } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            // Office keeps a document with a password in a container of the old kind; its parts' names are in UTF-16.
            self = bytes.contains(Self.inUTF16("EncryptedPackage")) ? .encrypted : .oldOffice
        } else if text.hasPrefix("%PDF") {
            self = .pdf
        } else if text.hasPrefix("{\\rtf") {
            self = .rtf
        } else if Self.pictures.contains(where: { head.starts(with: $0) }) {
            self = .picture
        } else if head.contains(0), !head.starts(with: [0xFF, 0xFE]), !head.starts(with: [0xFE, 0xFF]) {
            self = .unknown
        } else {
            self = Self.form(of: text.lowercased(), ending: name.split(separator: ".").last?.lowercased() ?? "")
        }
    }

    private static func form(of text: String, ending: String) -> FileForm {
        if ["csv", "tsv", "tab"].contains(ending) { return .csv }
        if ["md", "markdown", "txt"].contains(ending) { return .markdown }
        if text.hasPrefix("{") || text.hasPrefix("[") { return .json }
        if text.hasPrefix("<!doctype html") || text.contains("<html") || ["html", "htm"].contains(ending) {
            return .html
        }
        return ending == "json" ? .json : .unknown
    }

    private static let pictures: [[UInt8]] = [
        [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x47, 0x49, 0x46, 0x38], [0x49, 0x49, 0x2A, 0x00],
    ]

    private static func inUTF16(_ name: String) -> [UInt8] {
        name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
}
