import Testing

@testable import ContentSource

/// Which tags mark a version of the framework `our-way`, which was called `our-old-way`.
struct VersionTagTests {
    @Test(arguments: [
        ("1.2", "1.2"), ("v1.2", "1.2"), ("2026-04", "2026-04"), ("v2", "2"), ("our-way/1.2", "1.2"),
        ("our-way/v1.2", "1.2"), ("our-way-1.2", "1.2"), ("our-way-v2.0-draft", "2.0-draft"),
        ("our-old-way-1.0", "1.0"),
    ]) func `a tag marks a version`(_ tag: String, _ version: String) {
        #expect(VersionTag(tag, of: ["our-way", "our-old-way"])?.version == version)
    }

    @Test(arguments: [
        "published", "version", "v", "", "our-way", "our-way/", "our-way-", "our-ways-1.2", "their-way/1.2",
        "their-way-1.2", "1.2/draft", "our-way/draft/1.2",
    ]) func `any other tag marks none`(_ tag: String) {
        #expect(VersionTag(tag, of: ["our-way", "our-old-way"]) == nil)
    }
}
