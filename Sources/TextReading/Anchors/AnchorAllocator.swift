import ContentSource
import Diagnostics
import Model
import Naming

/// The anchors of a framework, each given once.
package struct AnchorAllocator: Sendable {
    /// The most characters of an anchor that is made from words.
    static let longest = 64

    private var taken: Set<Anchor> = []
    private var fixed: [Anchor: ExplicitAnchor] = [:]
    /// The number to try next for words that have been given a number before.
    private var numbers: [String: Int] = [:]

    /// - Parameter expected: about how many there will be.
    package init(expecting expected: Int = 0) {
        taken.reserveCapacity(expected)
    }

    /// Keeps an anchor that an author fixed, so that none made from words takes it.
    package mutating func fix(_ explicit: ExplicitAnchor, _ findings: inout DiagnosticCollector) {
        if let first = fixed[explicit.anchor] {
            findings.add(.doubled(explicit, first: first.location))
        } else if taken.contains(explicit.anchor) {
            findings.add(.competency(explicit))
        } else {
            fixed[explicit.anchor] = explicit
            taken.insert(explicit.anchor)
        }
    }

    /// Keeps an anchor that the theme needs.
    package mutating func reserve(_ anchor: Anchor) {
        taken.insert(anchor)
    }

    /// The fixed anchor, or one made from words that begins with the name of what it belongs to.
    package mutating func anchor(_ explicit: ExplicitAnchor?, of words: String, in owner: String?) -> Anchor {
        if let explicit { return explicit.anchor }
        let base = slug(words, limit: Self.longest, behind: owner ?? "")
        var stem = base.isEmpty ? "text" : base
        if ReservedName.isTakenForAnchors(stem) { stem = "text-\(stem)" }
        var anchor = Anchor(stem)
        // Few are taken, so that only for these it is asked which number comes next.
        guard !taken.insert(anchor).inserted else { return anchor }
        var number = numbers[stem] ?? 2
        repeat {
            anchor = Anchor("\(stem)-\(number)")
            number += 1
        } while !taken.insert(anchor).inserted
        numbers[stem] = number
        return anchor
    }
}

extension Diagnostic {
    fileprivate static func competency(_ explicit: ExplicitAnchor) -> Diagnostic {
        Diagnostic(
            .error, "anchor-of-competency",
            "A competency of this framework is called ‘\(explicit.anchor.text)’ already.",
            at: explicit.location, suggestion: "Give it another name."
        )
    }

    fileprivate static func doubled(_ explicit: ExplicitAnchor, first: Location) -> Diagnostic {
        Diagnostic(
            .error, "anchor-doubled", "The name for links {#\(explicit.anchor.text)} stands twice in this framework.",
            at: explicit.location, notes: [Note("It stands here first.", at: first)],
            suggestion: "Give one of them another name."
        )
    }
}
