import JSONWriting
import Model
import PageKit
import SiteOutput
import Templates
import Theming

extension FrameworkContext {
    /// What `compare.js` puts a comparison together from, as a script: a page opened from a disk may load scripts, but
    /// no data.
    ///
    /// A part reads the same whoever it is asked of, so each stands here once, and what a level or role asks is a list
    /// of parts' numbers.
    package func comparisonData() -> PublishedFile {
        PublishedFile(path: Address.comparisonData(framework.id).path) { [self] (bytes: inout [UInt8]) in
            bytes += "window.newelComparison = ".utf8
            var json = CompactJSON(appendingTo: bytes)
            // The writer has the array for itself, or else it would be copied.
            bytes = []
            write(to: &json)
            bytes = json.bytes
            bytes += ";\n".utf8
        }
    }

    private func write(to json: inout CompactJSON) {
        var pieces = ComparedPieces(self)
        json.object { json in
            json.member("sides", comparedSides) { json, side in write(side, &pieces, to: &json) }
            json.key("former")
            json.object(writeFormerKeys)
            json.member("asks", pieces.asks) { json, ask in json.value(ask) }
            json.key("notAsked")
            json.value(pieces.html(of: compared(nil)))
            json.member("competencies", framework.competencies) { json, competency in
                write(competency, &pieces, to: &json)
            }
            let most = framework.competencies.map { mostCounts(of: $0) }
            json.member("indicatorCounts", 0...(most.map(\.expected).max() ?? 0)) { json, count in
                json.value(inWords(IndicatorCounts(expected: count), of: nil) ?? "")
            }
            json.member("contraCounts", 0...(most.map(\.contra).max() ?? 0)) { json, count in
                json.value(inWords(IndicatorCounts(contra: count), of: nil) ?? "")
            }
        }
    }

    private func write(_ side: ComparedSide, _ pieces: inout ComparedPieces, to json: inout CompactJSON) {
        let asking = framework.asking(from: side.standpoint)
        json.object { json in
            json.member("key", side.key)
            json.member("title", side.title)
            json.key("asks")
            json.object { json in
                for (index, competency) in framework.competencies.enumerated() {
                    guard let ask = asking(competency) else { continue }
                    json.key(String(index))
                    json.list { json in
                        json.value(pieces.number(of: compared(ask, from: side.standpoint)))
                        for part in ask.expectations.parts { json.value(partNumber(of: part, in: competency)) }
                    }
                }
            }
        }
    }

    /// The place of a part among all that a competency could ask: its ladder's levels, then everyone's.
    private func partNumber(of part: Expectations.Part, in competency: Competency) -> Int {
        let ladder = competency.ladder(in: framework)
        return part.origin.level.flatMap { ladder.place(of: $0.id) } ?? ladder.levels.count
    }

    private func allParts(of competency: Competency) -> [Expectations.Part?] {
        competency.ladder(in: framework).levels.map { competency.part(.own($0), of: $0.id) }
            + [competency.part(.everyone, of: nil)]
    }

    private func write(_ competency: Competency, _ pieces: inout ComparedPieces, to json: inout CompactJSON) {
        json.object { json in
            json.member("id", competency.id.text)
            json.member("title", competency.title)
            json.member("link", link(.competency(competency.id, framework.id)))
            json.member("parts", allParts(of: competency)) { json, part in
                guard let part else { return json.null() }
                let counts = IndicatorCounts([part])
                json.list { json in
                    json.value(pieces.html(of: compared(part, in: competency)))
                    json.value(counts.expected)
                    json.value(counts.contra)
                }
            }
            // Where its author calls contra-indicators something else, so are they counted.
            guard competency.contraLabel != nil else { return }
            json.member("contraCounts", 0...mostCounts(of: competency).contra) { json, count in
                json.value(inWords(IndicatorCounts(contra: count), of: competency) ?? "")
            }
        }
    }

    private func mostCounts(of competency: Competency) -> IndicatorCounts {
        IndicatorCounts(allParts(of: competency).compactMap(\.self))
    }

    /// Keys of levels and roles under names that they had before, so that an address that was sent stays good.
    private func writeFormerKeys(to json: inout CompactJSON) {
        for level in framework.ladder.levels {
            for former in level.formerIDs {
                json.key(Self.key(former))
                json.value(Self.key(level.id))
            }
        }
        for role in framework.roles {
            for former in role.formerIDs {
                json.key(Self.key(former))
                json.value(Self.key(role.id))
            }
        }
    }
}

/// Makes the pieces of markup that a comparison is put together from.
private struct ComparedPieces {
    /// How much can be asked, each way once.
    private(set) var asks: [ArraySlice<UInt8>] = []
    private var numbers: [ArraySlice<UInt8>: Int] = [:]
    private let theme: Theme
    private var buffer = RenderBuffer()

    init(_ context: FrameworkContext) {
        theme = context.theme
    }

    /// The place of what is asked among all that can be asked.
    mutating func number(of ask: ComparedAskView) -> Int {
        let html = html(of: ask)
        if let number = numbers[html] { return number }
        // A copy, since the buffer is used again.
        let kept = Array(html)[...]
        numbers[kept] = asks.count
        asks.append(kept)
        return asks.count - 1
    }

    mutating func html(of ask: ComparedAskView) -> ArraySlice<UInt8> {
        buffer.truncate(to: 0)
        theme.render(.comparedAsk, ask, into: &buffer)
        return buffer.bytes[...]
    }

    mutating func html(of parts: [ComparedPartView]) -> ArraySlice<UInt8> {
        buffer.truncate(to: 0)
        for part in parts { theme.render(.comparedPart, part, into: &buffer) }
        return buffer.bytes[...]
    }
}
