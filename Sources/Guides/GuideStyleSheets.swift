import Model
import PageKit
import Templates

/// A style sheet of a guide.
struct StyleSheetView: TemplateObject {
    let link: String

    static let fields: Fields<StyleSheetView> = [
        .text("link", "Where it is; in what becomes a PDF, the style sheet itself as a data: address.") { $0.link }
    ]
}

extension FrameworkContext {
    /// The style sheets of a guide in their order.
    ///
    /// - Parameters:
    ///   - files: what they are taken from for a PDF; nil for a page of the site.
    func guideStyleSheets(isFold: Bool, files: PageFiles?) -> [StyleSheetView] {
        let names = [
            AccentView.file, "pocket-guide.css", "pocket-guide-parts.css",
            isFold ? "pocket-guide-fold.css" : "pocket-guide-paper.css",
            files == nil ? "pocket-guide-screen.css" : PressStyle.file,
        ]
        return names.map { name in
            StyleSheetView(link: files?.data(at: .asset(name)) ?? link(.asset(name)))
        }
    }

    /// Writes authors' texts as they stand in a guide.
    ///
    /// - Parameters:
    ///   - links: where links lead from there.
    ///   - files: what pictures are taken from for a PDF; nil for a page of the site.
    func guideTexts(_ links: GuideLinks, files: PageFiles?) -> HTMLWriter {
        let page = Address.pocketGuide(framework.id)
        return HTMLWriter(
            source: { place in
                guard let data = files?.data(at: place.address) else { return place.link(from: page) }
                return data + (place.anchor.map { "#\(percentEncoded($0.text))" } ?? "")
            },
            link: links.link)
    }
}
