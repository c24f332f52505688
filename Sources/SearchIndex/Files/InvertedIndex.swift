import Localization

/// In which texts each word stands.
///
/// A word is a term as it is compared. In a script without spaces each character and the one after it are a term, and
/// the last of a row by itself, so that any row of characters is found, and a single one as the beginning of a term. Words
/// that are also written as one are a term more, and so is an Arabic word without its article.
struct InvertedIndex {
    /// In the order of JavaScript's `<`, which is that of UTF-16.
    let terms: [String]
    /// Stems that don’t begin all words that have them, with the texts of those others; in the order of the terms.
    let stems: [(text: String, texts: [Int32])]
    /// For each term the numbers of its texts, rising.
    private let entries: [ArraySlice<Int32>]
    /// How many texts the site has.
    private let count: Int

    /// - Parameter stemmers: those of the site’s languages.
    init(_ texts: SearchTexts, _ stemmers: [Stemmer] = []) {
        count = texts.entries.count
        var book = TermBook(texts)
        var counts: [Int] = []
        var last: [Int] = []
        for entry in texts.entries.indices {
            book.each(of: texts.pieces(of: entry)) { term in
                if term == counts.count {
                    counts.append(0)
                    last.append(-1)
                }
                if last[term] != entry { counts[term] += 1 }
                last[term] = entry
            }
        }
        var places: [Int] = []
        var total = 0
        for count in counts {
            places.append(total)
            total += count
        }
        let starts = places
        var numbers = [Int32](repeating: -1, count: total)
        for entry in texts.entries.indices {
            let number = Int32(truncatingIfNeeded: entry)
            book.each(of: texts.pieces(of: entry)) { term in
                let place = places[term]
                if place > starts[term], numbers[place - 1] == number { return }
                numbers[place] = number
                places[term] += 1
            }
        }
        let order = book.terms.indices.map { (Array(book.terms[$0].utf16), $0) }
            .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
        terms = order.map { book.terms[$0] }
        entries = order.map { numbers[starts[$0]..<places[$0]] }
        var others: [String: Set<Int32>] = [:]
        for (term, texts) in zip(terms, entries) {
            for stemmer in stemmers {
                let stem = stemmer.stem(term)
                if !term.utf8.starts(with: stem.utf8) { others[stem, default: []].formUnion(texts) }
            }
        }
        stems = others.map { (Array($0.utf16), $0, $1) }.sorted { $0.0.lexicographicallyPrecedes($1.0) }
            .map { (text: $1, texts: $2.sorted()) }
    }

    /// Whether so many texts hold a term that a bit for each of all texts is shorter than a list.
    func isFrequent(_ term: Int) -> Bool {
        isFrequent(entries[term])
    }

    private func isFrequent(_ texts: ArraySlice<Int32>) -> Bool {
        texts.count > count / Self.bits
    }

    /// How many texts hold a term.
    func count(of term: Int) -> Int {
        entries[term].count
    }

    /// A term's texts, as ``code(of:)`` writes them.
    func code(_ term: Int) -> [UInt8] {
        code(of: entries[term])
    }

    /// As ``code(of:)`` for a slice.
    func code(of texts: [Int32]) -> [UInt8] {
        code(of: texts[...])
    }

    /// Texts in the shorter of two forms: the gaps between their numbers, or after `!` a bit for each text of
    /// the site, six to a character.
    private func code(of numbers: ArraySlice<Int32>) -> [UInt8] {
        if isFrequent(numbers) {
            var sixes = [Int](repeating: 0, count: (count + Self.bits - 1) / Self.bits)
            for number in numbers { sixes[Int(number) / Self.bits] |= 1 << (Int(number) % Self.bits) }
            return [UInt8(ascii: "!")] + sixes.map(VarInt.character)
        }
        var gaps: [UInt8] = []
        gaps.reserveCapacity(numbers.count + numbers.count / 4)
        var next: Int32 = 0
        for number in numbers {
            VarInt.append(Int(number - next), to: &gaps)
            next = number + 1
        }
        return gaps
    }

    private static let bits = 6
}

/// The terms of the forms, found once.
private struct TermBook {
    private(set) var terms: [String] = []
    private let kinds: [TextPiece.Kind]
    private let folded: [String]
    private var numbers: [String: Int] = [:]
    private var ofWords: [Int]
    private var ofPairs: [Pair: Int] = [:]
    private let joined: JoinedWords

    private struct Pair: Hashable {
        let first: Int32
        let second: Int32?
    }

    init(_ texts: SearchTexts) {
        kinds = texts.forms.kinds
        folded = texts.folded
        ofWords = [Int](repeating: -1, count: texts.forms.count)
        joined = JoinedWords(texts.forms, folded: texts.folded)
    }

    /// The terms of a text; a new one has the next number.
    mutating func each(of pieces: ArraySlice<Int32>, _ use: (Int) -> Void) {
        for place in pieces.indices {
            let piece = pieces[place]
            switch kinds[Int(piece)] {
            case .gap: continue
            case .word:
                use(word(piece))
                if let bare = withoutArticle(folded[Int(piece)]) { use(number(of: bare)) }
            case .character:
                let next = place + 1 < pieces.endIndex ? pieces[place + 1] : nil
                use(pair(Pair(first: piece, second: next.flatMap { kinds[Int($0)] == .character ? $0 : nil })))
            }
        }
        var words: [String] = []
        joined.each(of: pieces) { words.append($0) }
        for word in words { use(number(of: word)) }
    }

    private mutating func word(_ piece: Int32) -> Int {
        if ofWords[Int(piece)] < 0 { ofWords[Int(piece)] = number(of: folded[Int(piece)]) }
        return ofWords[Int(piece)]
    }

    private mutating func pair(_ pair: Pair) -> Int {
        if let known = ofPairs[pair] { return known }
        let number = number(of: folded[Int(pair.first)] + (pair.second.map { folded[Int($0)] } ?? ""))
        ofPairs[pair] = number
        return number
    }

    private mutating func number(of term: String) -> Int {
        if let known = numbers[term] { return known }
        numbers[term] = terms.count
        terms.append(term)
        return terms.count - 1
    }
}
