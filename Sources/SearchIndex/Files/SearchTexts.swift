import Localization

/// All texts of a site in one row, each with its number.
struct SearchTexts {
    /// Every word and gap of the site, once.
    private(set) var forms = StringInterner()
    /// The forms as they are compared; empty for gaps.
    private(set) var folded: [String] = []
    /// In order; a thing's texts stand together.
    private(set) var entries: [SearchEntry] = []
    /// In order.
    private(set) var things: [SearchDocument] = []
    /// The number of each thing's first text.
    private(set) var firsts: [Int] = []
    /// The number of each section's first text.
    private(set) var sectionFirsts: [Int] = []
    private var pieces: [Int32] = []
    private var ends: [Int] = []

    init(_ sections: [SearchSection]) {
        for section in sections {
            sectionFirsts.append(entries.count)
            let numbers = (0..<section.forms.count).map {
                forms.number(of: section.forms[$0], section.forms.kinds[$0])
            }
            let start = pieces.count
            pieces += section.pieces.map { numbers[Int($0)] }
            ends += section.ends.map { start + $0 }
            for thing in section.things {
                firsts.append(entries.count)
                things.append(thing)
                entries += thing.entries
            }
        }
        folded = (0..<forms.count).map { forms.kinds[$0] == .gap ? "" : foldedWord(forms.text($0)) }
    }

    /// How many words and gaps all texts have together.
    var pieceCount: Int { pieces.count }

    /// The forms that a text is made of.
    func pieces(of entry: Int) -> ArraySlice<Int32> {
        pieces[(entry == 0 ? 0 : ends[entry - 1])..<ends[entry]]
    }

    /// The thing that a text belongs to: the last that begins no later.
    func thing(of entry: Int) -> Int {
        var low = 0
        var high = firsts.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if firsts[middle] <= entry { low = middle } else { high = middle }
        }
        return low
    }
}
