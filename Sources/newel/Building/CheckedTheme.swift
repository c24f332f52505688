import Authoring
import Diagnostics
import Localization
import Model
import Theming

/// The theme, and all that was found: in the content, in the theme, and where the one asks for what the other lacks.
struct CheckedTheme {
    /// Nil where it can't be used.
    let theme: Theme?
    let findings: [Diagnostic]

    /// - Parameters:
    ///   - read: what came of reading the theme.
    ///   - site: what is to be made with it.
    ///   - findings: those of the content.
    ///   - isStrict: whether warnings are errors.
    init(
        _ read: (theme: Theme?, findings: [Diagnostic]), for site: Site?, _ findings: [Diagnostic],
        isStrict: Bool
    ) {
        let missing = site.flatMap { read.theme?.strings.missingLanguages(of: $0) } ?? []
        theme = read.theme
        self.findings = findings + read.findings + (isStrict ? missing.strict() : missing)
    }
}

extension ContentOptions {
    /// Reads the theme for what was read.
    ///
    /// - Parameter files: those of the theme, where they are at hand.
    func check(_ reading: Reading, with theme: ThemeOptions, _ files: ThemeFiles? = nil) -> CheckedTheme {
        CheckedTheme(theme.read(files, isStrict: strict), for: reading.site, reading.diagnostics, isStrict: strict)
    }
}
