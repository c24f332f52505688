import Foundation

/// An ISO 8601 date (`2026-04-01`) or month (`2026-04`) as the language writes it (`1 April 2026`, `April 2026`);
/// anything else as it stands.
package func dateInWords(_ text: String, language: String) -> String {
    let isMonth = text.utf8.count == 7
    let day = isMonth ? "\(text)-01" : text
    guard day.utf8.count == 10, let date = try? Date(day, strategy: .iso8601.year().month().day()) else { return text }
    // Parsing is lenient: the 30th of February would become the 2nd of March.
    guard date.formatted(.iso8601.year().month().day()) == day else { return text }
    var style = Date.FormatStyle(locale: Locale(identifier: dateLocale(language))).year().month(.wide)
    if !isMonth { style = style.day() }
    style.timeZone = .gmt
    return date.formatted(style)
}

/// English without a country writes the day first, as everywhere but in the United States.
private func dateLocale(_ language: String) -> String {
    language.lowercased() == "en" ? "en-GB" : language
}
