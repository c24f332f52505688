import ContentSource
import Diagnostics
import SettingsReading

/// Reads whom readers may ask: a mail or web address, which become links, or a name or telephone number.
///
/// `mailto:` and angle brackets around an address are taken off; an address among other words would be no link, which
/// is an error.
func readContact(_ text: Text?, _ findings: inout DiagnosticCollector) -> String? {
    guard let text else { return nil }
    var bare = text.string[...]
    if let prefix = bare.prefixMatch(of: /(?i)mailto:\s*/) { bare = bare[prefix.range.upperBound...] }
    if bare.hasPrefix("<"), bare.hasSuffix(">") { bare = bare.dropFirst().dropLast() }
    if let prefix = bare.prefixMatch(of: /(?i)mailto:/) { bare = bare[prefix.range.upperBound...] }
    // What may be in an address is more than this; what people's addresses are made of isn't.
    let address = /[\p{L}\p{N}.!#$%&'*+\/=?^_`{|}~-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/
    let isWeb = bare.lowercased().hasPrefix("https://") || bare.lowercased().hasPrefix("http://")
    if !isWeb, bare.contains("@"), bare.wholeMatch(of: address) == nil {
        findings.add(.notAnAddress(text, bare.firstMatch(of: address).map { String($0.0) }))
    } else if isWeb, bare.contains(where: \.isWhitespace) {
        findings.add(.notAnAddress(text, bare.split(whereSeparator: \.isWhitespace).first.map(String.init)))
    } else if bare.lowercased().hasPrefix("www.") {
        findings.add(.notAnAddress(text, "https://\(bare)"))
    }
    return String(bare)
}

extension Diagnostic {
    fileprivate static func notAnAddress(_ text: Text, _ address: String?) -> Diagnostic {
        Diagnostic(
            .error, "contact-invalid", "‘\(text.string)’ would be shown as it stands, and not as a link.",
            at: text.location,
            suggestion: "Write the address alone, such as ‘contact: \(address ?? "people@library.example")’."
        )
    }
}
