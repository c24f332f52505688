import Diagnostics
import Model
import Naming

/// A title as readers see it, and what stands beside it wherever it is listed.
struct GivenTitle {
    /// What readers see.
    let title: String
    /// A code, a family or a language that tells it from others of its name; nil where nothing does.
    var distinction: String?
    /// What the site calls it by, which two of its kind can't share: that is told for itself.
    let id: String
    /// Where it is given.
    let location: Location
}

/// Checks that readers can tell apart all of one kind that the site lists together.
///
/// - Parameters:
///   - kind: what they are, in the plural.
///   - remedy: what else than another title would tell them apart; nil where nothing would.
func checkTitles(_ titles: [GivenTitle], of kind: String, remedy: String? = nil) -> [Diagnostic] {
    var first: [[String]: GivenTitle] = [:]
    return titles.compactMap { given in
        let key = [nameKey(given.title), given.distinction.map(nameKey) ?? ""]
        guard let other = first[key] else {
            first[key] = given
            return nil
        }
        return given.id == other.id ? nil : .doubled(given, other, kind, remedy)
    }
}

extension Diagnostic {
    fileprivate static func doubled(_ given: GivenTitle, _ other: GivenTitle, _ kind: String, _ remedy: String?)
        -> Diagnostic
    {
        Diagnostic(
            .warning, .titleDoubled,
            "Two \(kind) are called ‘\(given.title)’, and readers can’t tell which is which.",
            at: given.location, notes: [Note("This is the other.", at: other.location)],
            suggestion: "Give one of them another title\(remedy.map { ", or \($0)" } ?? "")."
        )
    }
}

extension Diagnostic.ID {
    static let titleDoubled: Self = "title-doubled"
}
