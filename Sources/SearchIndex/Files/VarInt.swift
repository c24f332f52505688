/// Whole numbers as text: small ones as one character, and none needs a mark of where it ends.
///
/// The 91 characters from `#` to `~` but `\` can stand in a JavaScript string as they are. The first 60 end a number,
/// the other 31 lead it, in bijective base 31, so that each number has one form only. `numbers` in
/// `assets/search/index.js` reads it.
enum VarInt {
    static let ends = 60
    static let leads = 31

    /// Adds a number's characters to a text.
    static func append(_ number: Int, to text: inout [UInt8]) {
        guard number >= ends else { return text.append(character(max(number, 0))) }
        appendLeads(of: number / ends, to: &text)
        text.append(character(number % ends))
    }

    private static func appendLeads(of rest: Int, to text: inout [UInt8]) {
        guard rest > 0 else { return }
        appendLeads(of: (rest - 1) / leads, to: &text)
        text.append(character(ends + (rest - 1) % leads))
    }

    /// The character for a value below 91.
    static func character(_ value: Int) -> UInt8 {
        let place = UInt8(truncatingIfNeeded: value) &+ UInt8(ascii: "#")
        return place < UInt8(ascii: "\\") ? place : place &+ 1
    }
}
