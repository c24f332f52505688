/// The hash function BLAKE2b without a key, of 32 bytes (RFC 7693, <https://www.rfc-editor.org/rfc/rfc7693>).
struct BLAKE2b {
    /// What has been made of all blocks so far.
    private var state = BLAKE2bState()
    /// What waits for the rest of its block; a whole block too, since the last one is marked as such.
    private var rest: [UInt8] = []

    /// Takes in bytes, in the order in which they come.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        let blockSize = BLAKE2bState.blockSize
        var bytes = bytes
        if !rest.isEmpty {
            let missing = min(blockSize - rest.count, bytes.count)
            rest += bytes.prefix(missing)
            bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(missing))
            guard !bytes.isEmpty else { return }
            state.add(rest)
            rest.removeAll(keepingCapacity: true)
        }
        while bytes.count > blockSize {
            state.add(bytes, length: blockSize, isLast: false)
            bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(blockSize))
        }
        rest += bytes
    }

    /// The hash of all that was taken in, as four numbers whose bytes follow each other, the least significant first.
    func finished() -> [UInt64] {
        var state = state
        let block = rest + [UInt8](repeating: 0, count: BLAKE2bState.blockSize - rest.count)
        block.withUnsafeBytes { state.add($0, length: rest.count, isLast: true) }
        return state.hash
    }
}

/// The eight numbers of 64 bits that BLAKE2b works on, and how a block changes them (section 3.2).
private struct BLAKE2bState {
    static let blockSize = 128

    /// The first 64 bits of what follows the point in the square roots of the first eight primes (section 2.6); the very first with
    /// what is asked for: a hash of 32 bytes, without a key, not part of a tree (section 2.5).
    private var first = startOne ^ SIMD4(0x0101_0020, 0, 0, 0)
    private var second = startTwo
    private var count: UInt64 = 0

    var hash: [UInt64] { (0..<4).map { first[$0] } }

    mutating func add(_ block: [UInt8]) {
        block.withUnsafeBytes { add($0, length: Self.blockSize, isLast: false) }
    }

    /// - Parameter length: how many bytes of the block count; only the last has fewer than all.
    mutating func add(_ block: UnsafeRawBufferPointer, length: Int, isLast: Bool) {
        count += UInt64(length)
        var rows = BLAKE2bRows(
            a: first, b: second, c: startOne, d: startTwo ^ SIMD4(count, 0, isLast ? .max : 0, 0))
        // In which order each round takes the words of a block (section 2.7); the last two are the first two again.
        rows.mix(block, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        rows.mix(block, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
        rows.mix(block, 11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4)
        rows.mix(block, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8)
        rows.mix(block, 9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13)
        rows.mix(block, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9)
        rows.mix(block, 12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11)
        rows.mix(block, 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10)
        rows.mix(block, 6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5)
        rows.mix(block, 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0)
        rows.mix(block, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
        rows.mix(block, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3)
        first ^= rows.a ^ rows.c
        second ^= rows.b ^ rows.d
    }
}

private var startOne: SIMD4<UInt64> {
    SIMD4(0x6A09_E667_F3BC_C908, 0xBB67_AE85_84CA_A73B, 0x3C6E_F372_FE94_F82B, 0xA54F_F53A_5F1D_36F1)
}
private var startTwo: SIMD4<UInt64> {
    SIMD4(0x510E_527F_ADE6_82D1, 0x9B05_688C_2B3E_6C1F, 0x1F83_D9AB_FB41_BD6B, 0x5BE0_CD19_137E_2179)
}

/// Sixteen numbers as four rows of four. Their numbers are mixed one by one: the compiler keeps these in registers, where it
/// would move whole rows about.
private struct BLAKE2bRows {
    var a: SIMD4<UInt64>
    var b: SIMD4<UInt64>
    var c: SIMD4<UInt64>
    var d: SIMD4<UInt64>

    /// One round: the columns, then the diagonals, with the words of the block in this order (section 3.2).
    @inline(__always)
    mutating func mix(
        _ block: UnsafeRawBufferPointer, _ s0: Int, _ s1: Int, _ s2: Int, _ s3: Int, _ s4: Int, _ s5: Int, _ s6: Int,
        _ s7: Int, _ s8: Int, _ s9: Int, _ s10: Int, _ s11: Int, _ s12: Int, _ s13: Int, _ s14: Int, _ s15: Int
    ) {
        @inline(__always)
        func word(_ place: Int) -> UInt64 {
            UInt64(littleEndian: block.loadUnaligned(fromByteOffset: place &* 8, as: UInt64.self))
        }
        blend(&a[0], &b[0], &c[0], &d[0], word(s0), word(s1))
        blend(&a[1], &b[1], &c[1], &d[1], word(s2), word(s3))
        blend(&a[2], &b[2], &c[2], &d[2], word(s4), word(s5))
        blend(&a[3], &b[3], &c[3], &d[3], word(s6), word(s7))
        blend(&a[0], &b[1], &c[2], &d[3], word(s8), word(s9))
        blend(&a[1], &b[2], &c[3], &d[0], word(s10), word(s11))
        blend(&a[2], &b[3], &c[0], &d[1], word(s12), word(s13))
        blend(&a[3], &b[0], &c[1], &d[2], word(s14), word(s15))
    }
}

/// Four numbers and two words of the block (section 3.1, there G).
@inline(__always)
private func blend(
    _ a: inout UInt64, _ b: inout UInt64, _ c: inout UInt64, _ d: inout UInt64, _ x: UInt64, _ y: UInt64
) {
    a = a &+ b &+ x
    d = turned(d ^ a, by: 32)
    c = c &+ d
    b = turned(b ^ c, by: 24)
    a = a &+ b &+ y
    d = turned(d ^ a, by: 16)
    c = c &+ d
    b = turned(b ^ c, by: 63)
}

/// The bits moved to the right, those that fall out at the end coming in at the front.
@inline(__always)
private func turned(_ number: UInt64, by bits: UInt64) -> UInt64 {
    number &>> bits | number &<< (64 - bits)
}
