import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import TextReading

/// A heading as it is written before a colon under `headings`: in quotation marks where YAML needs them.
package func settingName(_ heading: String) -> String {
    let name = heading.last == ":" ? String(heading.dropLast()) : heading
    let isPlain =
        name.first.map { $0.isLetter || $0.isNumber } == true && !name.contains(": ") && !name.contains(" #")
    guard !isPlain else { return name }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

extension Diagnostic {
    static func nearMiss(_ title: String, _ meant: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-near-miss", "The heading ‘\(title)’ is almost, but not quite, ‘\(meant)’.",
            at: file.location(of: heading),
            suggestion:
                "Did you mean ‘\(meant)’? If not, write ‘\(settingName(title)): theme’ under ‘headings’ in framework.md."
        )
    }

    static func renamed(_ title: String, _ level: Level, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-of-former-level", "‘\(title)’ is a former name of the level ‘\(level.title)’.",
            at: file.location(of: heading),
            suggestion: "Write ‘\(level.title)’, or list ‘\(title)’ under the level’s aliases."
        )
    }

    static func foreignLevel(_ title: String, _ ladder: Ladder, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-foreign-level",
            "‘\(title)’ is one of the framework’s levels, but this competency has levels of its own.",
            at: file.location(of: heading),
            suggestion: "Use one of its own: \(ladder.levels.map(\.title).joined(separator: ", "))."
        )
    }

    static func nested(_ title: String, _ outer: String, isTheme: Bool, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-nested",
            isTheme
                ? "‘\(title)’ names no level, so it would be a theme within the theme ‘\(outer)’."
                : "‘\(title)’ stands within ‘\(outer)’, which is of the same kind.",
            at: file.location(of: heading),
            suggestion: isTheme
                ? "If a level is meant, write its name; if not, give both headings the same number of #."
                : "Give both headings the same number of #, or take one of them out."
        )
    }

    static func cellInText(_ title: String, _ text: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-in-text", "‘\(title)’ stands within the text ‘\(text)’, so it would not reach the table.",
            at: file.location(of: heading), suggestion: "Give it as few # as ‘\(text)’ has."
        )
    }

    static func doubled(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "heading-doubled", "The heading ‘\(title)’ stands twice; both parts are put together.",
            at: file.location(of: heading), suggestion: "Keep one heading and move the text below it."
        )
    }

    /// Two names for what is warned of in one place.
    static func contraTogether(_ label: String, with other: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .warning, "contra-put-together",
            "What stands below ‘\(label)’ is put together with ‘\(other)’, since both are warned of in the same place.",
            at: file.location(of: heading),
            suggestion:
                "Keep one heading and move the bullets below it; pages name both, and can’t tell which is which."
        )
    }

    static func otherTitle(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "title-other", "‘\(title)’ isn’t the title, so all that follows is read as standing below it.",
            at: file.location(of: heading),
            suggestion: "Take the heading out, or write the same as the title’s setting."
        )
    }

    static func wordless(_ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-wordless", "This heading has no words.", at: file.location(of: heading),
            suggestion: "Write them behind the #, or take the line out."
        )
    }

    static func lostFromHeading(_ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "heading-link-lost", "Of this heading only the words are shown: its link or picture is left out.",
            at: file.location(of: heading), suggestion: "Put it into the text below the heading."
        )
    }

    static func outerRank(_ heading: Heading, above other: Heading, _ file: SourceFile) -> Diagnostic {
        let marks = String(repeating: "#", count: other.rank)
        return Diagnostic(
            .error, "heading-rank",
            "‘\(words(of: heading))’ has fewer # than the headings above it, so all headings below it would be parts of it.",
            at: file.location(of: heading), suggestion: "Give it as many as ‘\(words(of: other))’ has: \(marks)."
        )
    }

    static func textWithoutBullets(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "text-without-bullets",
            "The lines below ‘\(title)’ run together in one text, because none of them is a bullet.",
            at: file.location(of: heading), suggestion: "Begin each with a hyphen and a space, as in ‘- Listens’."
        )
    }

    static func textLikeLevel(_ title: String, _ ladder: Ladder, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "text-like-level",
            "‘\(title)’ sounds like a level and is none, so what stands below it is a text beside the table.",
            at: file.location(of: heading),
            suggestion: """
                If it is a level, write its name, such as ‘\(ladder.levels.first?.title ?? "")’, or list it under ‘levels’ in \
                framework.md; if not, write ‘\(settingName(title)): narrative’ under ‘headings’ there.
                """
        )
    }

    static func emptySection(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "empty-section", "Nothing stands below the heading ‘\(title)’.", at: file.location(of: heading),
            suggestion: "Write what belongs there, or take the heading out."
        )
    }

    static func bulletsInText(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .warning, "bullets-in-text",
            "‘\(title)’ is read as a text beside the table, so the bullets below it are asked of nobody.",
            at: file.location(of: heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(settingName(title)): theme’ if they are asked, \
                ‘\(settingName(title)): narrative’ if not.
                """
        )
    }

    static func examples(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-of-examples",
            "It isn’t clear of which bullets the ones below ‘\(title)’ are examples.", at: file.location(of: heading),
            suggestion: """
                Put each below the bullet that it is an example of, with two spaces before its hyphen, and take the \
                heading out. If they are asked like the others, write ‘\(settingName(title)): theme’ under \
                ‘headings’ in framework.md.
                """
        )
    }

    static func levelOrTheme(
        _ title: String, _ doubt: LevelDoubt, _ ladder: Ladder, _ heading: Heading, _ file: SourceFile
    ) -> Diagnostic {
        let level = doubt.level.flatMap { ladder[$0] }
        let number = doubt.level.flatMap(ladder.place).map { $0 + 1 } ?? 0
        let name = level?.title ?? ""
        let message =
            switch doubt.reason {
            case .more:
                "The heading ‘\(title)’ says more than the level’s name, ‘\(name)’, so it isn’t clear whom it asks."
            case .part: "The heading ‘\(title)’ sounds like the level ‘\(name)’, but isn’t its name."
            case .several(let ids):
                "The heading ‘\(title)’ names more than one level: \(list(ids.compactMap { ladder[$0]?.title }))."
            case .otherNumber: "‘\(title)’ doesn’t fit: ‘\(name)’ is level \(number), counted from the lowest."
            case .number: "No level is called ‘\(title)’."
            }
        let remedy =
            switch doubt.reason {
            case .several: "Give each level a heading of its own."
            case .more, .part, .otherNumber, .number:
                level == nil
                    ? "Write one of the levels: \(list(ladder.levels.map(\.title)))."
                    : "If ‘\(name)’ is meant, write just that, or list this heading among its ‘aliases’."
            }
        return Diagnostic(
            .error, "heading-like-level", message, at: file.location(of: heading),
            suggestion:
                "\(remedy) For a theme, write ‘\(settingName(title)): theme’ under ‘headings’ in framework.md."
        )
    }

    private static func list(_ titles: [String]) -> String {
        titles.map { "‘\($0)’" }.joined(separator: ", ")
    }
}
