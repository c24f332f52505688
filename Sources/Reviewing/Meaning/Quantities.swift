/// The numbers in a text, and the units that they count.
struct Quantities {
    /// In order of size, as far as that can be told of texts.
    var numbers: [String] = []
    /// Currencies, percentages and units of time, sorted.
    var units: [String] = []

    /// Whether somebody who goes by the numbers would do something else. A unit that merely came or went, as in “on the same
    /// day”, is no amount.
    func differ(from other: Quantities) -> Bool {
        if numbers != other.numbers { return true }
        let gone = units.filter { !other.units.contains($0) }
        let new = other.units.filter { !units.contains($0) }
        return !gone.isEmpty && !new.isEmpty
    }
}

/// The quantities that words tell of. Digits count in every language, number words and units in English.
func quantities(in words: [String], isEnglish: Bool) -> Quantities {
    var found = Quantities()
    for word in words {
        if let number = digits(word) {
            found.numbers.append(number)
        } else if let unit = signs[word] {
            found.units.append(unit)
        } else if isEnglish {
            if let number = numberWords[word] { found.numbers.append(number) }
            if let unit = unitWords[word] ?? unitWords[stem(word)] { found.units.append(unit) }
        }
    }
    found.numbers.sort()
    found.units.sort()
    return found
}

/// A word with digits in it, however its thousands are parted: `10`, `1,000`, `3rd`.
private func digits(_ word: String) -> String? {
    let isNumber = word.unicodeScalars.contains {
        ("0"..."9").contains($0)
            || !$0.isASCII && [.decimalNumber, .otherNumber].contains($0.properties.generalCategory)
    }
    guard isNumber else { return nil }
    let groups = word.split(separator: ",", omittingEmptySubsequences: false)
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 } ? groups.joined() : word
}

private let signs = ["%": "%", "$": "$", "£": "£", "€": "€"]

/// “One” and “first” are left out: they seldom count (“one’s own”, “no one”, “at first”), and where another number takes
/// their place, that is seen.
private let numberWords: [String: String] = {
    let words = [
        "zero": 0, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1_000, "million": 1_000_000,
        "billion": 1_000_000_000, "dozen": 12,
    ].mapValues { String($0) }
    let others = [
        "twice": "×2", "thrice": "×3", "double": "×2", "triple": "×3", "half": "1/2", "quarter": "1/4",
        "second": "2nd", "third": "3rd", "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th",
        "eighth": "8th", "ninth": "9th", "tenth": "10th",
    ]
    return words.merging(others) { first, _ in first }
}()

/// By stem, or by the word itself where that has none of its own.
private let unitWords = [
    "minute": "minute", "minut": "minute", "hour": "hour", "hourly": "hour", "day": "day", "daily": "day",
    "week": "week", "weekly": "week", "fortnight": "fortnight", "fortnightly": "fortnight", "month": "month",
    "monthly": "month", "quarterly": "quarter", "year": "year", "yearly": "year", "annual": "year",
    "annually": "year", "percent": "%", "pound": "£", "euro": "€", "dollar": "$", "pence": "penny",
]
