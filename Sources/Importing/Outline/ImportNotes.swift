/// What the report of an import says besides what was written.
struct ImportNotes: Sendable {
    /// Words that were understood, and aren't in the files as they stood in the document: heads of columns, names of levels.
    private(set) var taken: [Taken] = []
    /// What could be meant otherwise, in sentences; each once.
    private(set) var guesses: [String] = []
    /// What isn't in the files.
    private(set) var leftOut: [LeftOut] = []
    /// What stands in several rows of a table and was written once, each time that it came back.
    private(set) var repeated: [String] = []
    private var indices: [Taken.Key: Int] = [:]

    struct Taken: Sendable {
        struct Key: Hashable, Sendable {
            let words: String
            let meaning: String
        }

        let key: Key
        var count: Int
    }

    struct LeftOut: Hashable, Sendable {
        /// Where it stood, such as `footer` or the heading above it.
        let place: String
        let text: String
        let reason: String
    }

    /// - Parameter meaning: what the words were taken for, such as `level`.
    mutating func take(_ words: String, as meaning: String) {
        let key = Taken.Key(words: words, meaning: meaning)
        if let index = indices[key] {
            taken[index].count += 1
        } else {
            indices[key] = taken.count
            taken.append(Taken(key: key, count: 1))
        }
    }

    mutating func takeAgain(_ text: String) {
        if !text.trimmingWhitespace().isEmpty { repeated.append(text) }
    }

    mutating func guess(_ sentence: String) {
        if !guesses.contains(sentence) { guesses.append(sentence) }
    }

    mutating func leaveOut(_ text: String, at place: String, because reason: String) {
        guard !text.trimmingWhitespace().isEmpty else { return }
        leftOut.append(LeftOut(place: place, text: text, reason: reason))
    }
}
