import Diagnostics

/// Why git refused, as far as something can be done about it.
enum GitRefusal: Sendable, Equatable {
    /// The repository's folder belongs to somebody else, and this user hasn't said that it is to be trusted.
    case mistrusted(folder: String)
    /// The folder lies in no repository.
    case noRepository
    /// Anything else; why is seen by what was asked.
    case other

    /// - Parameter said: what git wrote on its standard error, in English.
    init(_ said: String) {
        if let match = said.firstMatch(of: /dubious ownership in repository at '(.+)'/) {
            self = .mistrusted(folder: String(match.1))
        } else {
            self = said.contains("not a git repository") ? .noRepository : .other
        }
    }
}

extension Diagnostic {
    /// Git mistrusts a folder.
    ///
    /// - Parameter consequence: what can't be had therefore.
    static func mistrusted(_ severity: Severity, _ folder: String, _ consequence: String) -> Diagnostic {
        Diagnostic(
            severity, "repository-mistrusted",
            "Git doesn’t trust the folder ‘\(folder)’, which belongs to another user, \(consequence).", at: nil,
            suggestion: "If you do, say so once: git config --global --add safe.directory '\(folder)'")
    }
}
