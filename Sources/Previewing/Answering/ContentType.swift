/// What a file is, as HTTP says it.
struct ContentType: Sendable, Equatable {
    /// The value of the header `Content-Type`.
    let text: String

    static let html = ContentType(text: "text/html; charset=utf-8")
    static let events = ContentType(text: "text/event-stream")

    /// The kinds of files that a site may hold, by the end of their names.
    private static let known: [String: String] = [
        "html": html.text,
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json",
        "csv": "text/csv; charset=utf-8",
        "txt": "text/plain; charset=utf-8",
        "md": "text/markdown; charset=utf-8",
        "xml": "application/xml",
        "svg": "image/svg+xml",
        "png": "image/png",
        "jpg": "image/jpeg",
        "jpeg": "image/jpeg",
        "gif": "image/gif",
        "webp": "image/webp",
        "avif": "image/avif",
        "ico": "image/vnd.microsoft.icon",
        "pdf": "application/pdf",
        "woff": "font/woff",
        "woff2": "font/woff2",
        "mp4": "video/mp4",
        "webm": "video/webm",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ]
}

extension ContentType {
    /// What a file is by the end of its name; bytes to be saved where that says nothing.
    init(ofFile path: String) {
        let name = path.split(separator: "/").last ?? ""
        let end = name.split(separator: ".", omittingEmptySubsequences: false).dropFirst().last ?? ""
        self.init(text: Self.known[end.lowercased()] ?? "application/octet-stream")
    }
}
