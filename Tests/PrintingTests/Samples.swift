import Foundation
import Model
import Testing

@testable import Guides
@testable import Printing
@testable import SiteGenerator
@testable import Theming

/// A PDF as pdftotext would describe it: A6 pages, each of lines of words.
func pdf(_ pages: [String]...) -> PDFText {
    let boxes = pages.map { lines in
        let words = lines.enumerated().flatMap { place, line in
            line.split(separator: " ").map { word in
                "<word xMin=\"20\" yMin=\"\(place * 12)\" xMax=\"60\" yMax=\"\(place * 12 + 10)\">\(word)</word>"
            }
        }
        return (["<page width=\"297\" height=\"419\">"] + words + ["</page>"]).joined(separator: "\n")
    }
    return PDFText(boxes: boxes.joined(separator: "\n"))
}

/// A framework of two competencies.
let framework = Framework(
    id: Framework.ID("f"), title: "Ways",
    competencies: ["Listening", "Deciding"].map { title in
        let bullet = Indicator(
            anchor: Anchor(title.lowercased()), text: RichText("Is \(title)."))
        return Competency(
            id: Competency.ID(title.lowercased()), title: title,
            cells: [Cell(level: nil, theme: nil, polarity: .expected, text: nil, indicators: [bullet])]
        )
    }
)

/// The framework, ready to be printed.
func sample(_ layout: GuideLayout = .pocket) throws -> Printout {
    let theme = try #require(Theme.make(from: .builtIn).theme)
    return try printout(GuideRequest(layout), of: framework, in: Site(title: "S", frameworks: [framework]), with: theme)
}
