import Model

/// Why it isn't clear whether a heading means a level.
package struct LevelDoubt: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// It says a level's name and more than that.
        case more
        /// It says a part of a level's name.
        case part
        /// It says the names of several levels.
        case several([Level.ID])
        /// Its number is another than the level's.
        case otherNumber
        /// It says a number, which is no level's name.
        case number
    }

    package let reason: Reason
    /// The level that comes nearest; nil where none has the number.
    package let level: Level.ID?
    /// Whether a theme may well be called so: then only a competency that doesn't use the level leaves a doubt.
    package var isWeak = false
}

/// How a heading bears on levels.
enum LevelReading: Hashable, Sendable {
    case level(Level.ID)
    case unsure(LevelDoubt)

    /// The level, where there is no doubt about it.
    var level: Level.ID? {
        if case .level(let level) = self { level } else { nil }
    }
}
