import Model

/// What a heading in a competency stands for.
package enum HeadingMeaning: Hashable, Sendable {
    case definition
    case everyone
    case level(Level.ID)
    case contra
    /// The contra-indicators of one level: `Team leaders: unhelpful behaviours`.
    case contraAt(Level.ID)
    case narrative
    case theme
    /// Nothing of its own: what stands below belongs to the cell around it.
    case indicators

    /// The level that it names.
    package var level: Level.ID? {
        switch self {
        case .level(let id), .contraAt(let id): id
        default: nil
        }
    }

    /// Whether it warns of what stands below.
    package var isContra: Bool {
        switch self {
        case .contra, .contraAt: true
        default: false
        }
    }

    /// Whether it says in which column of the table a bullet stands, which a text beside the table would hide.
    package var isCell: Bool {
        level != nil || isContra || self == .everyone
    }
}

/// What a heading's words say of its meaning; its place decides the rest.
package enum HeadingReading: Hashable, Sendable {
    case means(HeadingMeaning)
    /// It shares words with a level, but may be something else.
    case levelOrTheme(LevelDoubt)
    /// It warns of something, but may be a theme.
    case contraOrTheme
    /// It names a level, and a sign of it warns.
    case levelOrContra(Level.ID)
    /// It names both what is wanted and what isn't.
    case wantedAndContra
    /// It names nothing known.
    case free

    /// The meaning, where there is no doubt about it.
    package var meaning: HeadingMeaning? {
        if case .means(let meaning) = self { meaning } else { nil }
    }
}
