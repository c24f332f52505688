import CommonMark
import ContentSource
import Diagnostics
import Model
import TextReading

/// What is told of headings that may say that something isn’t wanted.
extension Diagnostic {
    static func wantedInContra(_ title: String, _ outer: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-wanted-in-contra",
            "‘\(title)’ stands below ‘\(outer)’, so what it heads would be published as unwanted.",
            at: file.location(of: heading),
            suggestion: """
                If it is asked for, move it out from below ‘\(outer)’; if not, write ‘\(settingName(title)): theme’ under \
                ‘headings’ in framework.md.
                """
        )
    }

    static func levelOrContra(_ title: String, _ level: Level?, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-like-contra",
            "The sign in ‘\(title)’ isn’t read, so it isn’t clear whether what stands below is asked for or warned of.",
            at: file.location(of: heading),
            suggestion: """
                If it is warned of, write ‘\(level?.title ?? title): unhelpful behaviours’; if it is asked for, take the \
                sign out.
                """
        )
    }

    static func wantedAndContra(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-like-contra", "‘\(title)’ names both what is asked for and what is warned of.",
            at: file.location(of: heading),
            suggestion: """
                Give each a heading of its own: ‘Effective behaviours’, ‘Ineffective behaviours’. For a theme, write \
                ‘\(settingName(title)): theme’ under ‘headings’ in framework.md.
                """
        )
    }

    static func contraOrTheme(_ title: String, _ heading: Heading, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "heading-like-contra",
            "It isn’t clear whether what stands below ‘\(title)’ is asked for or warned of.",
            at: file.location(of: heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(settingName(title)): contra’ if it is warned of, \
                ‘\(settingName(title)): theme’ if it is asked for.
                """
        )
    }
}
