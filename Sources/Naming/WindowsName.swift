import Foundation

/// What keeps a site's path from being one on a Windows share (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
package enum WindowsName: Equatable {
    /// A name that Windows keeps for itself, with or without an ending: `con`, `com1.html`.
    case kept(String)
    /// A character that no name can have there.
    case sign(Character)
    /// A name that ends in a full stop or a space, which Windows cuts off.
    case ending(String)
    /// So long that with the share's own name it is more than the 260 characters that many programs can open.
    case long

    /// The longest path below the site's root, in UTF-16 units: 20 are left for the share's name.
    package static let longest = 240

    /// - Parameters:
    ///   - names: what is looked at, with forward slashes between the names of folders and file.
    ///   - path: the whole path from the site's root, which ends in it.
    /// - Returns: nil where nothing is wrong with it.
    package init?(_ names: String, in path: String) {
        for name in names.split(separator: "/") {
            if let base = Self.kept(name) {
                self = .kept(base)
            } else if name.utf8.contains(where: Self.isSign),
                let sign = name.first(where: { "<>:\"|?*\\".contains($0) })
            {
                self = .sign(sign)
            } else if name.hasSuffix(".") || name.hasSuffix(" ") {
                self = .ending(String(name))
            } else {
                continue
            }
            return
        }
        guard path.utf16.count > Self.longest else { return nil }
        self = .long
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "|"),
            UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// What stands before a name's ending, where Windows keeps that for itself.
    private static func kept(_ name: Substring) -> String? {
        let base = name.prefix { $0 != "." }
        // None of them is longer than eight bytes.
        if base.utf8.count > 8, base.first?.isWhitespace == false, base.last?.isWhitespace == false { return nil }
        let bare = base.lowercased().trimmingCharacters(in: .whitespaces)
        return isKept(bare) ? bare : nil
    }

    private static func isKept(_ base: String) -> Bool {
        if ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(base) { return true }
        guard base.count == 4, let digit = base.last else { return false }
        return (base.hasPrefix("com") || base.hasPrefix("lpt")) && "123456789¹²³".contains(digit)
    }
}

/// What is the same for two paths that lead to the same file where capitals aren't told apart, or accents written in one way
/// from those written in another: on shares of Windows, and on most Macs.
package func foldedCase(_ path: String) -> String {
    path.precomposedStringWithCanonicalMapping.lowercased()
}
