/// The classes of numbers that languages tell apart, as Unicode CLDR names them.
package enum PluralCategory: String, Sendable, CaseIterable {
    case zero
    case one
    case two
    case few
    case many
    case other
}

extension PluralCategory {
    /// The class of a whole number in a language.
    ///
    /// From CLDR's cardinal rules (<https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html>),
    /// read for whole numbers. Languages not listed here know one and other.
    static func of(_ count: Int, in language: String) -> PluralCategory {
        let number = abs(count)
        switch primarySubtag(language) {
        case "ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "my": return .other
        case "fr", "hy", "hi", "bn", "fa", "gu", "kn", "zu", "am", "as": return number < 2 ? .one : .other
        case "pt" where language.lowercased() != "pt-pt": return number < 2 ? .one : .other
        case "cy": return welsh(number)
        case "ga": return irish(number)
        case "gd": return scottishGaelic(number)
        case "br": return breton(number)
        case "gv": return manx(number)
        case "he", "iw": return number == 1 ? .one : number == 2 ? .two : .other
        case "ar": return arabic(number)
        case "pl": return polish(number)
        case "ru", "uk", "be": return eastSlavic(number)
        case "sr", "hr", "bs": return endsLikeOne(number) ? .one : endsLikeFew(number) ? .few : .other
        case "cs", "sk": return number == 1 ? .one : (2...4).contains(number) ? .few : .other
        case "sl": return slovenian(number)
        case "lt": return lithuanian(number)
        case "lv": return latvian(number)
        case "ro": return number == 1 ? .one : number == 0 || (1...19).contains(number % 100) ? .few : .other
        case "mt": return maltese(number)
        case "is", "mk": return endsLikeOne(number) ? .one : .other
        default: return number == 1 ? .one : .other
        }
    }

    private static func welsh(_ number: Int) -> PluralCategory {
        switch number {
        case 0: .zero
        case 1: .one
        case 2: .two
        case 3: .few
        case 6: .many
        default: .other
        }
    }

    private static func irish(_ number: Int) -> PluralCategory {
        switch number {
        case 1: .one
        case 2: .two
        case 3...6: .few
        case 7...10: .many
        default: .other
        }
    }

    private static func scottishGaelic(_ number: Int) -> PluralCategory {
        switch number {
        case 1, 11: .one
        case 2, 12: .two
        case 3...10, 13...19: .few
        default: .other
        }
    }

    private static func breton(_ number: Int) -> PluralCategory {
        let tens = number % 100 / 10
        switch number % 10 {
        case 1 where ![1, 7, 9].contains(tens): return .one
        case 2 where ![1, 7, 9].contains(tens): return .two
        case 3, 4, 9: return [1, 7, 9].contains(tens) ? .other : .few
        default: return number != 0 && number % 1_000_000 == 0 ? .many : .other
        }
    }

    private static func manx(_ number: Int) -> PluralCategory {
        switch number % 10 {
        case 1: .one
        case 2: .two
        default: number % 20 == 0 ? .few : .other
        }
    }

    private static func arabic(_ number: Int) -> PluralCategory {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }

    private static func polish(_ number: Int) -> PluralCategory {
        number == 1 ? .one : endsLikeFew(number) ? .few : .many
    }

    private static func eastSlavic(_ number: Int) -> PluralCategory {
        endsLikeOne(number) ? .one : endsLikeFew(number) ? .few : .many
    }

    private static func slovenian(_ number: Int) -> PluralCategory {
        switch number % 100 {
        case 1: .one
        case 2: .two
        case 3, 4: .few
        default: .other
        }
    }

    private static func lithuanian(_ number: Int) -> PluralCategory {
        switch (number % 10, number % 100) {
        case (0, _), (_, 11...19): .other
        case (1, _): .one
        default: .few
        }
    }

    private static func latvian(_ number: Int) -> PluralCategory {
        switch (number % 10, number % 100) {
        case (0, _), (_, 11...19): .zero
        case (1, _): .one
        default: .other
        }
    }

    private static func maltese(_ number: Int) -> PluralCategory {
        switch (number, number % 100) {
        case (1, _): .one
        case (2, _): .two
        case (0, _), (_, 3...10): .few
        case (_, 11...19): .many
        default: .other
        }
    }

    /// 1, 21, 31 …, but not 11.
    private static func endsLikeOne(_ number: Int) -> Bool {
        number % 10 == 1 && number % 100 != 11
    }

    /// 2 to 4, 22 to 24 …, but not 12 to 14.
    private static func endsLikeFew(_ number: Int) -> Bool {
        (2...4).contains(number % 10) && !(12...14).contains(number % 100)
    }
}

/// The language alone of a BCP 47 tag, in lower case: `pt` of `pt-BR`.
func primarySubtag(_ tag: String) -> String {
    String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
}
