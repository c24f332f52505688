import Templates
import Theming

/// The style sheet that only a PDF of a guide has.
struct PressStyle: TemplateObject {
    /// Its name among the theme's files, where the site has no file.
    static let file = "pocket-guide-press.css"

    let isRightToLeft: Bool
    let hasMarks: Bool

    static let fields: Fields<PressStyle> = [
        .text("start", "The side at which lines begin: ‘left’ or ‘right’.") { $0.isRightToLeft ? "right" : "left" },
        .text("end", "The side at which lines end: ‘right’ or ‘left’.") { $0.isRightToLeft ? "left" : "right" },
        .flag("hasMarks", "Whether pages have marks to be cut at, and room around them.") { $0.hasMarks },
    ]
}

extension TemplateKey where Root == PressStyle {
    static var pressStyle: Self { Self("pocket-guide-press") }
}
