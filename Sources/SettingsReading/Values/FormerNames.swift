import ContentSource
import Diagnostics
import Model
import Naming

extension Settings {
    /// Former identifiers. The name of a file is one without its number and its end; what can't be one is told, since the
    /// old address would lead nowhere.
    package func ids<Element>(_ key: Key, _ findings: inout DiagnosticCollector) -> [Identifier<Element>] {
        texts(key, &findings).compactMap { text in
            if isAddress(text.string) {
                findings.add(.addressAsName(text))
                return nil
            }
            if text.string.contains(where: { ",;".contains($0) }) {
                findings.add(.namesInOne(text))
                return nil
            }
            let isFile = text.string.lowercased().hasSuffix(".md") || text.string.prefixMatch(of: /0\d+[-_ .]/) != nil
            let id = isFile ? FileName(text.string).id : slug(text.string)
            return id.isEmpty ? nil : Identifier(id)
        }
    }
}

/// Whether a name is a path, and not one of people with a stroke in it: `Leads/Managers`, `aa/ao`.
private func isAddress(_ name: String) -> Bool {
    if name.hasSuffix(".html") { return true }
    guard name.contains("/"), !name.contains(where: { $0.isWhitespace || $0.isUppercase }) else { return false }
    return !name.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { (1...3).contains($0.count) }
}

extension Diagnostic {
    fileprivate static func addressAsName(_ text: Text) -> Diagnostic {
        let name = text.string.split { "/\\".contains($0) }.last.map(String.init) ?? ""
        let bare = name.lowercased().hasSuffix(".html") ? String(name.dropLast(5)) : name
        return Diagnostic(
            .error, "former-name-invalid",
            "‘\(text.string)’ is an address, but here stands the name that was part of it.",
            at: text.location,
            suggestion: bare.isEmpty || bare == "index"
                ? "Write just the name of the folder that it was." : "Write ‘\(FileName(bare).id)’."
        )
    }

    fileprivate static func namesInOne(_ text: Text) -> Diagnostic {
        let names = text.string.split { ",;".contains($0) }.map { slug(String($0)) }.filter { !$0.isEmpty }
        return Diagnostic(
            .error, "former-name-invalid", "‘\(text.string)’ is read as one name.", at: text.location,
            suggestion: "Several stand in brackets: [\(names.joined(separator: ", "))]; one is written without a comma."
        )
    }
}
