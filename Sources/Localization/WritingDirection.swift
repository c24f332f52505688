import Foundation

/// `rtl` for languages written from right to left, else `ltr`.
package func writingDirection(of language: String) -> String {
    Locale.Language(identifier: language).characterDirection == .rightToLeft ? "rtl" : "ltr"
}
