import Localization
import Model
import PageKit

/// A guide as a PDF, to be published beside the pages.
package struct GuidePDF: Sendable, Hashable {
    /// How it is laid out.
    package let layout: GuideLayout
    /// The framework.
    package let framework: Framework.ID
    /// The file.
    package let bytes: [UInt8]

    /// A guide's file.
    package init(layout: GuideLayout, framework: Framework.ID, bytes: [UInt8]) {
        self.layout = layout
        self.framework = framework
        self.bytes = bytes
    }

    /// Where it lies in the site.
    package var address: Address { .guidePDF(layout, framework) }
}

extension GuideLayout {
    /// What its PDF is called in a list of guides.
    var title: MessageKey {
        switch self {
        case .pocket: .guideSmall
        case .booklet: .guideBooklet
        case .fold: .guideFold
        case .large: .guideLarge
        case .document: .guideDocument
        }
    }
}

extension FrameworkContext {
    /// The guide's page, and its PDFs.
    package func guideLinks(_ pdfs: [GuidePDF]) -> [LinkView] {
        let page = LinkView(title: words.phrase(.pocketGuide), link: link(.pocketGuide(framework.id)))
        let files = pdfs.filter { $0.framework == framework.id }.map { pdf in
            LinkView(title: words.phrase(pdf.layout.title), link: link(pdf.address), note: words.phrase(.guidePDF))
        }
        return [page] + files
    }
}
