import Testing

@testable import Fingerprints

/// What tells values apart by all that they hold.
struct FingerprintOfValueTests {
    private enum Kind: Sendable {
        case plain
        case named(String)
        indirect case within(Kind)
    }

    private struct Thing: Sendable {
        var title = "one"
        var note: String?
        var kinds: [Kind] = []
        var number = 1
        var isShown = false
    }

    @Test func `what holds the same is the same`() {
        let thing = Thing(title: "two", note: "", kinds: [.plain, .within(.named("a"))], number: 7, isShown: true)
        #expect(Fingerprint(ofPartsOf: thing) != nil)
        #expect(Fingerprint(ofPartsOf: thing) == Fingerprint(ofPartsOf: thing))
    }

    @Test func `any member makes another`() {
        let things = [
            Thing(), Thing(title: "two"), Thing(note: ""), Thing(note: "one"), Thing(kinds: [.plain]),
            Thing(kinds: [.plain, .plain]), Thing(kinds: [.named("plain")]), Thing(kinds: [.within(.plain)]),
            Thing(number: 2), Thing(isShown: true),
        ]
        let made = things.map { Fingerprint(ofPartsOf: $0) }
        #expect(made.allSatisfy { $0 != nil })
        #expect(Set(made).count == things.count)
    }

    @Test func `where one text ends and the next begins makes another`() {
        #expect(Fingerprint(ofPartsOf: ["ab", "c"]) != Fingerprint(ofPartsOf: ["a", "bc"]))
        #expect(Fingerprint(ofPartsOf: [["a"], ["b"]]) != Fingerprint(ofPartsOf: [["a", "b"], []]))
    }

    @Test func `what can't be told has none`() {
        final class Object: Sendable {}
        #expect(Fingerprint(ofPartsOf: ["a": 1]) == nil)
        #expect(Fingerprint(ofPartsOf: Set(["a"])) == nil)
        #expect(Fingerprint(ofPartsOf: Object()) == nil)
        #expect(Fingerprint(ofPartsOf: 1.5) == nil)
        #expect(Fingerprint(ofPartsOf: [Object()]) == nil)
    }
}
