import Foundation

/// An ISO 8601 date (`2026-04-01`) as the language writes it (`1 April 2026`); anything else as it stands.
func dateInWords(_ text: String, language: String) -> String {
    guard text.utf8.count == 10, let date = try? Date(text, strategy: .iso8601.year().month().day()) else { return text }
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: dateLocale(language)))
    style.timeZone = .gmt
    return date.formatted(style)
}

/// English without a country writes the day first, as everywhere but in the United States.
private func dateLocale(_ language: String) -> String {
    language == "en" ? "en-GB" : language
}
