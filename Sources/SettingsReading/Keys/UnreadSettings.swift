import ContentSource

/// The number of the line in which settings begin that are read as text: without the line of three hyphens above them, or
/// with something else in its place. Nil where the text begins with none.
///
/// - Parameter keys: what can be set in the file.
package func unreadSettings(of file: SourceFile, keys: [String]) -> Int? {
    var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var fence: Int?
    // Settings stand at the beginning or nowhere.
    for number in 1...6 {
        let next = file.nextLineStart(after: start)
        let line = String(decoding: file.bytes[start..<(next ?? file.bytes.endIndex)], as: UTF8.self)
        let bare = line.drop(while: \.isWhitespace)
        if let fence { return bare.prefixMatch(of: /[\p{L}_-]+\s*[:=]/) == nil ? nil : fence }
        if bare.wholeMatch(of: /(?:[-–—‐−]+|\+\+\+|```(?:ya?ml|toml))\s*/) != nil {
            fence = number
        } else if !bare.isEmpty {
            guard let key = bare.prefixMatch(of: /([a-z-]+):(?:\s|$)/).map({ String($0.1) }) else { return nil }
            let isKept = if case .keepsBack = ForeignSetting(key) { true } else { false }
            return keys.contains(key) || isKept ? number : nil
        }
        guard let next else { return nil }
        start = next
    }
    return nil
}
