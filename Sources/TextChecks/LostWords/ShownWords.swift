/// The words of texts as they are shown, each a number that stands for it.
package struct ShownWords {
    private(set) var words: [UInt64] = []

    init() {
        // A page of text. Growing as often as it takes would cost more.
        words.reserveCapacity(500)
    }

    /// Adds those of a text.
    mutating func add(_ text: String?) {
        guard var text else { return }
        text.withUTF8 { add($0) }
    }

    private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
        var word = WordHash()
        var index = 0
        while index < bytes.count {
            switch WordUnit(bytes, at: index) {
            case .word:
                repeat {
                    word.add(bytes[index])
                    index += 1
                } while index < bytes.count && WordUnit.isLetter(bytes[index])
            case .joint(let count): index += count
            case .gap(let count):
                if !word.isEmpty { words.append(word.value) }
                word.clear()
                index += count
            }
        }
        if !word.isEmpty { words.append(word.value) }
    }
}
