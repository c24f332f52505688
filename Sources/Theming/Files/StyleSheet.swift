extension ThemeFiles {
    /// What is published beside the pages: the assets as they are, and the style sheet.
    var assets: [ThemeFile] {
        let copied = paths.filter { ThemePath.asset($0) != nil }.compactMap { self[$0] }
        // Whoever brings a whole style sheet means it in place of the parts.
        return copied.contains { $0.path == Self.styleSheetPath } ? copied : copied + [styleSheet].compactMap(\.self)
    }

    private static let styleSheetPath = "assets/newel.css"

    /// The files of `styles/`, joined in the order of their names; nil where there are none.
    private var styleSheet: ThemeFile? {
        let parts = paths.filter { ThemePath.style($0) != nil }.compactMap { self[$0] }
        guard !parts.isEmpty else { return nil }
        // A byte order mark amid the text would undo the rule that follows it.
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let texts = parts.map { $0.bytes.starts(with: mark) ? $0.bytes.dropFirst(mark.count) : $0.bytes[...] }
        return ThemeFile(
            path: Self.styleSheetPath, shownPath: Self.styleSheetPath,
            bytes: Array(texts.joined(separator: [UInt8(ascii: "\n")]))
        )
    }
}
