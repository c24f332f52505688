/// The stem of an English word, as it is compared, by Snowball’s English stemmer (“Porter 2”) of version 3.
///
/// <https://snowballstem.org/algorithms/english/stemmer.html> says what each step is for. Words of less than three letters,
/// and those that aren't all of letters from a to z, are their own stems.
@Sendable func englishStem(_ word: String) -> String {
    guard word.utf8.count > 2, word.utf8.allSatisfy(letters.contains) else { return word }
    if let stem = exceptions[word] { return stem }
    var stem = EnglishStem(word)
    stem.removePlural()
    stem.removeEdAndIng()
    stem.replaceY()
    stem.replace(secondEndings)
    stem.replace(thirdEndings)
    stem.replace(fourthEndings)
    stem.removeLast()
    return stem.text
}

private let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
/// A y that is a consonant is written `Y` meanwhile.
private let vowels = Set("aeiouy".utf8)
private let notAfterShort = Set("aeiouywxY".utf8)
private let doubles = Set(["bb", "dd", "ff", "gg", "mm", "nn", "pp", "rr", "tt"].map { Array($0.utf8) })
private let y = UInt8(ascii: "y")
private let consonantY = UInt8(ascii: "Y")

private let exceptions = [
    "andes": "andes", "atlas": "atlas", "bias": "bias", "cosmos": "cosmos", "early": "earli", "gently": "gentl",
    "howe": "howe", "idly": "idl", "news": "news", "only": "onli", "singly": "singl", "skies": "sky", "skis": "ski",
    "sky": "sky", "ugly": "ugli",
]

/// Beginnings behind which the first region begins, wherever their vowels are.
private let beginnings = [
    "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
].map { Array($0.utf8) }

/// An ending, and what it becomes where it stands in its region.
private struct Ending {
    enum Region { case first, second }

    let text: [UInt8]
    let replacement: [UInt8]
    let region: Region
    /// Letters of which one has to stand before; any letter where there are none.
    let after: Set<UInt8>

    init(_ text: String, _ replacement: String = "", in region: Region = .first, after: String = "") {
        self.text = Array(text.utf8)
        self.replacement = Array(replacement.utf8)
        self.region = region
        self.after = Set(after.utf8)
    }
}

// Of several endings that a word has, the longest counts: it stands before the others.

private let secondEndings = [
    Ending("ational", "ate"), Ending("fulness", "ful"), Ending("iveness", "ive"), Ending("ization", "ize"),
    Ending("ousness", "ous"), Ending("biliti", "ble"), Ending("lessli", "less"), Ending("tional", "tion"),
    Ending("alism", "al"), Ending("aliti", "al"), Ending("ation", "ate"), Ending("entli", "ent"),
    Ending("fulli", "ful"), Ending("iviti", "ive"), Ending("ogist", "og"), Ending("ousli", "ous"),
    Ending("abli", "able"), Ending("alli", "al"), Ending("anci", "ance"), Ending("ator", "ate"),
    Ending("enci", "ence"), Ending("izer", "ize"), Ending("bli", "ble"),
    Ending("ogi", "og", after: "l"), Ending("li", after: "cdeghkmnrt"),
]

private let thirdEndings = [
    Ending("ational", "ate"), Ending("tional", "tion"), Ending("alize", "al"), Ending("ative", in: .second),
    Ending("icate", "ic"), Ending("iciti", "ic"), Ending("ical", "ic"), Ending("ness"), Ending("ful"),
]

private let fourthEndings =
    ["ement", "able", "ance", "ence", "ible", "ment", "ant", "ate", "ent"].map { Ending($0, in: .second) }
    + [Ending("ion", in: .second, after: "st")]
    + ["ism", "iti", "ive", "ize", "ous", "al", "er", "ic"].map { Ending($0, in: .second) }

/// A word on the way to its stem.
private struct EnglishStem {
    private var word: [UInt8]
    /// Where the first region begins: behind the first consonant after a vowel.
    private let first: Int
    /// Where the second begins: behind the next such consonant.
    private let second: Int

