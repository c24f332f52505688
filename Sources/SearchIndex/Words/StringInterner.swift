/// Words as they are written, and gaps between them, each with a number: the order in which they first came.
///
/// A hash table over one array of bytes: a site has millions of words, and a `String` for each would cost more than all
/// of its pages.
struct StringInterner: Sendable {
    private(set) var kinds: [TextPiece.Kind] = []
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var hashes: [Int] = []
    /// Numbers by their hash, plus one; 0 is free. A power of two in size, at most half full.
    private var slots = [Int32](repeating: 0, count: 1024)

    /// How many there are.
    var count: Int { ends.count }

    /// The form's bytes.
    subscript(number: Int) -> ArraySlice<UInt8> {
        bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]]
    }

    /// The form as a text.
    func text(_ number: Int) -> String {
        String(decoding: self[number], as: UTF8.self)
    }

    /// The number of a form, which is a new one where the form is.
    mutating func number(of form: ArraySlice<UInt8>, _ kind: TextPiece.Kind) -> Int32 {
        let hash = Self.hash(of: form)
        var slot = hash & (slots.count - 1)
        while slots[slot] != 0 {
            let number = slots[slot] - 1
            if hashes[Int(number)] == hash, self[Int(number)] == form { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(truncatingIfNeeded: count + 1)
        bytes += form
        ends.append(bytes.count)
        hashes.append(hash)
        kinds.append(kind)
        if count * 2 > slots.count { grow() }
        return Int32(truncatingIfNeeded: count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for (number, hash) in hashes.enumerated() {
            var slot = hash & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: number + 1)
        }
    }

    private static func hash(of form: ArraySlice<UInt8>) -> Int {
        var hasher = Hasher()
        form.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
