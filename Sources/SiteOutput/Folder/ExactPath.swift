/// A path that is the same as another only byte by byte, as most disks have it: Swift takes texts for the same whose accents are
/// written in two ways.
struct ExactPath: Hashable, Comparable {
    /// The path.
    let text: String

    init(_ text: some StringProtocol) {
        self.text = String(text)
    }

    static func == (one: ExactPath, other: ExactPath) -> Bool {
        one.text.utf8.elementsEqual(other.text.utf8)
    }

    static func < (one: ExactPath, other: ExactPath) -> Bool {
        one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
