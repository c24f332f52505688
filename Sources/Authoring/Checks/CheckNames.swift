import Diagnostics
import Model

/// An identifier as it was given, for checking it against others of its kind.
struct GivenName {
    /// Its text.
    let id: String
    /// Identifiers that it had before.
    let former: [String]
    /// Where it is given.
    let location: Location
}

/// Checks that identifiers of one kind are unique, that none is needed by the site itself, and that no former one is
/// in use.
///
/// - Parameters:
///   - kind: what they identify, in the singular.
///   - isTaken: whether the site needs a name.
func checkNames(_ names: [GivenName], of kind: String, isTaken: (String) -> Bool = { _ in false }) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    var first: [String: GivenName] = [:]
    for name in names {
        if isTaken(name.id) { findings.append(.taken(name, kind)) }
        if name.id.utf8.count > 180 || name.former.contains(where: { $0.utf8.count > 180 }) {
            findings.append(.tooLong(name))
        }
        if let other = first[name.id] {
            findings.append(.doubled(name, other, kind))
        } else {
            first[name.id] = name
        }
    }
    var formerOwner: [String: GivenName] = [:]
    for name in names {
        for former in name.former {
            if isTaken(former) {
                findings.append(.taken(GivenName(id: former, former: [], location: name.location), kind))
            }
            if let owner = first[former] { findings.append(.stillInUse(former, by: owner, name)) }
            if let other = formerOwner[former] { findings.append(.formerDoubled(former, name, other)) }
            formerOwner[former] = name
        }
    }
    return findings
}

extension Diagnostic {
    fileprivate static func taken(_ name: GivenName, _ kind: String) -> Diagnostic {
        Diagnostic(
            .error, "name-reserved", "The name ‘\(name.id)’ is taken by a page of the site, so no \(kind) can have it.",
            at: name.location, suggestion: "Rename it, or give it another ‘id:’ in its settings."
        )
    }

    fileprivate static func tooLong(_ name: GivenName) -> Diagnostic {
        Diagnostic(
            .error, "name-too-long", "The name is too long for the page’s address.", at: name.location,
            suggestion: "Shorten the file’s name, or give it a short ‘id:’ in its settings."
        )
    }

    fileprivate static func doubled(_ name: GivenName, _ other: GivenName, _ kind: String) -> Diagnostic {
        Diagnostic(
            .error, "name-doubled", "There is another \(kind) called ‘\(name.id)’.", at: name.location,
            notes: [Note("This is the other.", at: other.location)],
            suggestion:
                "Order numbers, folders and capitals are no part of a name: rename one, or give it an ‘id:’ of its own."
        )
    }

    fileprivate static func stillInUse(_ former: String, by owner: GivenName, _ name: GivenName) -> Diagnostic {
        let isOwn = owner.location == name.location
        return Diagnostic(
            .error, "former-name-in-use",
            isOwn ? "‘\(former)’ is its name still, not a former one." : "The former name ‘\(former)’ is still in use.",
            at: name.location, notes: isOwn ? [] : [Note("It is the name of this.", at: owner.location)],
            suggestion: "Take ‘\(former)’ out of ‘was’."
        )
    }

    fileprivate static func formerDoubled(_ former: String, _ name: GivenName, _ other: GivenName) -> Diagnostic {
        Diagnostic(
            .error, "former-name-doubled", "‘\(former)’ is given as a former name of two.", at: name.location,
            notes: [Note("This is the other.", at: other.location)],
            suggestion: "Take it out of one of them: an old address can lead to one page only."
        )
    }
}
