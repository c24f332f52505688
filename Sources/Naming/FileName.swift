/// What the name of a file or folder says: its place in the order, its identifier, its language.
package struct FileName: Hashable, Sendable {
    /// The number that it begins with: the digits of `01-`, `01_`, `1. `, `1) ` and `01 - `, and of `01 ` with its nought.
    let order: Int?
    /// Whether it begins with a number and a space (`1 Listening`, `5 whys`), so that only its author knows whether the number
    /// is its place in the order.
    package let isNumberDoubtful: Bool
    /// The slug of the rest; empty where nothing is left.
    package let id: String
    /// The rest as it is written.
    private let rest: String
    /// The language tag of a translation, `name.<tag>.md`.
    package let translation: String?

    /// - Parameter name: the last part of a path; `.md` at its end is left out.
    package init(_ name: String) {
        var stem = Substring(name)
        if stem.lowercased().hasSuffix(".md") { stem = stem.dropLast(3) }
        if let dot = stem.lastIndex(of: "."), Self.isLanguageTag(stem[stem.index(after: dot)...]),
            !stem[..<dot].allSatisfy(\.isNumber)
        {
            translation = String(stem[stem.index(after: dot)...])
            stem = stem[..<dot]
        } else {
            translation = nil
        }
        let digits = stem.prefix { $0.isASCII && $0.isNumber }
        let behind = stem.dropFirst(digits.count)
        let joint = Self.joint(behind)
        let isPadded = digits.first == "0" && digits.count > 1
        if !digits.isEmpty, let joint, isPadded || !joint.allSatisfy(\.isWhitespace) {
            order = Int(digits) ?? .max
            isNumberDoubtful = false
            stem = behind.dropFirst(joint.count)
        } else {
            order = nil
            isNumberDoubtful = !digits.isEmpty && joint != nil
        }
        rest = String(stem)
        id = slug(rest)
    }

    /// What parts a number from the name behind it; nil where nothing does.
    ///
    /// A full stop does where no digit follows: `1.2 Listening` begins with a code.
    private static func joint(_ text: Substring) -> Substring? {
        let space = text.prefix(while: \.isWhitespace)
        let behind = text.dropFirst(space.count)
        guard let sign = behind.first, "-–—_.):".contains(sign) else {
            return space.isEmpty || behind.isEmpty ? nil : space
        }
        let rest = behind.dropFirst()
        let more = rest.prefix(while: \.isWhitespace)
        let isCode = sign == "." && more.isEmpty && rest.first?.isNumber == true
        return isCode || (sign != "-" && rest.count == more.count) ? nil : text.prefix(space.count + 1 + more.count)
    }

    /// The rest as a title: `02-can-do-culture` reads “Can do culture”.
    package var sentence: String {
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
    package static func < (first: FileName, second: FileName) -> Bool {
        (first.order ?? .max, first.id) < (second.order ?? .max, second.id)
    }
}
