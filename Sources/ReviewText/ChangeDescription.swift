import Localization
import Model
import Reviewing

/// A change in the theme's words: what pages, `changes.md` and the command line say of it.
package struct ChangeDescription: Sendable {
    /// The change itself.
    package let change: Change
    /// The names that lead to its place, from the largest to the smallest, without the framework.
    package let names: [String]
    /// Where: `Starting with the resident, All colleagues`. The framework is not repeated; empty for what is its own.
    package let place: String
    /// What: `Indicator`.
    package let element: String
    /// What happened: `Moved from People managers to All colleagues, and reworded`.
    package let event: String
    /// What came or went with it, a sentence each.
    package let carried: [String]
    /// How much it matters: `major`.
    package let weight: String
    /// Why it weighs that much.
    package let reason: String
    /// The levels and roles that it concerns, by their titles.
    package let concerned: [String]

    /// Texts of so many characters can be named both in a line.
    private static let shortText = 60

    /// What it says, or said, in its first words; of short texts, what it said and what it says.
    package func gist(in words: LocalizedStrings, of length: Int) -> String? {
        let (was, now) = (change.shownBefore(in: words), change.shownAfter(in: words))
        if change.kind.showsBoth, let before = was, let after = now, before != after,
            max(before.count, after.count) <= Self.shortText
        {
            return words.phrase(.changeOfText, ["from": before, "to": after])
        }
        return (now ?? was).map { shortened($0, to: length) }
    }
}

/// All changes between two versions in words, framework by framework.
package struct ReviewDescription: Sendable {
    /// The changes of one framework, or of the site itself.
    package struct Part: Sendable {
        /// The framework, by its identifier after, or before where it is gone; nil for the site itself.
        package let framework: Framework.ID?
        /// The framework's title, or what stands for the site itself.
        package let title: String
        /// Which version follows; nil where it isn't known.
        package let version: String?
        /// What it means for each level and role: `For All colleagues: 1 gained, 0 lost, 2 reworded`.
        package let effects: [String]
        /// In order.
        package let changes: [ChangeDescription]
    }

    /// What is compared: `Changes since main`.
    package let title: String
    /// `3 changes: 1 major, 2 patch`, or that there are none.
    package let summary: String
    /// Those of the site itself first.
    package let parts: [Part]

    /// - Parameters:
    ///   - names: what the versions are called; nil after is what lies in the folder.
    ///   - branch: the branch that the work parted from at the version before, where that is why it was chosen.
    ///   - sites: the versions that were compared.
    package init(
        _ review: Review, names: (before: String, after: String?), partedFrom branch: String? = nil,
        sites: (before: Site, after: Site), in strings: StringCatalog
    ) {
        let words = strings.words(in: sites.after.language)
        title =
            names.after.map { words.phrase(.changesFromTo, ["before": names.before, "after": $0]) }
            ?? branch.map { words.phrase(.changesSinceParting, ["before": names.before, "branch": $0]) }
            ?? words.phrase(.changesSince, ["before": names.before])
        summary = words.summary(of: review)
        let byFramework = Dictionary(grouping: review.changes, by: \.place.framework)
        var seen: Set<Framework.ID?> = []
        parts = review.changes.map(\.place.framework).filter { seen.insert($0).inserted }.map { id in
            let framework = sites.after.framework(id) ?? sites.before.framework(id)
            let words = framework.map(strings.words) ?? words
            let describer = ChangeDescriber(
                before: sites.before.framework(id) ?? framework, after: framework, sites: sites, words: words)
            let consequences = review.frameworks.first { $0.id == id }
            return Part(
                framework: id, title: framework?.title ?? words.phrase(.changesSite),
                version: consequences.flatMap { words.version(of: $0) },
                effects: consequences.map(describer.effects) ?? [],
                changes: (byFramework[id] ?? []).map(describer.description))
        }
    }
}

extension Site {
    fileprivate func framework(_ id: Framework.ID?) -> Framework? {
        frameworks.first { $0.id == id }
    }
}

extension LocalizedStrings {
    /// `3 changes: 1 major, 2 patch`, or that there are none.
    package func summary(of review: Review) -> String {
        guard !review.changes.isEmpty else { return phrase(.changesNone) }
        let counts = Weight.allCases.reversed().compactMap { weight -> String? in
            let count = review.changes.count { $0.weight == weight }
            guard count > 0 else { return nil }
            return phrase(.changesOfWeight, ["number": String(count), "weight": phrase(weight.phrase)])
        }
        return "\(phrase(.changeCount, count: review.changes.count)): \(counts.joined(separator: phrase(.changeAnd)))"
    }

    fileprivate func version(of review: FrameworkReview) -> String? {
        guard let now = review.versionAfter, let next = review.suggestedVersion else { return nil }
        return phrase(.changesVersion, ["now": now, "next": next])
    }
}
