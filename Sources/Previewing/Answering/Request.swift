/// What is asked for.
struct Request: Sendable {
    /// `GET` and its like.
    let method: String
    /// The target as it was sent: `/ways/caring.html?q=1`.
    let target: String
    /// Every header `Host`.
    let hosts: [String]
    /// The tags of what the reader has already: every header `If-None-Match`.
    var known: [String] = []
}

extension Request {
    /// The most that a target may take, in bytes.
    static let longestTarget = 8192

    /// The path and the query; nil where the target is not a path from the root.
    var parts: (path: Substring, query: Substring)? {
        guard target.hasPrefix("/") else { return nil }
        let end = target.firstIndex(of: "?") ?? target.endIndex
        return (target[..<end], target[end...])
    }

    /// Whether the request was meant for this machine.
    ///
    /// A page of any site can have its name lead to 127.0.0.1 and then ask this server as if it were its own (DNS
    /// rebinding). Such a request still carries that site's name as its host.
    var isForThisMachine: Bool {
        guard hosts.count == 1, let host = hosts.first?.lowercased() else { return false }
        return ["localhost", "127.0.0.1", "[::1]"].contains { name in
            guard host.hasPrefix(name) else { return false }
            let rest = host.dropFirst(name.count)
            let port = rest.dropFirst()
            return rest.isEmpty || rest.first == ":" && (1...5).contains(port.count) && port.allSatisfy(\.isASCIIDigit)
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// A path as it was meant: without the slash in front, percent-decoded. Nil where it isn't text, or holds what no path of
/// a site does.
func decodedPath(_ path: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = path.utf8.dropFirst()
    while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "%") else {
            bytes.append(byte)
            continue
        }
        guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit) else {
            return nil
        }
        bytes.append(high << 4 | low)
    }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
    return String(validating: bytes, as: UTF8.self)
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}
