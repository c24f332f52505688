import Diagnostics
import Model
import TextReading

/// A framework with all its texts, and what these depend on.
struct ReadFramework: Sendable {
    let framework: Framework
    let findings: [Diagnostic]
    /// Where its links led.
    let links: [LinkFollower.Followed]
    /// Files to copy.
    let images: [SiteFile]
}

/// What was read of a framework's folder, for the next reading.
struct FrameworkReading: Sendable {
    let folder: FrameworkFolder
    /// The site's language, which the framework has where it says nothing else.
    let language: String
    /// Nil where the folder has no readable `framework.md`.
    private(set) var draft: FrameworkDraft?
    /// What was found instead of a draft.
    let told: [Diagnostic]
    /// The framework with its texts, if it is part of the site.
    var rendered: ReadFramework?

    /// Reads a framework's folder; what is the same as before is taken over.
    init(_ folder: FrameworkFolder, language: String, includesDrafts: Bool, after earlier: FrameworkReading?) {
        if let earlier, earlier.folder == folder, earlier.language == language {
            self = earlier
            return
        }
        var told: [Diagnostic] = []
        draft = FrameworkDraft(
            folder, language: language, includesDrafts: includesDrafts, reusing: earlier?.draft?.memory, &told
        )
        self.folder = folder
        self.language = language
        self.told = told
    }

    /// Gives it its texts; those of before where all their links lead where they did.
    mutating func render(with map: LinkMap, includesDrafts: Bool) {
        guard let draft, !draft.isLeftOut(includesDrafts: includesDrafts) else { return }
        if let rendered, rendered.links.allSatisfy(map.stillLeads) { return }
        rendered = draft.rendered(with: map)
    }

    /// Forgets what only a next reading would ask for.
    mutating func forgetDraft() {
        draft = nil
    }

    /// What the framework was read from; nil where it isn't part of the site.
    func origin(includesDrafts: Bool) -> FrameworkOrigin? {
        rendered.map { rendered in
            FrameworkOrigin(
                framework: rendered.framework.id, folder: folder, language: language, includesDrafts: includesDrafts,
                links: rendered.links)
        }
    }
}
