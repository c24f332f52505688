import Diagnostics
import Model
import SiteGenerator

/// What came of making the site once.
package struct SiteBuild: Sendable {
    /// What was changed before it, by the paths that the user knows; empty at the first time.
    package let changed: [String]
    /// Whether more than texts can be different from the last site: style sheets, pictures and so on.
    let hasNewLook: Bool
    /// Everything that was found in the content and the templates.
    package let findings: [Diagnostic]
    /// The site, where it could be made.
    package let site: Site?
    /// How long it took, from when the change was noticed.
    package let duration: Duration

    /// The site's files, where it could be made.
    let published: PublishedSite?
    /// The language of the site's own words, as far as it is known.
    let language: String

    /// How many pages it has.
    package var pageCount: Int { published?.pageCount ?? 0 }
}
