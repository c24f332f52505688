import Model

/// Why it isn't clear whether a heading means a level.
struct LevelDoubt: Hashable, Sendable {
    enum Reason: Hashable, Sendable {
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

    let reason: Reason
    /// The level that comes nearest; nil where none has the number.
    let level: Level.ID?
    /// Whether a theme may well be called so: then only a competency that doesn't use the level leaves a doubt.
    var isWeak = false
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
