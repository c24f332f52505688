import Testing

@testable import Theming

@Suite struct AccentPaletteTests {
    private static let colours = [
        "#000000", "#ffffff", "#ffff00", "#ff0000", "#00ff00", "#0000ff", "#808080", "#1d70b8", "#fffde7", "#0b0c0c",
    ]

    @Test(arguments: colours) func `Whatever the colour, its shades can be read on paper`(text: String) throws {
        let palette = AccentPalette(try #require(Colour(text)), on: .white, ink: .black)
        for ground in [Colour.white, palette.accentSoft] {
            #expect(palette.accent.contrast(to: ground) >= 4.5)
            #expect(palette.accentStrong.contrast(to: ground) >= 7)
        }
        #expect(palette.onAccent.contrast(to: palette.accent) >= 4.5)
    }

    @Test(arguments: colours) func `Whatever the colour, its shades can be read in the dark`(text: String) throws {
        let paper = try #require(Colour("#16181d"))
        let palette = AccentPalette(try #require(Colour(text)), on: paper, ink: .white, least: 6)
        for ground in [paper, palette.accentSoft] { #expect(palette.accent.contrast(to: ground) >= 6) }
        #expect(palette.onAccent.contrast(to: palette.accent) >= 4.5)
    }

    @Test func `A colour that can be read stays as it is`() throws {
        let colour = try #require(Colour("#1d4f91"))
        #expect(AccentPalette(colour, on: .white, ink: .black).accent == colour)
    }

    @Test(arguments: ["", "#fff", "1d70b8", "#1d70b", "#1d70bg", "#1d70b8 ", "#+d70b8"])
    func `What is no colour of six digits is none`(text: String) {
        #expect(Colour(text) == nil)
    }
}
