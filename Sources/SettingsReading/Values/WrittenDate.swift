import ContentSource
import Diagnostics

/// A date as an author wrote it: when a framework holds, when it is looked at again.
///
/// `2026-04-01`, `2026-04` and `2026` are written out in words. Other words stand as they are (`Spring 2026`), so only
/// what is plainly meant as a date of numbers, or can't be one, is told of.
enum WrittenDate: Equatable {
    /// In the form that is written out in words, or words that stand as they are.
    case fine
    /// No day of the calendar.
    case impossible
    /// A day, in another form: as it has to be written, `2026-04-01`.
    case otherForm(String)
    /// One of two days.
    case ambiguous(String, String)

    init(_ text: String) {
        if Self.isSpanOfYears(text) {
            self = .fine
        } else if let match = text.wholeMatch(of: /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/) {
            let month = match.2.map { Int($0) ?? 0 } ?? 1
            self = Self.isDay(Int(match.1) ?? 0, month, match.3.map { Int($0) ?? 0 } ?? 1) ? .fine : .impossible
        } else if let match = text.wholeMatch(of: /(\d{4})[-\/. ]?(\d\d?)[-\/. ]?(\d\d?)(?:[T ]\d.*)?/) {
            self = Self(year: Int(match.1), days: [(Int(match.2), Int(match.3))])
        } else if let match = text.wholeMatch(of: /(\d\d?)[-\/. ]+(\d\d?)[-\/. ]+(\d{4}|\d\d)\.?/) {
            let year = Int(match.3).map { $0 < 100 ? 2000 + $0 : $0 }
            self = Self(year: year, days: [(Int(match.2), Int(match.1)), (Int(match.1), Int(match.2))])
        } else {
            self = Self.isImpossible(inWords: text) ? .impossible : .fine
        }
    }

    /// A year and the one after it, as councils count: `2026/27`, `2026-27`, `2026–2027`. `2011-12` may be a month as well,
    /// which is written out in words.
    private static func isSpanOfYears(_ text: String) -> Bool {
        guard let match = text.wholeMatch(of: /(\d{4})\s?[-–\/]\s?(\d{4}|\d\d)/), let first = Int(match.1),
            let second = Int(match.2)
        else { return false }
        return second == (match.2.count == 2 ? (first + 1) % 100 : first + 1)
    }

    /// - Parameter days: the readings of what stands there, each a month and a day.
    private init(year: Int?, days: [(month: Int?, day: Int?)]) {
        let possible = days.compactMap { reading -> String? in
            guard let year, let month = reading.month, let day = reading.day, Self.isDay(year, month, day) else {
                return nil
            }
            return Self.written(year, month, day)
        }
        switch (possible.first, possible.last) {
        case (let one?, let other?): self = one == other ? .otherForm(one) : .ambiguous(one, other)
        default: self = .impossible
        }
    }

    private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
        let padded = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }

    /// The days of each month, February's in a leap year.
    private static let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return day <= (month == 2 && !isLeap ? 28 : longest[month - 1])
    }

    /// Whether English words name a day that no calendar has: `31 April 2026`, `February 30th`.
    private static func isImpossible(inWords text: String) -> Bool {
        let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard (2...3).contains(words.count),
            let place = words.firstIndex(where: { word in names.contains { word.hasPrefix($0) } && word.count < 10 }),
            let month = names.firstIndex(where: words[place].hasPrefix)
        else { return false }
        let year = words.compactMap { $0.count == 4 ? Int($0) : nil }.first ?? 2000
        let days = words.indices.filter { abs($0 - place) == 1 }.compactMap { index -> Int? in
            let digits = words[index].prefix(while: \.isNumber)
            return digits.count <= 2 ? Int(digits) : nil
        }
        guard let day = days.first else { return false }
        return !isDay(year, month + 1, day)
    }
}

/// The words of a date, with a finding where they are no day of the calendar or might be read as another.
package func checkedDate(_ text: Text?, _ key: FrameworkKey, _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    switch WrittenDate(text.string) {
    case .fine: break
    case .impossible: findings.add(.noDay(text, key))
    case .otherForm(let date): findings.add(.otherForm(text, key, date))
    case .ambiguous(let one, let other): findings.add(.ambiguous(text, key, one, other))
    }
    return text.string
}

extension Diagnostic {
    fileprivate static func noDay(_ text: Text, _ key: FrameworkKey) -> Diagnostic {
        Diagnostic(
            .error, "date-invalid", "‘\(text.string)’ is no day of the calendar.", at: text.location,
            suggestion: "Write year, month and day, such as ‘\(key.rawValue): 2026-04-01’.")
    }

    fileprivate static func otherForm(_ text: Text, _ key: FrameworkKey, _ date: String) -> Diagnostic {
        Diagnostic(
            .warning, "date-form", "This date stands on the pages as it does here: only one form is put into words.",
            at: text.location, suggestion: "Write ‘\(key.rawValue): \(date)’.")
    }

    fileprivate static func ambiguous(_ text: Text, _ key: FrameworkKey, _ one: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .warning, "date-form", "Some readers take ‘\(text.string)’ for one day, some for another.",
            at: text.location, suggestion: "Write ‘\(key.rawValue): \(one)’ or ‘\(key.rawValue): \(other)’.")
    }
}
