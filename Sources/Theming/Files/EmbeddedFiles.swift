import Foundation

extension EmbeddedTheme {
    /// The files that the program holds. The list itself is written by the plugin EmbedTheme when the program is built.
    static func decoded() -> [ThemeFile] {
        files.map { path, content in
            // The plugin's tool wrote it, so it is base64.
            let bytes = Data(base64Encoded: "\(content)") ?? Data()
            return ThemeFile(path: "\(path)", shownPath: "built-in \(path)", bytes: Array(bytes), isBuiltIn: true)
        }
    }
}
