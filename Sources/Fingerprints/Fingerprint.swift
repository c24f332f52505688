/// 256 bits that tell what they were made of from all else: nobody has ever found two things with the same.
public struct Fingerprint: Sendable, Hashable {
    private let numbers: [UInt64]

    init(numbers: [UInt64]) {
        self.numbers = numbers
    }

    /// Reads one that was written as ``text``; nil where it is none.
    public init?(_ text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 64, digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
            return nil
        }
        numbers = (0..<4).map { place in
            digits[place * 16..<place * 16 + 16].reduce(0) { $0 << 4 | UInt64($1 < 0x3A ? $1 - 0x30 : $1 - 0x57) }
        }
    }

    /// Sixty-four hexadecimal digits.
    public var text: String {
        numbers.map { number in
            let digits = String(number, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
