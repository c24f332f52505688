import Foundation

/// The order of names in a language, and the letters that they stand under, both by Unicode's collation for that language
/// (<https://www.unicode.org/reports/tr35/tr35-collation.html>), which Foundation brings.
///
/// A beginning is a letter of its own where the language sorts it outside of what begins with the letter below its marks, or
/// with its first letter: Swedish `å`, Spanish `ñ`, Welsh `ll`, but not German `ö`. So there is no table of languages, and no
/// heading tears the order apart.
package final class Alphabet {
    /// The heading of what begins with no letter.
    package static let digits = "0–9"

    private let locale: Locale
    private var known: [String: Bool] = [:]
    /// Whether the language sorts `a` to `z` as ASCII does, and no two of them together as another letter.
    private lazy var isPlain = findPlain()

    /// - Parameter language: a BCP 47 tag; one that is unknown has the order that most languages share.
    package init(language: String) {
        locale = Locale(identifier: language)
    }

    /// The heading that a name stands under, in capitals; ``digits`` for a name that begins with none.
    package func letter(of name: String) -> String {
        let name = bare(name).lowercased(with: locale)
        guard let first = name.first, first.isLetter else { return Self.digits }
        let two = String(name.prefix(2))
        if isOwn(two, under: String(first)) {
            // The longest there are have three: Hungarian ‘dzs’.
            let three = String(name.prefix(3))
            return shown(isOwn(three, under: two) ? three : two)
        }
        let base = foldedWord(String(first)).first.map(String.init) ?? String(first)
        return shown(isOwn(String(first), under: base) ? String(first) : base)
    }

    /// Things by their names, in order; of equal names those first that came first.
    ///
    /// Of many names, those in plain letters are compared as bytes where that gives the same: the collation takes a hundred
    /// times as long.
    package func sorted<Thing>(_ things: [Thing], by name: (Thing) -> String) -> [Thing] {
        let named = things.enumerated().map { Named($1, name: bare(name($1)), place: $0) }
        let isPlain = things.count > Self.few && isPlain
        return named.sorted { first, second in
            if isPlain, let one = first.key, let other = second.key, one != other {
                return one.lexicographicallyPrecedes(other)
            }
            let order = compare(first.name, second.name)
            return order == .orderedSame ? first.place < second.place : order == .orderedAscending
        }.map(\.thing)
    }

    /// So few names are sorted before it is found out how the language sorts letters.
    private static let few = 500

    private struct Named<Thing> {
        let thing: Thing
        let name: String
        let place: Int
        /// The name in small letters, where it has none but letters, digits and spaces of ASCII.
        let key: [UInt8]?

        init(_ thing: Thing, name: String, place: Int) {
            self.thing = thing
            self.name = name
            self.place = place
            let isPlain = name.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "):
                    true
                default: false
                }
            }
            key = isPlain ? Array(name.lowercased().utf8) : nil
        }
    }

    /// A name without the quotation marks and the like that it begins with.
    private func bare(_ name: String) -> String {
        String(name.drop { !$0.isLetter && !$0.isNumber })
    }

    private func compare(_ first: String, _ second: String) -> ComparisonResult {
        first.compare(second, options: [], range: nil, locale: locale)
    }

    /// Whether a beginning sorts before or behind everything else that begins with a letter.
    private func isOwn(_ beginning: String, under letter: String) -> Bool {
        guard beginning != letter, beginning.allSatisfy(\.isLetter) else { return false }
        let key = "\(letter) \(beginning)"
        if let answer = known[key] { return answer }
        // Foundation compares what texts don't share, so that ‘ng’ is no less than ‘n’ even in Welsh, where it follows ‘g’:
        // hence the letter before.
        let isBefore =
            beginning.count == 1
            ? compare(beginning, letter) == .orderedAscending
            : previous(letter).map { compare(beginning, $0) == .orderedAscending } ?? false
        let answer = isBefore || compare(beginning, letter + Self.last) == .orderedDescending
        known[key] = answer
        return answer
    }

    /// Sorts behind every letter.
    private static let last = "\u{FFFF}"

    private static let latin = "abcdefghijklmnopqrstuvwxyz".map(String.init)

    private func previous(_ letter: String) -> String? {
        Self.latin.firstIndex(of: letter).flatMap { $0 > 0 ? Self.latin[$0 - 1] : nil }
    }

    private func findPlain() -> Bool {
        zip(Self.latin, Self.latin.dropFirst()).allSatisfy { compare($0, $1) == .orderedAscending }
            && !Self.latin.contains { first in Self.latin.contains { isOwn(first + $0, under: first) } }
    }

    /// A heading as it is shown. The Danish `aa` is an `å`.
    private func shown(_ letter: String) -> String {
        if letter == "aa" { return "Å" }
        return letter.prefix(1).uppercased(with: locale) + letter.dropFirst()
    }
}
