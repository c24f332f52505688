import Foundation
import SiteOutput

/// A connection to a server on this machine, byte by byte: what no browser would send can be sent too.
final class Reader: Sendable {
    private let socket: Int32

    /// - Parameter address: one of this machine's own; there are as many as 127 can begin.
    init(port: Int, address number: UInt32 = 0x7F00_0001) throws {
        #if canImport(Darwin)
            let kind = SOCK_STREAM
        #else
            let kind = Int32(SOCK_STREAM.rawValue)
        #endif
        socket = Foundation.socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(number).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
        }
        guard result == 0 else { throw CocoaError(.fileReadUnknown) }
    }

    deinit {
        close(socket)
    }

    /// Sends these bytes.
    func send(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Foundation.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }

    /// Tells the server that nothing more will be asked.
    func endRequests() {
        shutdown(socket, Int32(SHUT_WR))
    }

    /// Reads until what was read satisfies a condition, the server closes the connection, or the time is over. Nobody else
    /// waits meanwhile: it happens on a thread of its own.
    func read(within seconds: Int = 60, until isEnough: (@Sendable (String) -> Bool)? = nil) async -> String {
        await withCheckedContinuation { continuation in
            Thread { [self] in continuation.resume(returning: readNow(seconds, isEnough)) }.start()
        }
    }

    private func readNow(_ seconds: Int, _ isEnough: ((String) -> Bool)?) -> String {
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while isEnough?(String(decoding: all, as: UTF8.self)) != true {
            let count = recv(socket, &buffer, buffer.count, 0)
            if count <= 0 { break }
            all += buffer.prefix(count)
        }
        return String(decoding: all, as: UTF8.self)
    }

    /// The whole answer to a request, over a connection of its own.
    static func answer(_ request: String, port: Int) async throws -> String {
        let reader = try Reader(port: port)
        reader.send(request)
        return await reader.read()
    }

    /// The whole answer to a request for a page.
    static func get(_ target: String, port: Int, _ method: String = "GET") async throws -> String {
        try await answer("\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", port: port)
    }
}

extension PublishedFile {
    /// A file of the site.
    static func text(_ text: String, at path: String) -> PublishedFile {
        PublishedFile(RenderedSite.File(path: path, text: text))
    }
}
