import Diagnostics

/// A tag as a template writes it.
struct TemplateTag: Sendable {
    /// What a tag does, by the sign it begins with.
    enum Kind: Sendable {
        /// `{{name}}`, `{{{name}}}`, `{{&name}}`.
        case value
        /// `{{#name}}`.
        case section
        /// `{{^name}}`.
        case inverted
        /// `{{/name}}`.
        case closing
        /// `{{>name}}`.
        case partial
        /// `{{<name}}`.
        case parent
        /// `{{$name}}`.
        case block
    }

    /// What it does.
    let kind: Kind
    /// The name in it, without spaces around.
    let name: String
    /// Where the name stands.
    let location: Location

    /// The tag as it would be written without spaces.
    var text: String {
        switch kind {
        case .value: "{{\(name)}}"
        case .section: "{{#\(name)}}"
        case .inverted: "{{^\(name)}}"
        case .closing: "{{/\(name)}}"
        case .partial: "{{>\(name)}}"
        case .parent: "{{<\(name)}}"
        case .block: "{{$\(name)}}"
        }
    }
}
