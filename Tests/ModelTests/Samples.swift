import Model

/// A level that is its own title.
func level(_ id: String, includes: [String] = []) -> Level {
    Level(id: Level.ID(id), title: id, includes: includes.map { Level.ID($0) })
}

/// A cell with one indicator, whose words say which cell it is.
func cell(_ level: String?, _ polarity: Polarity = .expected) -> Cell {
    let words = "\(level ?? "everyone") \(polarity.rawValue)"
    let text = RichText(words)
    let indicator = Indicator(anchor: Anchor(words), text: text)
    return Cell(level: level.map { Level.ID($0) }, theme: nil, polarity: polarity, text: nil, indicators: [indicator])
}

/// A competency with an expected cell at each of the levels; nil is everyone.
func competency(_ id: String, at levels: [String?], appliesTo: [String] = [], steps: Ladder? = nil) -> Competency {
    Competency(
        id: Competency.ID(id), title: id, cells: levels.map { cell($0) }, appliesTo: appliesTo.map { Level.ID($0) },
        ownLadder: steps
    )
}

/// Everybody, then managers and specialists side by side, then leaders, who include managers.
let stair = Ladder([
    level("all"), level("managers", includes: ["all"]), level("specialists", includes: ["all"]),
    level("leaders", includes: ["managers"]),
])

/// Steps of a competency's own, where none includes another.
let steps = Ladder([
    level("starting"), level("skilled", includes: ["starting"]), level("expert", includes: ["skilled"]),
])

extension Expectations.Part {
    /// `own leaders: 1, contra 1`.
    var shown: String {
        let why =
            switch origin {
            case .own(let level): "own \(level.id)"
            case .included(let level): "included \(level.id)"
            case .step(let level): "step \(level.id)"
            case .everyone: "everyone"
            }
        return contra.isEmpty ? why : "\(why) (expected \(expected.count), contra \(contra.count))"
    }
}

extension Identifier: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral
{
    /// An identifier in a test.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
