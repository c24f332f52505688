import Model
import Pages
import SearchIndex
import SiteGenerator
import Theming

/// Makes what is served of what was built.
struct StateBuilder: Sendable {
    private let settings: PreviewSettings
    /// Sets this run apart from others, so that a page which is still open from an earlier one reloads itself.
    private let launch = String(UInt64.random(in: .min ... .max), radix: 36)
    private var number = 0
    private var lookNumber = 0

    init(_ settings: PreviewSettings) {
        self.settings = settings
    }

    /// What is served before there is a site.
    func beginning(with theme: Theme?) -> ServedState {
        var scene = ServedState(version: version)
        scene.wait = theme?.previewWait(isUnderWay: true, language: "en") ?? ""
        return dressed(scene, by: theme, language: "en")
    }

    /// What is served after a build: the new site, or the last good one with what has to be put right.
    mutating func scene(of build: SiteBuild, after last: ServedState, with theme: Theme?) -> ServedState {
        var scene = last
        if let published = build.published {
            if build.hasNewLook { lookNumber += 1 }
            scene.look = "\(launch)-\(lookNumber)"
            number += 1
            scene.version = version
            scene.snapshot = Snapshot(published.files) { await published.search.make() }
            scene.page = settings.follows ? page(of: build) : nil
        }
        scene.wait = theme?.previewWait(isUnderWay: false, language: build.language) ?? ""
        scene.findings =
            theme?.previewFindings(build.findings, isOverSite: scene.snapshot != nil, language: build.language) ?? ""
        return dressed(scene, by: theme, language: build.language)
    }

    private var version: String { "\(launch)-\(number)" }

    private func dressed(_ scene: ServedState, by theme: Theme?, language: String) -> ServedState {
        var dressed = scene
        dressed.tail =
            theme?.previewTail(
                folder: ServedState.folder, version: scene.version, look: scene.look, findings: scene.findings,
                language: language
            ) ?? ""
        dressed.assets = Dictionary(
            (theme?.previewAssets ?? []).map { (String($0.path.drop { $0 != "/" }.dropFirst()), $0.bytes) }
        ) { $1 }
        return dressed
    }

    /// The page of the file that was saved last, of those that make pages.
    private func page(of build: SiteBuild) -> String? {
        let sources = build.changed.compactMap { path in
            path.hasPrefix("\(settings.content)/") ? String(path.dropFirst(settings.content.count + 1)) : nil
        }
        let addresses = sources.compactMap { build.site?.address(ofSource: $0) }
        return addresses.last.map { "/\(percentEncoded($0.path))" }
    }
}
