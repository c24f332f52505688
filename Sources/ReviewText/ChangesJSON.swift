import Foundation
import Model
import Reviewing

/// A review for programs: `changes.json`. Keys are in alphabetical order; what doesn't apply is null.
package struct ChangesJSON {
    /// What the versions are called.
    package let names: (before: String, after: String?)
    /// The commits' whole hashes; nil is what lies in the folder.
    package let commits: (before: String?, after: String?)

    /// - Parameters:
    ///   - names: what the versions are called; nil after is what lies in the folder.
    ///   - commits: their whole hashes.
    package init(names: (before: String, after: String?), commits: (before: String?, after: String?)) {
        self.names = names
        self.commits = commits
    }

    /// The review as one object, ended by a newline.
    ///
    /// - Throws: `EncodingError`, which these values never cause.
    package func render(_ review: Review) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let file = File(
            base: names.before, head: OrNull(names.after), baseCommit: OrNull(commits.before),
            headCommit: OrNull(commits.after),
            version: Dictionary(
                review.frameworks.map { ($0.id.text, Version($0)) }, uniquingKeysWith: { first, _ in first }),
            changes: review.changes.map(Entry.init))
        return String(decoding: try encoder.encode(file), as: UTF8.self) + "\n"
    }
}

private struct File: Encodable {
    let base: String
    let head: OrNull
    let baseCommit: OrNull
    let headCommit: OrNull
    /// By framework.
    let version: [String: Version]
    let changes: [Entry]
}

private struct Version: Encodable {
    let before: OrNull
    let after: OrNull
    /// What follows from the changes.
    let next: OrNull
    let weight: String

    init(_ review: FrameworkReview) {
        before = OrNull(review.versionBefore)
        after = OrNull(review.versionAfter)
        next = OrNull(review.nextVersion)
        weight = review.weight.rawValue
    }
}

private struct Entry: Encodable {
    let number: Int
    let kind: String
    let element: String
    let setting: OrNull
    let framework: OrNull
    let group: OrNull
    let competency: OrNull
    let level: OrNull
    let role: OrNull
    let page: OrNull
    /// Where it was; all null where it is new.
    let from: PlaceEntry
    let before: OrNull
    let after: OrNull
    let weight: String
    let reason: String
    let roles: [String]
    /// Of a file: where it is shown or linked to.
    let uses: [PlaceEntry]

    init(_ change: Change) {
        number = change.number
        kind = change.kind.rawValue
        element = change.element.name
        framework = OrNull(change.place.framework?.text)
        if case .setting(let kind) = change.element { setting = OrNull(kind.name) } else { setting = OrNull(nil) }
        group = OrNull(change.place.group?.text)
        competency = OrNull(change.place.competency?.text)
        level = OrNull(change.place.level?.text)
        role = OrNull(change.place.role?.text)
        page = OrNull(change.place.page?.text)
        from = PlaceEntry(change.before?.place)
        before = OrNull(change.before?.text)
        after = OrNull(change.after?.text)
        weight = change.weight.rawValue
        reason = change.reason.rawValue
        roles = change.touched.roles.map(\.text)
        uses = change.uses.map(PlaceEntry.init)
    }
}

/// Where something is or was, by the identifiers of its version.
private struct PlaceEntry: Encodable {
    let framework: OrNull
    let group: OrNull
    let competency: OrNull
    let level: OrNull
    let role: OrNull
    let page: OrNull

    init(_ place: Place?) {
        framework = OrNull(place?.framework?.text)
        group = OrNull(place?.group?.text)
        competency = OrNull(place?.competency?.text)
        level = OrNull(place?.level?.text)
        role = OrNull(place?.role?.text)
        page = OrNull(place?.page?.text)
    }
}

/// A text that is written as null where it is missing, instead of being left out.
private struct OrNull: Encodable {
    private let text: String?

    init(_ text: String?) {
        self.text = text
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let text { try container.encode(text) } else { try container.encodeNil() }
    }
}
