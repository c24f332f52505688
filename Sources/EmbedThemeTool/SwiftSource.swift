import Foundation

/// A file to hold in the program.
struct EmbeddedFile {
    /// Its path below the folder of templates.
    let path: String
    /// Its bytes.
    let content: Data
}

/// A Swift file with all the files in it. `StaticString`s cost nothing until they are read, and compile at once.
func swiftSource(of files: [EmbeddedFile]) -> String {
    let entries = files.map { "        (\(literal($0.path)), \"\($0.content.base64EncodedString())\"),\n" }
    return """
        // Written by EmbedThemeTool from the folder templates.

        enum EmbeddedTheme {
            static let files: [(path: StaticString, base64: StaticString)] = [
        \(entries.joined())    ]
        }

        """
}

private func literal(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
        let isPlain = scalar != "\"" && scalar != "\\" && scalar.value >= 0x20
        return isPlain ? "\(scalar)" : "\\u{\(String(scalar.value, radix: 16))}"
    }
    return "\"\(escaped.joined())\""
}
