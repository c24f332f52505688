import ContentSource
import Diagnostics
import Headings
import Model
import Outlining

/// Checks that no level is called by what isn’t wanted, since all that stands below a level is asked for.
func checkLevelTitles(
    of ladder: Ladder, at locations: [Level.ID: Location], by rules: HeadingRules,
    _ findings: inout DiagnosticCollector
) {
    for level in ladder.levels where rules.warns(level) {
        findings.add(.warningLevel(level, locations[level.id]))
    }
    for (place, level) in ladder.levels.enumerated() {
        let higher = ladder.levels[(place + 1)...].first { level.includes.contains($0.id) }
        if let higher { findings.add(.includesHigher(level, higher, locations[level.id])) }
    }
}

extension Diagnostic {
    fileprivate static func warningLevel(_ level: Level, _ location: Location?) -> Diagnostic {
        Diagnostic(
            .error, "level-warns",
            "The level ‘\(level.title)’ sounds like what isn’t wanted, but what stands below a level is asked for.",
            at: location,
            suggestion: """
                Take it out of ‘levels’, and write ‘\(settingName(level.title)): contra’ under ‘headings’. If somebody is \
                to be at that level, write ‘\(settingName(level.title)): \(level.title)’ there.
                """
        )
    }

    fileprivate static func includesHigher(_ level: Level, _ higher: Level, _ location: Location?)
        -> Diagnostic
    {
        Diagnostic(
            .warning, "level-includes-higher",
            "‘\(level.title)’ includes ‘\(higher.title)’, but stands before it and so counts as lower.",
            at: location,
            suggestion: "Under ‘levels’, write the lowest level first."
        )
    }
}
