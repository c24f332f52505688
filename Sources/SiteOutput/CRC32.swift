/// The checksum that zip files carry: CRC-32 with the reversed polynomial EDB88320 (ISO 3309, ITU-T V.42; APPNOTE.TXT 6.3.10,
/// section 4.4.7).
enum CRC32 {
    /// What each byte does to the remainder.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }

    /// The checksum of some bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { value, byte in
            table[Int(UInt8(truncatingIfNeeded: value) ^ byte)] ^ (value >> 8)
        }
    }
}
