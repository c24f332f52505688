/// The accent colour in the shades that the theme needs, each dark or light enough to be read where it stands.
package struct AccentPalette: Sendable, Equatable {
    /// WCAG 2.2, success criterion 1.4.3.
    static let readable = 4.5
    /// More than is asked: on a dark ground, thin letters of a colour are harder to read than the figure says.
    package static let readableOnDark = 6.0
    /// WCAG 2.2, success criterion 1.4.6.
    private static let strong = 7.0

    package let accent: Colour
    package let accentStrong: Colour
    package let accentSoft: Colour
    package let onAccent: Colour

    /// The shades for a paper of the given colour.
    ///
    /// The accent keeps its hue and moves towards the ink by hundredths until it can be read on paper and on its own
    /// soft shade.
    ///
    /// - Parameter least: the contrast that makes the accent readable.
    package init(_ colour: Colour, on paper: Colour, ink: Colour, least: Double = Self.readable) {
        let soft = paper.mixed(with: colour, by: 0.1)
        accentSoft = soft
        accent = Self.moved(colour, towards: ink, until: least, on: [paper, soft])
        accentStrong = Self.moved(
            accent.mixed(with: ink, by: 0.2), towards: ink, until: Self.strong, on: [paper, soft])
        onAccent = accent.contrast(to: .white) >= accent.contrast(to: .black) ? .white : .black
    }

    private static func moved(_ colour: Colour, towards ink: Colour, until least: Double, on grounds: [Colour])
        -> Colour
    {
        for step in 0...100 {
            let candidate = colour.mixed(with: ink, by: Double(step) / 100)
            if grounds.allSatisfy({ candidate.contrast(to: $0) >= least }) { return candidate }
        }
        return ink
    }
}
