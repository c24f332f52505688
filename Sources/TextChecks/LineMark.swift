import ContentSource

/// What a line of text begins with where it was meant as a heading or a bullet and Markdown reads neither.
struct LineMark: Equatable {
    /// What it was meant to be.
    enum Meaning: Equatable {
        case heading
        case bullet
    }

    /// Why Markdown doesn't read it.
    enum Cause: Equatable {
        case noSpace
        case unusualBlank
        case invisible
        case indented
        case otherSign
        case counter
        case tooMany
    }

    /// How sure that is.
    enum Doubt: Equatable {
        case none
        /// A sentence could begin so; two lines that do, or one alone in its place, can't be chance.
        case some
        /// A sentence or a name could begin so, even alone: only lines that go on counting can't be chance.
        case much
    }

    let meaning: Meaning
    let cause: Cause
    let doubt: Doubt
    /// What the marks of one list have in common.
    var kind = ""
    /// Whether it counts by capitals, as the initials of names seem to.
    var isCapital: Bool { kind.hasPrefix("A") }
    /// The number of a counter, 1 for `a` and `i`; two where a letter can be either.
    var numbers: [Int] = []

    /// - Parameters:
    ///   - line: the line from its first character that is neither a space nor a tab.
    ///   - isFirst: whether it is the first of its paragraph. In any other, `- ` and `# ` would have begun a block of
    ///     their own, were they not indented too far.
    init?(_ line: Substring, isFirst: Bool) {
        let line = line.utf8.contains(UInt8(ascii: "&")) ? Substring(line.replacing("&nbsp;", with: "\u{A0}")) : line
        let bare = line.drop { isUnusualBlank($0) }
        let isInvisible = bare.startIndex != line.startIndex
        guard let first = bare.first else { return nil }
        let heading = Self.heading(bare, first, isInvisible: isInvisible)
        guard
            let mark = heading ?? Self.bullet(bare, first, isInvisible: isInvisible, isFirst: isFirst)
                ?? Self.counter(bare)
        else { return nil }
        self = mark
    }

    private init(_ meaning: Meaning, _ cause: Cause, _ doubt: Doubt = .none, kind: String = "", numbers: [Int] = []) {
        self.meaning = meaning
        self.cause = cause
        self.doubt = doubt
        self.kind = kind
        self.numbers = numbers
    }

    private static func heading(_ line: Substring, _ first: Character, isInvisible: Bool) -> LineMark? {
        guard first == "#" || first == "＃" else { return nil }
        let rest = line.drop { $0 == first }
        guard let next = rest.first else { return nil }
        guard line.count - rest.count <= 6 else { return next == " " ? LineMark(.heading, .tooMany) : nil }
        if isUnusualBlank(next) { return LineMark(.heading, .unusualBlank) }
        if first == "＃" { return LineMark(.heading, .otherSign) }
        if next == " " || next == "\t" {
            return isInvisible ? LineMark(.heading, .invisible) : nil
        }
        let isHashtagOfDigits = line.count - rest.count == 1 && !next.isLetter
        return isHashtagOfDigits ? nil : LineMark(.heading, isInvisible ? .invisible : .noSpace)
    }

    /// Signs that begin nothing but bullets.
    private static let bulletSigns: Set<Character> = [
        "•", "●", "▪", "◦", "‣", "·", "∙", "○", "■", "□", "▫", "⁃", "➢", "❖", "◆", "◇", "❑", "❒", "－", "＊", "＋",
    ]

    /// Signs that begin bullets, and that adorn a line by itself or a bullet's text.
    private static let ornaments: Set<Character> = ["✓", "✔", "☐", "☑", "☒", "▶", "►", "➤"]

