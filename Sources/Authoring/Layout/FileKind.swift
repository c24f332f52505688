import Naming

/// What can be done with a file, by the end of its name.
enum FileKind {
    case markdown
    case translation
    case picture
    case other

    init(_ name: String) {
        let lower = name.lowercased()
        if lower.hasSuffix(".md") {
            let hasOtherDot = name.dropLast(3).utf8.contains(UInt8(ascii: "."))
            self = hasOtherDot && FileName(name).translation != nil ? .translation : .markdown
        } else if [".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"].contains(where: lower.hasSuffix) {
            self = .picture
        } else {
            self = .other
        }
    }
}
