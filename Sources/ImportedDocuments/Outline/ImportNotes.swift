/// What the report of an import says besides what was written.
package struct ImportNotes: Sendable {
    /// Words that were understood, and aren't in the files as they stood in the document: heads of columns, names of levels.
    package private(set) var taken: [Taken] = []
    /// What could be meant otherwise, in sentences; each once.
    package private(set) var guesses: [String] = []
    /// What isn't in the files.
    package private(set) var leftOut: [LeftOut] = []
    /// What stands in several rows of a table and was written once, each time that it came back.
    package private(set) var repeated: [String] = []
    private var indices: [Taken.Key: Int] = [:]

    package struct Taken: Sendable {
        package struct Key: Hashable, Sendable {
            package let words: String
            package let meaning: String
        }

        package let key: Key
        package var count: Int
    }

    package struct LeftOut: Hashable, Sendable {
        /// Where it stood, such as `footer` or the heading above it.
        package let place: String
        package let text: String
        package let reason: String
    }

    /// - Parameter meaning: what the words were taken for, such as `level`.
    package mutating func take(_ words: String, as meaning: String) {
        let key = Taken.Key(words: words, meaning: meaning)
        if let index = indices[key] {
            taken[index].count += 1
        } else {
            indices[key] = taken.count
            taken.append(Taken(key: key, count: 1))
        }
    }

    package mutating func takeAgain(_ text: String) {
        if !text.trimmingWhitespace().isEmpty { repeated.append(text) }
    }

    package mutating func guess(_ sentence: String) {
        if !guesses.contains(sentence) { guesses.append(sentence) }
    }

    package mutating func leaveOut(_ text: String, at place: String, because reason: String) {
        guard !text.trimmingWhitespace().isEmpty else { return }
        leftOut.append(LeftOut(place: place, text: text, reason: reason))
    }
}
