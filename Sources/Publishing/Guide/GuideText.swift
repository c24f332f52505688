import Frameworks

/// An author's text as it stands within a guide, where many texts share a page.
///
/// - Parameters:
///   - rank: the rank of the heading that the text stands below; its own follow in rank.
///   - place: what the text's own anchors begin with, so that no two texts have the same.
func guideText(_ text: RichText, below rank: Int, at place: String) -> String {
    guard hasTag("h", in: text.html) else { return text.html }
    var ranks: Set<Int> = []
    _ = rewritingTags(text.html) { tag in
        if let rank = headingRank(tag) { ranks.insert(rank) }
        return tag
    }
    guard let top = ranks.min() else { return text.html }
    return rewritingTags(text.html) { tag in
        guard let old = headingRank(tag) else { return tag }
        var heading = tag.renamed("h\(min(old - top + rank + 1, 6))")
        if let id = tag["id"] { heading["id"] = guideAnchor(id, in: place) }
        return heading
    }
}

/// The anchor in a guide of a heading that has its own in a text.
func guideAnchor(_ anchor: String, in place: String) -> String {
    "\(place)-\(anchor)"
}

private func headingRank(_ tag: Tag) -> Int? {
    guard tag.name.utf8.count == 2, tag.name.utf8.first == UInt8(ascii: "h") else { return nil }
    return tag.name.last?.wholeNumberValue
}
