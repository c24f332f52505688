import Localization
import Templates
import Theming

/// The mark by which a level is known everywhere: its place on the stair, and its number.
package struct LevelMarkView: TemplateObject {
    /// One step of the stair as a rectangle.
    struct Step: TemplateObject {
        let place: String
        let shade: String
        let left: Int
        let top: String
        let height: String

        static let fields: Fields<Step> = [
            .text("place", "‘own’ for the level itself, ‘below’ or ‘above’ for the others.") { $0.place },
            .text("shade", "How much of it is filled in, from 0 to 1: a mark needs no style sheet.") { $0.shade },
            .number("left", "The rectangle’s left edge.") { $0.left },
            .text("top", "The rectangle’s upper edge.") { $0.top },
            .text("height", "The rectangle’s height.") { $0.height },
        ]
    }

    package let number: Int
    package let count: Int
    package let isStep: Bool
    /// Whether the page draws the stair in one place for all marks of that level.
    let isDrawnOnce: Bool
    package let words: LocalizedStrings

    /// The mark of the level with that number, on a ladder of so many.
    ///
    /// - Parameter isDrawnOnce: whether the page that it stands on has ``LevelStairsView`` too.
    init(number: Int, count: Int, isStep: Bool, isDrawnOnce: Bool, words: LocalizedStrings) {
        self.number = number
        self.count = count
        self.isStep = isStep
        self.isDrawnOnce = isDrawnOnce
        self.words = words
    }

    private static let stepWidth = 7
    private static let fullHeight = 20.0
    private static let treadHeight = 4.0

    /// The width of the drawing of a ladder, with a margin of one on each side.
    package static func width(of levels: Int) -> Int {
        levels * stepWidth + 2
    }

    private var steps: [Step] {
        (0..<count).map { place in
            let isOwn = place == number - 1
            let isBelow = place < number - 1
            let rise = Self.fullHeight * Double(place + 1) / Double(count)
            return Step(
                place: isOwn ? "own" : isBelow ? "below" : "above",
                shade: isOwn ? "1" : isBelow ? "0.22" : "0",
                left: place * Self.stepWidth,
                top: decimal(Self.fullHeight - rise),
                height: decimal(isStep ? Self.treadHeight : rise)
            )
        }
    }

    package static let fields: Fields<LevelMarkView> = [
        .list("steps", "The stair’s steps from the foot.") { $0.steps },
        .number("width", "The drawing’s width, with a margin of one on each side.") { width(of: $0.count) },
        .number("number", "The level’s place, counted from one.") { $0.number },
        .flag(
            "isDrawnOnce",
            "Whether its page draws the stair once for all marks of that level, from level-stairs.mustache."
        ) { $0.isDrawnOnce },
        .flag("isStep", "Whether it is a step of a competency’s own ladder.") { $0.isStep },
        .words("words", "The theme’s words.") { $0.words },
    ]
}

/// A number with at most one decimal, for drawings.
private func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

/// The stairs of a framework's levels, drawn once on each of its pages and shown wherever a mark stands.
struct LevelStairsView: TemplateObject {
    let stairs: [LevelMarkView]

    static let fields: Fields<LevelStairsView> = [
        .list("stairs", "The marks of the framework’s levels, whose stairs are drawn.") { $0.stairs }
    ]
}

extension TemplateKey where Root == LevelStairsView {
    static var levelStairs: Self { Self("level-stairs") }
}

extension TemplateKey where Root == LevelMarkView {
    static var levelMark: Self { Self("level-mark") }
}
