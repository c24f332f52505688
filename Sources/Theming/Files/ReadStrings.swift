import Diagnostics
import Localization
import Templates

extension StringsFile {
    /// Reads a file of the theme.
    init(_ file: ThemeFile) {
        let language = ThemePath.language(ofStrings: file.path) ?? ""
        if let source = SourceText(file) {
            self.init(language: language, source)
        } else {
            self.init(language: language, unreadable: SourceText.unreadable(file))
        }
    }
}
