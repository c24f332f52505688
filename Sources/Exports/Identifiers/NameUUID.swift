import JSONWriting

/// An identifier that is made of a name: the same for the same name on every machine and day (RFC 9562, UUID version 5).
struct NameUUID: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// The space of names that are addresses (RFC 9562, 6.6).
    static let addresses = NameUUID(high: 0x6BA7_B811_9DAD_11D1, low: 0x80B4_00C0_4FD4_30C8)

    private init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// The identifier of a name in a space, which is itself an identifier.
    init(_ name: String, in space: NameUUID) {
        var message: [UInt8] = []
        message.reserveCapacity(128)
        for word in [space.high, space.low] {
            for shift in stride(from: 56, through: 0, by: -8) {
                message.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
            }
        }
        message += name.utf8
        let words = SHA1.digest(of: message)
        high = (UInt64(words.0) << 32 | UInt64(words.1)) & ~0xF000 | 0x5000
        low = (UInt64(words.2) << 32 | UInt64(words.3)) & ~(0b11 << 62) | 0b10 << 62
    }

    /// Appends the identifier as people write it: `6ba7b811-9dad-51d1-80b4-00c04fd430c8`.
    func append(to bytes: inout [UInt8]) {
        for index in 0..<16 {
            if index == 4 || index == 6 || index == 8 || index == 10 { bytes.append(UInt8(ascii: "-")) }
            let word = index < 8 ? high : low
            let byte = UInt8(truncatingIfNeeded: word >> UInt64(56 - index % 8 * 8))
            bytes.append(Self.digit(byte >> 4))
            bytes.append(Self.digit(byte & 0xF))
        }
    }

    /// The identifier as people write it.
    var text: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}

extension JSONWriter {
    /// An identifier.
    mutating func member(_ name: StaticString, _ identifier: NameUUID) {
        member(json: name) { bytes in
            bytes.append(UInt8(ascii: "\""))
            identifier.append(to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }
}
