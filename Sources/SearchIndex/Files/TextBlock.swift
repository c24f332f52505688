import JSONWriting

/// A run of texts as a file of the index: its words by frequency, and each text as their numbers.
///
/// | member | holds |
/// | --- | --- |
/// | `forms` | words and gaps as written, the most frequent first; number 1 is the first |
/// | `texts` | for each text its forms' numbers, and 0 at its end |
/// | `anchors` | for each text: 0 for none, 1 for the next of `named`, else two more than the words that spell it |
/// | `named` | anchors that the text's words don't spell |
/// | `title` | the title of the first thing, where its texts began in the run before |
/// | `things` | kind, identifier, status, own steps, and own names of contra-indicators by place, of each thing that texts belong to |
struct TextBlock {
    private let texts: SearchTexts
    private let range: Range<Int>
    private let marks: MarkBook

    init(_ texts: SearchTexts, _ range: Range<Int>, _ marks: MarkBook) {
        self.texts = texts
        self.range = range
        self.marks = marks
    }

    /// Writes the file's value.
    func write(to json: inout CompactJSON) {
        let forms = formsByFrequency
        var ranks = [Int](repeating: 0, count: texts.forms.count)
        for (rank, form) in forms.enumerated() { ranks[form] = rank + 1 }

        var coded: [UInt8] = []
        var anchors: [UInt8] = []
        var named: [String] = []
        var things: [Int] = []
        var title: [UInt8] = []
        var thing = range.isEmpty ? 0 : texts.thing(of: range.lowerBound) - 1
        for piece in titleBefore { VarInt.append(ranks[Int(piece)], to: &title) }
        for entry in range {
            while thing + 1 < texts.firsts.count, texts.firsts[thing + 1] <= entry {
                thing += 1
                things.append(thing)
            }
            for piece in texts.pieces(of: entry) { VarInt.append(ranks[Int(piece)], to: &coded) }
            VarInt.append(0, to: &coded)
            switch anchor(of: entry, in: texts.things[thing]) {
            case .none: VarInt.append(0, to: &anchors)
            case .spelled(let words): VarInt.append(words + 2, to: &anchors)
            case .named(let name):
                VarInt.append(1, to: &anchors)
                named.append(name)
            }
        }
        json.object { json in
            json.member("forms", forms) { json, form in json.value(texts.forms[form]) }
            json.key("texts")
            json.value(code: coded)
            json.key("anchors")
            json.value(code: anchors)
            json.member("named", named) { json, name in json.value(name) }
            if !title.isEmpty {
                json.key("title")
                json.value(code: title)
            }
            json.member("things", things) { json, thing in write(texts.things[thing], to: &json) }
        }
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

    private func write(_ thing: SearchDocument, to json: inout CompactJSON) {
        let labels = thing.contraLabels.sorted { $0.key.number < $1.key.number }
        json.list { json in
            json.value(thing.kind.rawValue)
            json.value(thing.id)
            // What is missing at the end goes without saying.
            guard thing.status != nil || !thing.steps.isEmpty || !labels.isEmpty else { return }
            json.value(thing.status ?? "")
            guard !thing.steps.isEmpty || !labels.isEmpty else { return }
            json.list(thing.steps) { json, step in
                json.list { json in
                    json.value(step.title)
                    json.value(marks.number(of: step))
                }
            }
            guard !labels.isEmpty else { return }
            json.object { json in
                for (place, label) in labels {
                    json.key(String(place.number))
                    json.value(label)
                }
            }
        }
    }

    private enum AnchorSpelling {
        case none
        case spelled(Int)
        case named(String)
    }

    /// Most anchors are the thing's identifier and the text's first words, which the text says already.
    private func anchor(of entry: Int, in thing: SearchDocument) -> AnchorSpelling {
        guard var anchor = texts.entries[entry].anchor else { return .none }
        let words = anchor.withUTF8 { bytes -> Int? in
            guard var place = end(of: thing.id, in: bytes, at: 0) else { return nil }
            var words = 0
            for piece in texts.pieces(of: entry) where texts.forms.kinds[Int(piece)] != .gap {
                if place == bytes.count { break }
                guard bytes[place] == UInt8(ascii: "-"),
                    let next = end(of: texts.folded[Int(piece)], in: bytes, at: place + 1)
                else { return nil }
                place = next
                words += 1
            }
            return place == bytes.count ? words : nil
        }
        return words.map(AnchorSpelling.spelled) ?? .named(anchor)
    }
}

/// Where a text ends that stands at a place; nil where it doesn't stand there.
private func end(of text: String, in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    var text = text
    return text.withUTF8 { text in
        let end = place + text.count
        guard end <= bytes.count else { return nil }
        for (offset, byte) in text.enumerated() where bytes[place + offset] != byte { return nil }
        return end
    }
}
