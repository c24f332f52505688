import Fingerprints
import Model
import Testing
import Theming

@testable import Guides
@testable import SiteGenerator

/// When a framework's pages would come out the same as those of the last build.
struct FrameworkOriginTests {
    @Test func `whatever the site puts around its pages makes them others`() {
        var sites = [Site(title: "Ours", pages: [Page(id: Page.ID("about"), title: "About")])]
        func add(_ change: (inout Site) -> Void) {
            var site = sites[0]
            change(&site)
            sites.append(site)
        }
        add { $0.title = "Theirs" }
        add { $0.organisation = "The library" }
        add { $0.language = "cy" }
        add { $0.url = "https://example.org" }
        add { $0.logo = "images/logo.svg" }
        add { $0.colour = "#224466" }
        add { $0.contact = "a@example.org" }
        add { $0.editURL = "https://example.org/edit" }
        add { $0.pages = [] }
        add { $0.pages[0].title = "Us" }
        add { $0.pages[0].status = .draft }
        let told = sites.map { Fingerprint(ofPartsOf: $0.frame) }
        #expect(told.allSatisfy { $0 != nil })
        #expect(Set(told).count == sites.count)
    }

    @Test func `what only the site's own pages show doesn't`() {
        let site = Site(title: "Ours", pages: [Page(id: Page.ID("about"), title: "About")])
        var other = site
        other.introduction = RichText("Welcome.")
        other.pages[0].text = RichText("Of us.")
        other.frameworks = [Framework(id: Framework.ID("ways"), title: "Ways")]
        #expect(Fingerprint(ofPartsOf: site.frame) == Fingerprint(ofPartsOf: other.frame))
    }

    @Test func `a framework's own PDFs make its pages others`() {
        func source(_ pdfs: [GuidePDF], origin: Fingerprint?) -> FrameworkSource? {
            guard let theme = Theme.make(from: .builtIn).theme else { return nil }
            return FrameworkSource(
                framework: Framework(id: Framework.ID("ways"), title: "Ways"), site: Site(title: "Ours"), theme: theme,
                changes: LastChanges(), pdfs: pdfs, former: [], files: [], review: nil, annotations: nil, origin: origin
            )
        }
        let origin = FingerprintMaker().made()
        let own = GuidePDF(layout: .pocket, framework: Framework.ID("ways"), bytes: [1])
        let others = GuidePDF(layout: .pocket, framework: Framework.ID("else"), bytes: [1])
        let without = source([], origin: origin)?.fingerprint
        #expect(without != nil)
        #expect(source([], origin: nil)?.fingerprint == nil)
        #expect(source([own], origin: origin)?.fingerprint != without)
        #expect(source([others], origin: origin)?.fingerprint == without)
    }
}
