/// A run of texts as a file of the index: its words by frequency, and each text as their numbers.
///
/// | member | holds |
/// | --- | --- |
/// | `forms` | words and gaps as written, the most frequent first; number 1 is the first |
/// | `texts` | for each text its forms' numbers, and 0 at its end |
/// | `anchors` | for each text: 0 for none, 1 for the next of `named`, else two more than the words that spell it |
/// | `named` | anchors that the text's words don't spell |
/// | `title` | the title of the first thing, where its texts began in the run before |
/// | `things` | kind, identifier, status and own steps of each thing that texts belong to |
struct TextBlock {
    private let texts: SearchTexts
    private let range: Range<Int>
    private let marks: MarkBook

    init(_ texts: SearchTexts, _ range: Range<Int>, _ marks: MarkBook) {
        self.texts = texts
        self.range = range
        self.marks = marks
    }

    /// The file's value.
    var json: String {
        let forms = formsByFrequency
        var ranks = [Int](repeating: 0, count: texts.forms.count)
        for (rank, form) in forms.enumerated() { ranks[form] = rank + 1 }

        var coded: [UInt8] = []
        var anchors: [UInt8] = []
        var named: [String] = []
        var things: [String] = []
        var title: [UInt8] = []
        var thing = range.isEmpty ? 0 : texts.thing(of: range.lowerBound) - 1
        for piece in titleBefore { NumberCode.append(ranks[Int(piece)], to: &title) }
        for entry in range {
            while thing + 1 < texts.firsts.count, texts.firsts[thing + 1] <= entry {
                thing += 1
                things.append(json(of: texts.things[thing]))
            }
            for piece in texts.pieces(of: entry) { NumberCode.append(ranks[Int(piece)], to: &coded) }
            NumberCode.append(0, to: &coded)
            switch anchor(of: entry, in: texts.things[thing]) {
            case .none: NumberCode.append(0, to: &anchors)
            case .spelled(let words): NumberCode.append(words + 2, to: &anchors)
            case .named(let name):
                NumberCode.append(1, to: &anchors)
                named.append(JSONText.text(name))
            }
        }
        return JSONText.object([
            ("forms", JSONText.list(forms.map { JSONText.text(texts.forms.text($0)) })),
            ("texts", JSONText.code(coded)),
            ("anchors", JSONText.code(anchors)),
            ("named", JSONText.list(named)),
            ("title", title.isEmpty ? nil : JSONText.code(title)),
            ("things", JSONText.list(things)),
        ])
    }

    /// The title of the thing that the first text belongs to, where that began before.
    private var titleBefore: ArraySlice<Int32> {
        guard let entry = range.first else { return [] }
        let first = texts.firsts[texts.thing(of: entry)]
        return first < entry ? texts.pieces(of: first) : []
    }

    private var formsByFrequency: [Int] {
        var counts = [Int](repeating: 0, count: texts.forms.count)
        var found: [Int] = []
        let count = { (piece: Int32) in
            if counts[Int(piece)] == 0 { found.append(Int(piece)) }
            counts[Int(piece)] += 1
        }
        titleBefore.forEach(count)
        for entry in range { texts.pieces(of: entry).forEach(count) }
        return found.sorted { (counts[$1], $0) < (counts[$0], $1) }
    }

    private func json(of thing: SearchThing) -> String {
        var members = [JSONText.text(thing.kind.rawValue), JSONText.text(thing.id)]
        if thing.status != nil || !thing.steps.isEmpty { members.append(JSONText.text(thing.status ?? "")) }
        if !thing.steps.isEmpty {
            let steps = thing.steps.map { JSONText.list([JSONText.text($0.title), String(marks.number(of: $0))]) }
            members.append(JSONText.list(steps))
        }
        return JSONText.list(members)
    }

    private enum AnchorSpelling {
        case none
        case spelled(Int)
        case named(String)
    }

    /// Most anchors are the thing's identifier and the text's first words, which the text says already.
    private func anchor(of entry: Int, in thing: SearchThing) -> AnchorSpelling {
        guard let anchor = texts.entries[entry].anchor else { return .none }
        guard var rest = anchor.utf8[...].after(thing.id.utf8) else { return .named(anchor) }
        var words = 0
        for piece in texts.pieces(of: entry) where texts.forms.kinds[Int(piece)] != .gap {
            if rest.isEmpty { break }
            guard let spelled = rest.after("-".utf8)?.after(texts.folded[Int(piece)].utf8) else {
                return .named(anchor)
            }
            rest = spelled
            words += 1
        }
        return rest.isEmpty ? .spelled(words) : .named(anchor)
    }
}

extension Collection where Element: Equatable {
    /// What comes after a beginning; nil where it isn't one.
    fileprivate func after(_ beginning: some Collection<Element>) -> SubSequence? {
        starts(with: beginning) ? dropFirst(beginning.count) : nil
    }
}
