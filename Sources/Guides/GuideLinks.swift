import Execution
import Foundation
import Model
import PageKit

/// Where links lead that stand in a guide: to its own places where it has them.
struct GuideLinks: Sendable {
    /// The anchors of sections by the page that they are in place of.
    private let sections: [Address: String]
    /// All anchors of the guide; asked for only where there is a link.
    private let places: Lazy<Set<String>>
    private let framework: Framework.ID
    /// Where the site will be reached.
    private let siteURL: String?
    /// Whether the guide leaves the site: on paper and in a file, a relative link leads nowhere.
    private let leavesSite: Bool

    /// Links within a guide, and from it.
    init(in outline: GuideOutline, at context: FrameworkContext, leavesSite: Bool) {
        let framework = context.framework
        var sections: [Address: String] = [:]
        for section in outline.sections { sections[section.address(in: framework.id)] = section.anchor }
        let isForEverybody = outline.request.isForEverybody
        let levels = isForEverybody ? framework.levels(in: outline.request) : []
        let hasAbout = isForEverybody && !framework.introduction.isEmpty
        if hasAbout { sections[.framework(framework.id)] = GuideView.aboutAnchor }
        for level in levels { sections[.level(level.id, framework.id)] = Anchor(level: level.id).text }
        self.sections = sections
        self.framework = framework.id
        siteURL = context.site.url
        self.leavesSite = leavesSite
        places = Lazy {
            var places = Set(levels.map { Anchor(level: $0.id).text })
            if hasAbout { places.insert(GuideView.aboutAnchor) }
            for section in outline.sections { places.formUnion(section.places(isForEverybody: isForEverybody)) }
            return places
        }
    }

    /// Links of what is no guide of its own, such as a folded sheet: they lead out of it, or nowhere.
    init(outOf framework: Framework.ID) {
        sections = [:]
        places = Lazy { [] }
        self.framework = framework
        siteURL = nil
        leavesSite = true
    }

    /// Where a link leads from within the guide, as `href` has it; nil where that is nowhere.
    func link(to target: RichText.Target) -> String? {
        switch target {
        case .outside(let address):
            guard leavesSite, address.hasPrefix("/"), !address.hasPrefix("//") else { return address }
            return siteURL.flatMap { URL(string: address, relativeTo: URL(string: $0))?.absoluteString }
        case .inside(let place):
            if let section = sections[place.address] {
                let own = place.anchor.map { [$0.text, guideAnchor($0, in: section).text] } ?? []
                let anchor = own.first(where: places.value.contains) ?? section
                if places.value.contains(anchor) { return "#\(percentEncoded(anchor))" }
            }
            guard leavesSite else { return place.link(from: .pocketGuide(framework)) }
            return siteURL.map { "\($0)/\(place.link(from: .home))" }
        }
    }
}

extension GuideOutline.Section {
    /// The ids of its own place and of all that can be linked to in it.
    fileprivate func places(isForEverybody: Bool) -> [String] {
        let indicators = indicators.map(\.anchor.text)
        let texts: [String] =
            switch item {
            case .group(let group): isForEverybody ? group.text.guideAnchors(at: anchor) : []
            case .competency(let entry) where isForEverybody:
                entry.competency.narrative.flatMap { passage in
                    [passage.anchor.text] + passage.text.guideAnchors(at: passage.anchor.text)
                }
            case .competency: []
            case .page(let page): page.text.guideAnchors(at: anchor)
            case .role(let role): role.purpose.guideAnchors(at: anchor)
            }
        return [anchor] + texts + indicators
    }
}