    init(_ text: String) {
        var word = Array(text.utf8)
        for place in word.indices where word[place] == y {
            if place == 0 || vowels.contains(word[place - 1]) { word[place] = consonantY }
        }
        self.word = word
        first = beginnings.first(where: word.starts)?.count ?? Self.region(of: word, from: 0)
        second = Self.region(of: word, from: first)
    }

    var text: String { String(decoding: word, as: UTF8.self).lowercased() }

    private static func region(of word: [UInt8], from start: Int) -> Int {
        guard let vowel = word[start...].firstIndex(where: vowels.contains) else { return word.count }
        let end = word[vowel...].firstIndex { !vowels.contains($0) }
        return end.map { $0 + 1 } ?? word.count
    }

    private func ends(_ ending: String) -> Bool {
        word.count >= ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private mutating func replaceLast(_ count: Int, by replacement: String = "") {
        word.removeLast(min(count, word.count))
        word += replacement.utf8
    }

    /// The longest of these endings that the word has, if it has one, becomes what it should where it may.
    mutating func replace(_ endings: [Ending]) {
        guard let ending = endings.first(where: { word.suffix($0.text.count) == $0.text[...] }) else { return }
        let start = word.count - ending.text.count
        guard start >= (ending.region == .first ? first : second) else { return }
        if !ending.after.isEmpty {
            guard start > 0, ending.after.contains(word[start - 1]) else { return }
        }
        word.replaceSubrange(start..., with: ending.replacement)
    }

    mutating func removePlural() {
        if ends("sses") {
            replaceLast(2)
        } else if ends("ied") || ends("ies") {
            replaceLast(word.count > 4 ? 2 : 1)
        } else if ends("s"), !ends("us"), !ends("ss"), word.dropLast(2).contains(where: vowels.contains) {
            replaceLast(1)
        }
    }

    mutating func removeEdAndIng() {
        guard let ending = ["eedly", "ingly", "edly", "eed", "ing", "ed"].first(where: ends) else { return }
        let count = ending.utf8.count
        let rest = word.dropLast(count)
        switch ending {
        case "eed", "eedly":
            let isPart = ["exc", "proc", "succ"].contains { rest.elementsEqual($0.utf8) }
            if rest.count >= first, !isPart { replaceLast(count, by: "ee") }
            return
        case "ing":
            if ["cann", "earr", "even", "herr", "inn", "out"].contains(where: { rest.elementsEqual($0.utf8) }) {
                return
            }
            if rest.count == 2, rest.last == y, let letter = rest.first, !vowels.contains(letter) {
                return replaceLast(count + 1, by: "ie")
            }
        default: break
        }
        guard rest.contains(where: vowels.contains) else { return }
        replaceLast(count)
        restoreEnd()
    }

    /// After an ending has gone: `hop` and `hope`, `fil` and `fill`.
    private mutating func restoreEnd() {
        if ends("at") || ends("bl") || ends("iz") {
            word += "e".utf8
        } else if doubles.contains(Array(word.suffix(2))) {
            let isWhole = word.count == 3 && word.first.map(Set("aeo".utf8).contains) ?? false
            if !isWhole { replaceLast(1) }
        } else if word.count == first, Self.isShort(word[...]) {
            word += "e".utf8
        }
    }

    mutating func replaceY() {
        guard let last = word.last, last == y || last == consonantY, word.count > 2 else { return }
        if !vowels.contains(word[word.count - 2]) { replaceLast(1, by: "i") }
    }

    mutating func removeLast() {
        let start = word.count - 1
        if ends("e") {
            if start >= second || start >= first && !Self.isShort(word[..<start]) { replaceLast(1) }
        } else if ends("ll"), start >= second {
            replaceLast(1)
        }
    }

    /// Whether a word ends with a short syllable.
    private static func isShort(_ word: ArraySlice<UInt8>) -> Bool {
        let end = Array(word.suffix(3))
        let isVowel = end.map(vowels.contains)
        switch end.count {
        case 3 where isVowel == [false, true, false] && !notAfterShort.contains(end[2]): return true
        case 2 where isVowel == [true, false]: return true
        default: return word.suffix(4).elementsEqual("past".utf8)
        }
    }
}
