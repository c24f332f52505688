import CommonMark
import ContentSource
import Diagnostics
import Headings
import Model
import TextReading

/// Looks at a heading of `group.md` for what a group can't show: what only a level is asked, and what is wanted among
/// what all of the group is warned of.
///
/// - Parameters:
///   - contra: the heading of contra-indicators that it stands below; nil where it stands below none.
///   - holdsBullets: whether bullets stand right below it.
func checkGroupHeading(
    _ heading: Heading, below contra: String?, holdsBullets: Bool, by rules: HeadingRules,
    in file: SourceFile,
    _ findings: inout DiagnosticCollector
) {
    let title = words(of: heading)
    let reading = rules.reading(of: title)
    if reading.meaning?.level != nil { return findings.add(.levelInGroup(title, heading, file)) }
    if let contra {
        if rules.namesWanted(title) { findings.add(.wantedInContra(title, contra, heading, file)) }
        return
    }
    guard holdsBullets else { return }
    switch reading {
    case .contraOrTheme, .levelOrContra, .wantedAndContra:
        findings.add(.contraOrText(title, heading, file))
    case .free, .levelOrTheme:
        if !rules.ladder.isEmpty, !rules.isNarrative(title), !title.hasSuffix("?") {
            findings.add(.contraOrText(title, heading, file))
        }
    case .means: break
    }
}

extension Diagnostic {
    fileprivate static func contraOrText(_ title: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "heading-like-contra-in-group",
            "It isn’t clear whether what stands below ‘\(title)’ is warned of in all of the group.",
            at: file.location(of: heading),
            suggestion: """
                Under ‘headings’ in framework.md, write ‘\(settingName(title)): contra’ if it is, \
                ‘\(settingName(title)): narrative’ if it is a text.
                """
        )
    }

    fileprivate static func levelInGroup(_ title: String, _ heading: Heading, _ file: SourceFile)
        -> Diagnostic
    {
        Diagnostic(
            .error, "level-in-group",
            "‘\(title)’ names a level, but what a group’s file says is shown at all levels.",
            at: file.location(of: heading),
            suggestion:
                "Put it into the group’s competencies, under the level’s heading, or leave the level’s name out."
        )
    }
}
