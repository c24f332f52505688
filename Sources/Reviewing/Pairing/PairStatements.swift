import Model
import TextComparison

/// Which indicator is which. Names that authors fixed decide first; then the same words, in the same cell, in the same
/// competency, anywhere; then what is alike, the most alike first.
func pairStatements(_ olds: [Statement], _ news: [Statement], _ vocabulary: inout Vocabulary) -> Pairing {
    var pairing = Pairing(before: olds.count, after: news.count)
    pairing.pairEqual({ olds[$0].fixedAnchor }, { news[$0].fixedAnchor })
    pairing.pairEqual({ Here(olds[$0].cell, olds[$0].words) }, { Here(news[$0].cell, news[$0].words) })
    pairing.pairEqual(
        { Here(olds[$0].cell.holder, olds[$0].words) }, { Here(news[$0].cell.holder, news[$0].words) })
    pairing.pairEqual({ olds[$0].words }, { news[$0].words })
    let oldBags = bags(of: pairing.removed, &vocabulary) { olds[$0].words }
    let newBags = bags(of: pairing.added, &vocabulary) { news[$0].words }
    pairing.pairAlike(
        oldBags, newBags,
        nearness: { Nearness(olds[$0].cell, news[$1].cell).rawValue },
        least: { Nearness(rawValue: $0)?.least ?? Alikeness.far }
    )
    return pairing
}

/// Something at a place.
private struct Here<Place: Hashable>: Hashable {
    let place: Place
    let words: String

    init(_ place: Place, _ words: String) {
        self.place = place
        self.words = words
    }
}

/// How near two cells are.
private enum Nearness: Int {
    case elsewhere, sameLevel, sameCompetency, sameCell

    init(_ one: CellIndex, _ other: CellIndex) {
        if one == other {
            self = .sameCell
        } else if one.holder == other.holder {
            self = .sameCompetency
        } else if one.level == other.level, one.polarity == other.polarity, one.level != nil {
            self = .sameLevel
        } else {
            self = .elsewhere
        }
    }
}

extension Nearness {
    /// How alike two texts that near have to be.
    fileprivate var least: Double {
        switch self {
        case .sameCell: Alikeness.here
        case .sameCompetency: Alikeness.near
        case .sameLevel, .elsewhere: Alikeness.far
        }
    }
}

extension Statement {
    var words: String { indicator.text.plain }

    /// The name that the author gave it, if there is one.
    var fixedAnchor: Anchor? { indicator.hasFixedAnchor ? indicator.anchor : nil }
}
