/// Words that are also found written as one: `well-being` as `wellbeing`, `doesn’t` as `doesnt`, `10,000` as `10000`.
///
/// `joinedWords` in `assets/search/words.js` does the same; both are tested on `Tests/Browser/words.json`.
struct JoinedWords {
    /// What a gap between two words is.
    enum Joint {
        /// Nothing that joins.
        case none
        /// A hyphen, or Catalan’s point between two l.
        case hyphen
        /// An apostrophe, which also parts thousands in Switzerland.
        case apostrophe
        /// A full stop, between the letters of an abbreviation or thousands.
        case point
        /// What parts thousands only: a comma, and spaces that don’t break.
        case thousands
    }

    private let joints: [Joint]
    private let kinds: [TextPiece.Kind]
    private let folded: [String]

    /// More words in a row are not joined.
    private static let most = 4

    /// - Parameters:
    ///   - forms: words and gaps.
    ///   - folded: each as it is compared.
    init(_ forms: StringInterner, folded: [String]) {
        kinds = forms.kinds
        self.folded = folded
        joints = (0..<forms.count).map { forms.kinds[$0] == .gap ? Joint(forms.text($0)) : .none }
    }

    /// Calls back with each row of words that counts as one: the word, as it is compared.
    func each(of pieces: ArraySlice<Int32>, _ use: (String) -> Void) {
        // The middle of a number is none.
        var middle: Int?
        for place in pieces.indices where kinds[Int(pieces[place])] == .word {
            guard let next = joined(place, of: pieces) else { continue }
            if place != middle { use(row(from: place, to: next, of: pieces)) }
            middle = isNumber(Int(pieces[place])) && isNumber(Int(pieces[next])) ? next : nil
        }
    }

    /// The words from a place on, as far as they are joined.
    private func row(from start: Int, to second: Int, of pieces: ArraySlice<Int32>) -> String {
        var word = folded[Int(pieces[start])]
        var next: Int? = second
        var count = 1
        while let place = next, count < Self.most {
            word += folded[Int(pieces[place])]
            count += 1
            next = joined(place, of: pieces)
        }
        return word
    }

    /// The place of the next word, if it is joined to the one at a place.
    private func joined(_ place: Int, of pieces: ArraySlice<Int32>) -> Int? {
        let one = Int(pieces[place])
        guard place + 1 < pieces.endIndex else { return nil }
        let next = Int(pieces[place + 1])
        if kinds[next] == .word { return joins(one, .thousands, next) ? place + 1 : nil }
        guard kinds[next] == .gap, joints[next] != .none, place + 2 < pieces.endIndex else { return nil }
        let other = Int(pieces[place + 2])
        return kinds[other] == .word && joins(one, joints[next], other) ? place + 2 : nil
    }

    private func joins(_ one: Int, _ joint: Joint, _ other: Int) -> Bool {
        let (first, second) = (folded[one], folded[other])
        guard !first.isEmpty, !second.isEmpty else { return false }
        let areNumbers = isNumber(one) && isNumber(other)
        let areThousands = areNumbers && first.utf8.count <= 3 && isThousands(second)
        return switch joint {
        case .none: false
        case .hyphen: !areNumbers
        case .apostrophe: !areNumbers || areThousands
        case .point: areThousands || !areNumbers && first.count == 1 && second.count == 1
        case .thousands: areThousands
        }
    }

    private func isNumber(_ form: Int) -> Bool {
        folded[form].utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    private func isThousands(_ word: String) -> Bool {
        word.utf8.count == 3 && word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}

extension JoinedWords.Joint {
    fileprivate init(_ gap: String) {
        self =
            switch gap {
            case "-", "\u{2010}", "\u{2011}", "\u{B7}", "\u{5BE}": .hyphen
            case "'", "’", "‘", "\u{5F3}", "\u{5F4}": .apostrophe
            case ".": .point
            case ",", "\u{A0}", "\u{2009}", "\u{202F}": .thousands
            default: .none
            }
    }
}
