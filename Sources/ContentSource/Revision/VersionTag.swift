/// A tag that marks a version of a framework.
///
/// | tag | marks |
/// | --- | --- |
/// | `1.2`, `v1.2`, `2026-04` | that version of every framework |
/// | `our-way/1.2`, `our-way-1.2`, `our-way-v1.2` | that version of the framework `our-way` |
///
/// All other tags mark nothing.
package struct VersionTag: Sendable, Hashable {
    /// The version alone: `1.2`.
    package let version: String

    /// - Parameter names: the framework's identifier, and those that it had before.
    package init?(_ tag: String, of names: [String]) {
        if let version = Self.version(tag[...]) {
            self.version = version
            return
        }
        for name in names where tag.hasPrefix(name) {
            let rest = tag.dropFirst(name.count)
            guard let joint = rest.first, joint == "/" || joint == "-", let version = Self.version(rest.dropFirst())
            else { continue }
            self.version = version
            return
        }
        return nil
    }

    /// A version begins with a digit; a `v` before that is no part of it.
    private static func version(_ text: Substring) -> String? {
        let bare = text.first == "v" ? text.dropFirst() : text
        guard let first = bare.utf8.first, (0x30...0x39).contains(first), !bare.contains("/") else { return nil }
        return String(bare)
    }
}
