import Fingerprints
import Model

/// What tells all that a site's pages are made from, as far as the site itself doesn't say it: so that those that would be the
/// same need not be made again.
package struct SiteOrigins: Sendable {
    /// The program, and the theme's files.
    let common: Fingerprint
    /// What each framework was read from, with when that was last changed.
    let frameworks: [Framework.ID: Fingerprint]

    /// - Parameters:
    ///   - common: of the program and the theme's files.
    ///   - frameworks: of what each was read from, and of when that was last changed.
    package init(common: Fingerprint, frameworks: [Framework.ID: Fingerprint]) {
        self.common = common
        self.frameworks = frameworks
    }

    /// What tells all that a framework's pages are made from, but for former versions and the like.
    ///
    /// - Parameter frame: what the site puts around them.
    func origin(of framework: Framework.ID, in frame: Fingerprint) -> Fingerprint? {
        guard let own = frameworks[framework] else { return nil }
        var maker = FingerprintMaker()
        maker.add(common)
        maker.add(frame)
        maker.add(own)
        return maker.made()
    }
}
