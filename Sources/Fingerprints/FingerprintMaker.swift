/// Makes a ``Fingerprint`` of things that are handed over one by one.
///
/// Each is taken in with its length, so that ‘ab’ and ‘c’ are others than ‘a’ and ‘bc’. It takes in some hundred megabytes
/// a second.
public struct FingerprintMaker {
    private var hash = BLAKE2b()

    /// Has taken in nothing.
    public init() {}

    /// Takes in bytes.
    public mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Takes in a text by its bytes: accents that are written in another way make another fingerprint.
    public mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Takes in a number.
    public mutating func add(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: UInt64(truncatingIfNeeded: number).littleEndian) { hash.add($0) }
    }

    /// Takes in whether something is so.
    public mutating func add(_ isSo: Bool) {
        add(isSo ? 1 : 0)
    }

    /// Takes in what has a fingerprint.
    public mutating func add(_ fingerprint: Fingerprint) {
        add(fingerprint.text)
    }

    /// The fingerprint of all that was taken in so far.
    public func made() -> Fingerprint {
        Fingerprint(numbers: hash.finished())
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(bytes.count)
        hash.add(bytes)
    }
}
