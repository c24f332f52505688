/// SHA-1 (FIPS 180-4), which names of version 5 are made with (RFC 9562, 5.5). It guards nothing here.
enum SHA1 {
    /// The first four words of a message's digest.
    static func digest(of message: [UInt8]) -> (UInt32, UInt32, UInt32, UInt32) {
        var padded = message
        padded.append(0x80)
        padded.append(contentsOf: repeatElement(0, count: (120 - padded.count % 64) % 64))
        let length = UInt64(message.count) << 3
        for shift in stride(from: 56, through: 0, by: -8) {
            padded.append(UInt8(truncatingIfNeeded: length >> UInt64(shift)))
        }
        var state = State()
        padded.withUnsafeBytes { bytes in
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 80) { schedule in
                for block in stride(from: 0, to: bytes.count, by: 64) {
                    for index in 0..<16 {
                        schedule[index] = UInt32(
                            bigEndian: bytes.loadUnaligned(fromByteOffset: block + index * 4, as: UInt32.self))
                    }
                    for index in 16..<80 {
                        let mixed =
                            schedule[index - 3] ^ schedule[index - 8] ^ schedule[index - 14] ^ schedule[index - 16]
                        schedule[index] = rotated(mixed, by: 1)
                    }
                    state.add(UnsafeBufferPointer(schedule))
                }
            }
        }
        return (state.a, state.b, state.c, state.d)
    }

    private struct State {
        var a: UInt32 = 0x6745_2301
        var b: UInt32 = 0xEFCD_AB89
        var c: UInt32 = 0x98BA_DCFE
        var d: UInt32 = 0x1032_5476
        var e: UInt32 = 0xC3D2_E1F0

        mutating func add(_ schedule: UnsafeBufferPointer<UInt32>) {
            var next = self
            for index in 0..<80 {
                let mixed: UInt32 =
                    switch index {
                    case ..<20: (next.b & next.c | ~next.b & next.d) &+ 0x5A82_7999
                    case ..<40: (next.b ^ next.c ^ next.d) &+ 0x6ED9_EBA1
                    case ..<60: (next.b & next.c | next.b & next.d | next.c & next.d) &+ 0x8F1B_BCDC
                    default: (next.b ^ next.c ^ next.d) &+ 0xCA62_C1D6
                    }
                let first = rotated(next.a, by: 5) &+ mixed &+ next.e &+ schedule[index]
                next.e = next.d
                next.d = next.c
                next.c = rotated(next.b, by: 30)
                next.b = next.a
                next.a = first
            }
            a &+= next.a
            b &+= next.b
            c &+= next.c
            d &+= next.d
            e &+= next.e
        }
    }

    private static func rotated(_ word: UInt32, by count: UInt32) -> UInt32 {
        word << count | word >> (32 - count)
    }
}
