import Model
import SiteOutput
import Templates
import Theming

/// The generated style sheet with the accent colour of site.md.
package struct AccentView: TemplateObject {
    /// The theme's own accent.
    static let ownColour = Colour(red: 0.07, green: 0.35, blue: 0.42)

    /// Its name among the theme's files.
    package static let file = "accent.css"

    /// The shades of one colour scheme.
    struct Scheme: TemplateObject {
        let palette: AccentPalette

        static let fields: Fields<Scheme> = [
            .text("accent", "The accent, readable on paper.") { $0.palette.accent.text },
            .text("accentStrong", "A stronger shade.") { $0.palette.accentStrong.text },
            .text("accentSoft", "A ground to write on.") { $0.palette.accentSoft.text },
            .text("onAccent", "What can be read on the accent.") { $0.palette.onAccent.text },
        ]
    }

    let light: Scheme
    let dark: Scheme

    package init(_ text: String?) {
        let colour = text.flatMap(Colour.init) ?? Self.ownColour
        light = Scheme(palette: AccentPalette(colour, on: Paper.light, ink: Paper.darkInk))
        dark = Scheme(
            palette: AccentPalette(colour, on: Paper.dark, ink: Paper.lightInk, least: AccentPalette.readableOnDark))
    }

    /// The grounds and inks of the theme's style sheet.
    private enum Paper {
        static let light = Colour(red: 0.992, green: 0.988, blue: 0.98)
        static let dark = Colour(red: 0.078, green: 0.094, blue: 0.102)
        static let darkInk = Colour.black
        static let lightInk = Colour.white
    }

    package static let fields: Fields<AccentView> = [
        .object("light", "For light screens and paper.") { $0.light },
        .object("dark", "For dark screens.") { $0.dark },
    ]
}

extension SiteContext {
    /// The style sheet with the site's colour.
    package func accentStyle() -> PublishedFile {
        PublishedFile(path: Address.asset(AccentView.file).path) {
            Array(theme.render(.accent, AccentView(site.colour)).utf8)
        }
    }
}

extension TemplateKey where Root == AccentView {
    package static var accent: Self { Self("accent") }
}
