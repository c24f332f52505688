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
    /// What stands before a tag that has its line for itself, so that the line isn't shown; nil for other tags.
    var indentation: [UInt8]?

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

/// Text between tags: a line with its end, or a part of one.
struct LineText: Sendable {
    /// As it is shown.
    var bytes: [UInt8]
    /// Whether it begins a line, so that the indentation of a partial goes before it.
    let startsLine: Bool
}

/// A tag, or the text between two.
enum TemplateToken: Sendable {
    case text(LineText)
    case tag(TemplateTag)
}
