import Model
import Reviewing

// How long it takes to compare two versions of a large framework, and of some that are made to hurt.

/// Words enough to tell sentences apart.
let nouns = (0..<400).map { "noun\($0)" }
let verbs = (0..<120).map { "verb\($0)s" }

/// The same numbers on every run (D. H. Lehmer's generator, with the factor of S. K. Park and K. W. Miller).
struct SeededNumbers {
    private var seed = 20_260_101

    mutating func next(below limit: Int) -> Int {
        seed = seed * 48_271 % 2_147_483_647
        return seed % limit
    }
}

var numbers = SeededNumbers()
@MainActor func random(below limit: Int) -> Int { numbers.next(below: limit) }

@MainActor func sentence() -> String {
    let words = (0..<10).map { $0 == 0 ? verbs[random(below: 120)] : $0 % 3 == 0 ? "the" : nouns[random(below: 400)] }
    return words.joined(separator: " ")
}

func text(_ words: String) -> RichText { RichText(words) }

func competency(_ number: Int, _ sentences: [String]) -> Competency {
    let halves = [
        ("all", sentences.prefix(sentences.count / 2)), ("leaders", sentences.dropFirst(sentences.count / 2)),
    ]
    let cells = halves.map { level, sentences in
        Cell(
            level: Level.ID(level), theme: nil, polarity: .expected, text: nil,
            indicators: sentences.enumerated().map {
                Indicator(anchor: Anchor("c\(number)-\(level)-\($0)"), text: text($1))
            })
    }
    return Competency(
        id: Competency.ID("c\(number)"), title: "Competency \(number)", definition: text("What \(number) means."),
        cells: cells)
}

func site(_ sentences: [[String]], roles: Int = 0) -> Site {
    let ladder = Ladder([
        Level(id: Level.ID("all"), title: "All"),
        Level(id: Level.ID("leaders"), title: "Leaders", includes: [Level.ID("all")]),
    ])
    let framework = Framework(
        id: Framework.ID("f"), title: "F", ladder: ladder,
        competencies: sentences.enumerated().map { competency($0, $1) },
        roles: (0..<roles).map {
            Role(id: Role.ID("r\($0)"), title: "Role \($0)", level: Level.ID($0 % 2 == 0 ? "all" : "leaders"))
        })
    return Site(title: "S", frameworks: [framework])
}

func measure(_ name: String, _ before: Site, _ after: Site) {
    var times: [Duration] = []
    var count = 0
    // What takes long is timed once.
    while times.count < 3, times.allSatisfy({ $0 < .seconds(2) }) {
        let start = ContinuousClock.now
        count = review(after, since: before).changes.count
        times.append(ContinuousClock.now - start)
    }
    times.sort()
    print("\(times[times.count / 2].formatted)  \(name): \(count) changes")
}

extension Duration {
    var formatted: String {
        let hundredths = Int(self / .milliseconds(10))
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) s"
    }
}

let thousand = (0..<1_000).map { _ in (0..<10).map { _ in sentence() } }
var edited = thousand
for edit in 0..<100 {
    let (place, line) = (random(below: 1_000), random(below: 10))
    switch edit % 5 {
    case 0: edited[place][line] += " and more"
    case 1: edited[place].remove(at: min(line, edited[place].count - 1))
    case 2: edited[place].append(sentence())
    case 3: edited[place].swapAt(0, min(line, edited[place].count - 1))
    default: edited[random(below: 1_000)].append(edited[place].removeLast())
    }
}
measure("1,000 competencies of 10 indicators, nothing edited", site(thousand), site(thousand))
measure("1,000 competencies of 10 indicators, 100 edits", site(thousand), site(edited))
measure("the same with 50 roles", site(thousand, roles: 50), site(edited, roles: 50))
measure(
    "every indicator reworded", site(thousand), site(thousand.map { $0.map { "\($0) and some more words" } }))
measure(
    "every indicator replaced", site(thousand), site(thousand.map { $0.map { _ in sentence() } }))
measure(
    "100,000 identical indicators, one more", site([Array(repeating: "Cares.", count: 100_000)]),
    site([Array(repeating: "Cares.", count: 100_001)]))
measure(
    "100,000 identical indicators, all reworded", site([Array(repeating: "Cares for people.", count: 100_000)]),
    site([Array(repeating: "Cares for all people.", count: 100_000)]))
measure(
    "100,000 much alike, all reworded", site([(0..<100_000).map { "Keeps promise \($0) to the people." }]),
    site([(0..<100_000).map { "Keeps promise \($0 + 7) to all the people and more." }]))
measure(
    "1,000,000 indicators, all gone", site([(0..<1_000_000).map { "Keeps promise \($0)." }]), site([["Rests."]]))
