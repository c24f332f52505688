/// The checksum that zip files carry: CRC-32 with the reversed polynomial EDB88320 (ISO 3309, ITU-T V.42; APPNOTE.TXT 6.3.10,
/// section 4.4.7).
enum CRC32 {
    /// What each byte does to the remainder, and what it does when up to seven others follow it: 256 entries for each.
    private static let table: [UInt32] = {
        var table = (0..<256).map { (byte: UInt32) -> UInt32 in
            (0..<8).reduce(byte) { (value: UInt32, _) -> UInt32 in
                value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
            }
        }
        for index in 256..<2048 {
            let value = table[index - 256]
            table.append(table[Int(value & 0xFF)] ^ (value >> 8))
        }
        return table
    }()

    /// The checksum of some bytes, eight at a time (“slicing by 8”, Kounavis and Berry 2005).
    static func of(_ bytes: [UInt8]) -> UInt32 {
        table.withUnsafeBufferPointer { table in
            bytes.withUnsafeBytes { bytes in
                var value = ~UInt32(0)
                var offset = 0
                while offset + 8 <= bytes.count {
                    let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) ^ value
                    let high = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self))
                    let first = table[1792 + Int(low & 0xFF)] ^ table[1536 + Int(low >> 8 & 0xFF)]
                    let second = table[1280 + Int(low >> 16 & 0xFF)] ^ table[1024 + Int(low >> 24)]
                    let third = table[768 + Int(high & 0xFF)] ^ table[512 + Int(high >> 8 & 0xFF)]
                    let fourth = table[256 + Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
                    value = first ^ second ^ third ^ fourth
                    offset += 8
                }
                while offset < bytes.count {
                    value = table[Int(UInt8(truncatingIfNeeded: value) ^ bytes[offset])] ^ (value >> 8)
                    offset += 1
                }
                return ~value
            }
        }
    }
}
