import Model

extension RichText {
    /// The text as it stands within a guide, where many texts share a page.
    ///
    /// - Parameters:
    ///   - rank: the rank of the heading that the text stands below; its own follow in rank.
    ///   - place: what the text's own anchors begin with, so that no two texts have the same.
    func inGuide(below rank: Int, at place: String) -> RichText {
        guard let top = headings.compactMap(\.rank).min() else { return self }
        return RichText(
            blocks.map { block in
                guard case .heading(let heading) = block, let old = heading.rank else { return block }
                return .heading(
                    Heading(
                        rank: min(old - top + rank + 1, 6), anchor: heading.anchor.map { guideAnchor($0, in: place) },
                        content: heading.content))
            })
    }

    /// The anchors of its headings, as they are in a guide.
    func guideAnchors(at place: String) -> [String] {
        headings.compactMap { $0.anchor.map { guideAnchor($0, in: place).text } }
    }

    private var headings: [Heading] {
        guard singleRun == nil else { return [] }
        return blocks.compactMap { if case .heading(let heading) = $0 { heading } else { nil } }
    }
}

/// The anchor in a guide of a heading that has its own in a text.
func guideAnchor(_ anchor: Anchor, in place: String) -> Anchor {
    Anchor("\(place)-\(anchor.text)")
}
