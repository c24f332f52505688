import CommonMark
import Headings
import TextReading

/// The indices of headings that warn by being the opposite of another heading of the same competency: `Stop` beside
/// `Start`, `Breaks trust` beside `Builds trust`.
///
/// - Parameter readings: what the headings' words say, by the index of their block.
func opposedHeadings(in blocks: [Block], _ readings: [Int: HeadingReading], by rules: HeadingRules)
    -> Set<Int>
{
    var free: [(index: Int, key: String)] = []
    for (index, reading) in readings where reading == .free {
        guard case .heading(let heading) = blocks[index] else { continue }
        let key = rules.key(words(of: heading))
        if key.utf8.count <= 60 { free.append((index, key)) }
    }
    guard free.count > 1 else { return [] }
    let keys = Set(free.map(\.key))
    return Set(
        free.filter { heading in
            var words = heading.key.split(separator: "-").map(String.init)
            return words.indices.contains { index in
                let word = words[index]
                defer { words[index] = word }
                return DoubtfulNames.opposites[word]?.contains { other in
                    words[index] = other
                    return keys.contains(words.joined(separator: "-"))
                } ?? false
            }
        }.map(\.index))
}
