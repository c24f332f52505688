import Model
import Reviewing

/// A framework as it was in a former version of the site.
package struct FormerFramework: Sendable, Hashable {
    /// The version, as its tag names it: `1.2`.
    package let version: String
    /// ISO 8601.
    package let date: String
    /// What it said.
    package let framework: Framework
    /// The pictures and forms that were published with it.
    package let files: [SiteFile]

    /// A framework as it was.
    package init(version: String, date: String, framework: Framework, files: [SiteFile] = []) {
        self.version = version
        self.date = date
        self.framework = framework
        self.files = files
    }

    /// A site that holds nothing else.
    var site: Site { Site(only: framework, files: files) }
}

/// A version of a framework, and what changed with it.
struct Release: Sendable {
    /// Nil for what has changed since the latest version.
    let version: String?
    /// ISO 8601; nil where there is no version.
    let date: String?
    /// How it differs from the version before; nil for the first that is known.
    let step: VersionStep?
    /// How the framework of today differs from it; empty where it doesn't.
    let later: [Change]
}

extension Site {
    /// A site of one framework, to compare it alone.
    init(only framework: Framework, files: [SiteFile]) {
        self.init(title: "", language: framework.language, frameworks: [framework], files: files)
    }
}
