import Model

/// What is asked to be printed of a framework.
package struct GuideRequest: Sendable {
    /// How it is laid out.
    package let layout: GuideLayout
    /// For whom it is.
    package let reader: GuideReader
    /// Whether room is left beside each indicator to write in.
    package let hasEvidence: Bool
    /// Whether its pages have marks at which a print room cuts them, and room around them for that.
    package let hasMarks: Bool

    /// A request; without more, for everybody.
    package init(
        _ layout: GuideLayout, for reader: GuideReader = .everybody, hasEvidence: Bool = false, hasMarks: Bool = false
    ) {
        self.layout = layout
        self.reader = reader
        self.hasEvidence = hasEvidence
        self.hasMarks = hasMarks
    }
}

extension GuideRequest {
    /// The paper that the guide's own pages are set on.
    package func paper(for framework: Framework) -> PaperSize {
        switch layout {
        case .large, .document, .fold: .a4
        case .pocket: framework.pocketGuide.size ?? .a6
        // Two A4 pages beside each other need A3, which few machines take.
        case .booklet: framework.pocketGuide.size == .a5 ? .a5 : .a6
        }
    }
}

extension Framework {
    /// The levels that a guide for everybody includes.
    func levels(in request: GuideRequest) -> [Level] {
        request.layout == .document ? ladder.levels : levelsInPocketGuide
    }
}
