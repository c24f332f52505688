import Diagnostics

/// Whether a character can stand in the name of a tag.
func isAllowed(_ character: Character, in kind: TemplateTag.Kind) -> Bool {
    if character.isASCII, character.isLetter || character.isNumber || ".-_".contains(character) { return true }
    return switch kind {
    case .partial, .parent: character == "/"
    case .block: false
    case .value, .section, .inverted, .closing: "()".contains(character)
    }
}

extension Diagnostic {
    private static let syntaxID: ID = "template-syntax"

    static func unfinished(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "This tag has no end.", at: location,
            suggestion: "Close it with ‘}}’, or with ‘}}}’ if it begins with ‘{{{’."
        )
    }

    static func noName(_ location: Location) -> Diagnostic {
        Diagnostic(.error, syntaxID, "This tag names nothing.", at: location)
    }

    static func badName(_ name: String, _ character: Character, _ location: Location) -> Diagnostic {
        let what = character.isWhitespace ? "a space" : "‘\(character)’"
        return Diagnostic(
            .error, syntaxID, "‘\(name)’ isn’t a name: it has \(what) in it.", at: location,
            suggestion: "Names are made of the letters a to z, digits, ‘.’, ‘-’ and ‘_’."
        )
    }

    static func delimiters(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "These can’t be the signs that tags are written with.", at: location,
            suggestion: "Name two, with a space between and no ‘=’ in them, of at most eight letters: ‘{{=<% %>=}}’."
        )
    }

    static func pragma(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "Templates can’t set how text is escaped: Newel makes every text safe itself.",
            at: location, suggestion: "Leave this tag out."
        )
    }

    static func dynamicName(_ location: Location) -> Diagnostic {
        Diagnostic(
            .error, syntaxID, "A partial can’t be chosen by a value.", at: location,
            suggestion: "Name the partial itself, and put it in a section on what decides."
        )
    }
}
