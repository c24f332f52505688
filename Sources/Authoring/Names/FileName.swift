/// What the name of a file or folder says: its place in the order, its identifier, its language.
struct FileName: Hashable, Sendable {
    /// The digits before the first hyphen.
    let order: Int?
    /// The slug of the rest; empty where nothing is left.
    let id: String
    /// The rest as it is written.
    private let rest: String
    /// The language tag of a translation, `name.<tag>.md`.
    let translation: String?

    /// - Parameter name: the last part of a path; `.md` at its end is left out.
    init(_ name: String) {
        var stem = Substring(name)
        if stem.lowercased().hasSuffix(".md") { stem = stem.dropLast(3) }
        if let dot = stem.lastIndex(of: "."), Self.isLanguageTag(stem[stem.index(after: dot)...]) {
            translation = String(stem[stem.index(after: dot)...])
            stem = stem[..<dot]
        } else {
            translation = nil
        }
        let digits = stem.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, stem.dropFirst(digits.count).first == "-" {
            order = Int(digits) ?? .max
            stem = stem.dropFirst(digits.count + 1)
        } else {
            order = nil
        }
        rest = String(stem)
        id = slug(rest)
    }

    /// The rest as a title: `02-can-do-culture` reads “Can do culture”.
    var sentence: String {
        let words = rest.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.joined(separator: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// A language of two or three letters, and what may follow it (BCP 47).
    private static func isLanguageTag(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(isLower) else {
            return false
        }
        return parts.dropFirst().allSatisfy {
            (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
    }

    private static func isLower(_ character: Character) -> Bool {
        ("a"..."z").contains(character)
    }
}

extension FileName: Comparable {
    /// Numbered names first, in the order of their numbers; the others by their identifier.
    static func < (first: FileName, second: FileName) -> Bool {
        (first.order ?? .max, first.id) < (second.order ?? .max, second.id)
    }
}
