/// What a request is answered with.
enum Answer: Sendable {
    case once(Reply)
    /// The same, but it has to be made first.
    case later(@Sendable () async -> Reply)
    /// Each state of the site from now on, for as long as the reader listens.
    case events
}

/// A whole answer.
struct Reply: Sendable {
    /// The HTTP status.
    var status: Int
    /// Names and values, besides those that every answer has.
    var headers: [(name: String, value: String)] = []
    /// Empty where there is nothing to say.
    var body: [UInt8] = []
    /// What the header `Content-Length` says; nil where there must be none.
    var length: Int? = 0
}

extension Reply {
    /// Headers of every answer.
    ///
    /// The policy is the strictest that a site's server may have, so that a writer sees what readers will. The others keep
    /// pages of other sites from making use of what is not published yet.
    static let common: [(name: String, value: String)] = [
        ("Content-Security-Policy", "default-src 'self'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("X-Frame-Options", "SAMEORIGIN"),
    ]

    /// A file; a browser asks each time whether it has changed.
    init(_ body: [UInt8], _ type: ContentType, status: Int = 200, to request: Request) {
        let tag = Self.tag(of: body)
        self.init(status: status, headers: [("Cache-Control", "no-cache"), ("ETag", tag)])
        guard status != 200 || !request.knows(tag) else {
            self.status = 304
            length = nil
            return
        }
        headers.append(("Content-Type", type.text))
        length = body.count
        if request.method != "HEAD" { self.body = body }
    }

    /// Names a content. The same content has another tag when the program is started again, which does no harm.
    private static func tag(of body: [UInt8]) -> String {
        var hasher = Hasher()
        body.withUnsafeBytes { hasher.combine(bytes: $0) }
        return "\"\(String(UInt(bitPattern: hasher.finalize()), radix: 16))-\(body.count)\""
    }
}

extension Request {
    fileprivate func knows(_ tag: String) -> Bool {
        known.flatMap { $0.split(separator: ",") }.contains { written in
            let bare = written.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }
            return bare == "*" || (bare.hasPrefix("W/") ? bare.dropFirst(2) : bare) == tag
        }
    }
}