    private static func bullet(_ line: Substring, _ first: Character, isInvisible: Bool, isFirst: Bool) -> LineMark? {
        let next = line.dropFirst().first
        if bulletSigns.contains(first) || isPrivate(first) {
            return next == nil ? nil : LineMark(.bullet, .otherSign)
        }
        if ornaments.contains(first) {
            return next == nil ? nil : LineMark(.bullet, .otherSign, .some, kind: String(first))
        }
        guard let next else { return nil }
        let isBlank = next == " " || next == "\t"
        switch first {
        case "-", "*", "+":
            if isUnusualBlank(next) { return LineMark(.bullet, .unusualBlank) }
            if isBlank, isInvisible { return LineMark(.bullet, .invisible) }
            if isBlank, !isFirst { return LineMark(.bullet, .indented) }
            return first == "-" && next.isLetter ? LineMark(.bullet, isInvisible ? .invisible : .noSpace) : nil
        case "–", "—", "―", "−", "‐", "‑":
            guard isBlank || isUnusualBlank(next) else { return nil }
            // Below a quotation, a long dash names who said it.
            let isSure = isFirst && first != "—" && first != "―"
            return LineMark(.bullet, .otherSign, isSure ? .none : .some, kind: String(first))
        case "o":
            guard isBlank || isUnusualBlank(next) else { return nil }
            return LineMark(.bullet, .otherSign, isFirst || next == "\t" ? .none : .some, kind: "o")
        // What Word's Wingdings bullets become as plain text.
        case "Ø", "ü", "v", "q", "n", "l", "w":
            guard isBlank || isUnusualBlank(next) else { return nil }
            return LineMark(.bullet, .otherSign, next == "\t" ? .none : .much, kind: String(first))
        default:
            return otherSign(line, first, next)
        }
    }

    /// Any other sign that stands alone before words, such as § or an emoji.
    private static func otherSign(_ line: Substring, _ first: Character, _ next: Character) -> LineMark? {
        guard !first.isASCII, !first.isLetter, !first.isNumber, !first.isCurrencySymbol, next.isWhitespace,
            !"“”‘’«»„‚‹›¿¡…©®™".contains(first), first.unicodeScalars.count <= 2,
            line.dropFirst().first(where: { !$0.isWhitespace })?.isNumber == false
        else { return nil }
        // One emoji alone adorns a line.
        let alone: Doubt = first.unicodeScalars.contains { $0.properties.isEmoji } ? .much : .some
        return LineMark(.bullet, .otherSign, next == "\t" ? .none : alone, kind: String(first))
    }

    /// Word keeps the signs of its symbol fonts in a range for private use.
    private static func isPrivate(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
    }

    /// `a)`, `(a)`, `a.`, `iv.`, `(1)`, and `1.` without its space.
    private static func counter(_ line: Substring) -> LineMark? {
        let isOpened = line.first == "("
        let label = line.dropFirst(isOpened ? 1 : 0).prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard (1...4).contains(label.count), let sign = line[label.endIndex...].first, sign == "." || sign == ")",
            !(isOpened && sign == ".")
        else { return nil }
        let next = line[label.endIndex...].dropFirst().first
        let isParted = next.map { $0.isWhitespace || isUnusualBlank($0) } ?? false
        let kind = "\(isOpened ? "(" : "")\(sign)"
        if label.allSatisfy(\.isNumber) {
            guard label.count < 4, let number = Int(label), isParted || next?.isLetter == true else { return nil }
            let isAlone = isOpened && isParted && number == 1
            return LineMark(
                .bullet, isParted && !isOpened ? .indented : .counter, isAlone ? .some : .much, kind: "1\(kind)",
                numbers: [number])
        }
        let numbers = numbers(ofLetters: label)
        guard isParted, !numbers.isEmpty else { return nil }
        let isLower = label.allSatisfy(\.isLowercase)
        return LineMark(
            .bullet, .counter, isLower && numbers.contains(1) ? .some : .much, kind: "\(isLower ? "a" : "A")\(kind)",
            numbers: numbers)
    }

    /// What a letter or a Roman number counts; both where it can be either, none where it is neither.
    private static func numbers(ofLetters label: Substring) -> [Int] {
        let lower = label.lowercased()
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].firstIndex(of: lower)
        let letter = lower.utf8.count == 1 ? lower.utf8.first.map { Int($0) - Int(UInt8(ascii: "a")) } : nil
        return [letter, roman].compactMap(\.self).map { $0 + 1 }
    }
}
