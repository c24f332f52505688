import Foundation

/// Paths below the output folder.
enum OutputPath {
    /// What is the same for two paths that lead to the same file where capitals aren't told apart, or accents written in one
    /// way from those written in another: on shares of Windows, and on most Macs.
    static func foldedCase(_ path: some StringProtocol) -> String {
        let isPlain = path.utf8.allSatisfy { $0 < 0x80 }
        return isPlain ? path.lowercased() : path.precomposedStringWithCanonicalMapping.lowercased()
    }

    /// Whether a path stays below the folder, whatever it is joined to, and can be a line of text.
    static func isSafe(_ path: String) -> Bool {
        var length = 0
        var dots = 0
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                if length == 0 || (length == dots && length < 3) { return false }
                length = 0
                dots = 0
            case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return false
            case UInt8(ascii: "."):
                length += 1
                dots += 1
            default: length += 1
            }
        }
        return length > 0 && !(length == dots && length < 3)
    }

    /// The folder, empty for the root, and the name in it.
    static func split(_ path: String) -> (folder: Substring, name: String) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path) }
        return (path[..<slash], String(path[path.utf8.index(after: slash)...]))
    }

    /// A folder and all that it lies in, but for the root: of `a/b`, that and `a`.
    static func ancestors(_ folder: Substring) -> [Substring] {
        var ancestors: [Substring] = []
        var rest = folder
        while !rest.isEmpty {
            ancestors.append(rest)
            rest = split(String(rest)).folder
        }
        return ancestors
    }
}
