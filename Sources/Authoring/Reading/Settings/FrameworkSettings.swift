import ContentSource
import Diagnostics
import Headings
import Model
import Naming
import SettingsReading

/// What `framework.md` says, and what follows from it for its competencies.
struct FrameworkSettings {
    let framework: Framework
    let rules: FrameworkRules
    let ladderLocations: [Level.ID: Location]
}

/// Reads the settings of `framework.md`.
func readFrameworkSettings(
    _ text: TextFile<FrameworkKey>, id: Framework.ID, name: FileName, language: String,
    _ findings: inout DiagnosticCollector
) -> FrameworkSettings {
    let settings = text.settings
    let written = readLevels(settings.value(.levels), &findings)
    let contra = settings.texts(.contra, &findings).map(\.string)
    let ownLanguage = readLanguage(settings.text(.language, &findings), &findings) ?? language
    let folding = NameFolding(language: ownLanguage)
    let headings = readHeadings(
        settings.entries(.headings, &findings), ladder: written.ladder, folding, &findings
    )
    let rules = FrameworkRules(ladder: written.ladder, headings: headings, contra: contra, folding: folding)
    checkLevelTitles(of: written.ladder, at: written.locations, by: rules.common, &findings)
    let framework = Framework(
        id: id,
        title: text.title(name, &findings),
        subtitle: settings.shown(.subtitle, &findings),
        motto: settings.shown(.motto, &findings),
        status: settings.choice(.status, &findings) ?? .published,
        version: settings.string(.version, &findings),
        effective: checkedDate(settings.text(.effective, &findings), .effective, &findings),
        review: checkedDate(settings.text(.review, &findings), .review, &findings),
        owner: settings.shown(.owner, &findings),
        language: ownLanguage,
        ladder: written.ladder,
        contraLabel: contra.first.map(typographic),
        terms: readTerms(settings.entries(.terms, &findings), language: ownLanguage, &findings),
        pocketGuide: readPocketGuide(settings.entries(.pocketGuide, &findings), written.ladder, folding, &findings),
        formerIDs: settings.ids(.was, &findings),
        source: text.file.path
    )
    return FrameworkSettings(
        framework: framework,
        rules: rules,
        ladderLocations: written.locations
    )
}

private func readPocketGuide(
    _ entries: [FrontMatter.Entry], _ ladder: Ladder, _ folding: NameFolding, _ findings: inout DiagnosticCollector
) -> PocketGuide {
    let settings = Settings<PocketGuideKey>(entries, &findings)
    let names = LevelIndex(ladder, folding)
    return PocketGuide(
        title: settings.string(.title, &findings),
        levels: settings.texts(.levels, &findings).compactMap { name in
            if let level = names.level(named: name.string) { return level }
            findings.add(.unknownLevel(name, among: ladder.levels.map(\.title)))
            return nil
        },
        size: settings.choice(.size, &findings)
    )
}
