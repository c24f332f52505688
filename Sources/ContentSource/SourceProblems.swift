import Diagnostics

// What is wrong with a file wherever it is read from.
extension Diagnostic {
    static func tooDeep(_ place: Location) -> Diagnostic {
        Diagnostic(.error, "folders-too-deep", "Folders are nested too deeply here.", at: place)
    }

    static func tooLarge(_ place: Location) -> Diagnostic {
        Diagnostic(
            .error, "file-too-large", "This text is larger than 256 KB.", at: place,
            suggestion: "Split it into several files, a competency or page each.")
    }

    static func link(_ place: Location) -> Diagnostic {
        Diagnostic(
            .error, "link-in-content", "This is a link to another place, which is not followed.", at: place,
            suggestion: "Put a copy of the file itself here.")
    }

    static func notAFile(_ place: Location) -> Diagnostic {
        Diagnostic(.error, "not-a-file", "This is neither a file nor a folder.", at: place)
    }
}
