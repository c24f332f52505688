import ImportedDocuments

/// What an import understood, as `_import.md` beside the framework's files, and as a few lines for a terminal.
struct ImportReport {
    let files: [String]
    let outline: Outline
    let notes: ImportNotes
    let asides: [ImportedDocument.Aside]
    let changes: ImportedDocument.TrackedChanges
    let remarks: [String]
    /// Paragraphs that are neither in the files nor named above.
    var missing: [String] = []

    /// The whole report, in Markdown.
    var text: String {
        let sections = [
            opening, table,
            list("Guessed", "Look at these first: each could be meant otherwise.", notes.guesses + remarks),
            missingSection, leftOutSection, changesSection, takenSection, toDo,
        ]
        return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    /// The plan, or what was done, in lines.
    var summary: String {
        var lines = [Self.counts(of: outline)]
        if !outline.levels.isEmpty {
            lines.append("Levels, from the lowest up: \(outline.levels.map(\.title).joined(separator: ", "))")
        }
        let left = notes.leftOut.count + asides.count
        if !notes.guesses.isEmpty { lines.append("\(counted(notes.guesses.count, "guess", "guesses")) to look at") }
        if left > 0 { lines.append("\(counted(left, "text")) left out, which the report lists") }
        if !missing.isEmpty {
            lines.append("\(counted(missing.count, "paragraph")) not found again, which the report lists")
        }
        return lines.map { "\($0)\n" }.joined()
    }

    /// The plan as an outline: groups, competencies, and how many indicators stand where.
    var plan: String {
        var lines: [String] = ["\(outline.title ?? "Untitled")"]
        for (index, competency) in outline.competencies.enumerated() {
            if let group = competency.group, index == 0 || outline.competencies[index - 1].group != group {
                lines.append("  \(outline.groups[group].title)")
            }
            let indent = competency.group == nil ? "  " : "    "
            lines.append("\(indent)\(competency.code.map { "\($0) " } ?? "")\(competency.title)")
            for cell in competency.cells {
                lines.append(
                    "\(indent)  \(name(of: cell.place, on: outline.levels(of: competency))): \(cell.indicators.count)")
            }
        }
        for group in outline.groups where !group.contra.isEmpty {
            lines.append("  \(group.title), as a whole, not wanted: \(group.contra.count)")
        }
        if !outline.pages.isEmpty { lines.append("  Pages: \(outline.pages.map(\.title).joined(separator: ", "))") }
        if !notes.guesses.isEmpty { lines += ["", "Guessed:"] + notes.guesses.map { "- \($0)" } }
        if !notes.leftOut.isEmpty {
            lines += ["", "Left out:"] + notes.leftOut.map { "- \($0.place): \($0.text) (\($0.reason))" }
        }
        return lines.map { "\($0)\n" }.joined()
    }

    static func counts(of outline: Outline) -> String {
        [
            counted(outline.competencies.count, "competency", "competencies"), counted(outline.groups.count, "group"),
            counted(outline.levels.count, "level"), counted(outline.indicatorCount, "indicator"),
            counted(outline.pages.count, "page"),
            counted(outline.roles.count, "role"),
        ].filter { !$0.hasPrefix("0 ") }.joined(separator: ", ")
    }

    private var opening: String {
        """
        # What was imported

        From \(files.map { "‘\($0)’" }.joined(separator: ", ")): \(Self.counts(of: outline)). Newel passes by this file; delete it when you \
        have looked through it.
        """
    }

    /// A row a competency, a column a level.
    private var table: String {
        guard !outline.competencies.isEmpty else { return "" }
        let contraLabel = outline.contraLabel ?? FrameworkFiles.contraLabel
        let levels: [Int?] = outline.levels.indices.map(Optional.init) + [nil]
        let heads = ["Competency"] + outline.levels.map(\.title) + ["Everyone", contraLabel]
        let rows = outline.competencies.map { competency -> [String] in
            // Steps of its own have no column: what stands at them is counted as everyone's.
            let hasSteps = !competency.steps.isEmpty
            let expected = levels.map { level in
                count(competency) { !$0.isContra && (hasSteps ? level == nil : $0.level == level) }
            }
            return [hasSteps ? "\(competency.title) (steps of its own)" : competency.title] + expected.map(Self.shown)
                + [Self.shown(count(competency) { $0.isContra })]
        }
        let groups = outline.groups.filter { !$0.contra.isEmpty }.map { group in
            [group.title] + levels.map { _ in "" } + [Self.shown(group.contra.count)]
        }
        let lines = [heads, heads.map { _ in "---" }] + rows + groups
        return "## Indicators\n\n"
            + lines.map { "| \($0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |" }.joined(
                separator: "\n")
    }

    private func count(_ competency: Outline.Competency, where isMeant: (Outline.CellPlace) -> Bool) -> Int {
        competency.cells.filter { isMeant($0.place) }.reduce(0) { $0 + $1.indicators.count }
    }

    private static func shown(_ count: Int) -> String { count == 0 ? "" : String(count) }

    private var missingSection: String {
        list(
            "Not found again",
            "These stand in the document, and in none of the files. Copy by hand what belongs into the framework.",
            missing)
    }

    private var leftOutSection: String {
        let texts =
            notes.leftOut.map { "\($0.text) (below ‘\($0.place)’: \($0.reason))" }
            + asides.map { "\($0.text) (\($0.place))" }
        return list("Left out", "These are in none of the files, for the reason that is given.", texts)
    }

    private var changesSection: String {
        guard !changes.isEmpty else { return "" }
        let count = changes.insertions + changes.deletions.count
        return list(
            "Changes that nobody has accepted",
            "The document has \(counted(count, "tracked change")). They were taken as if all were accepted. Struck out, and so left out:",
            changes.deletions)
    }

    private var takenSection: String {
        let lines =
            notes.taken.map {
                "‘\($0.key.words)’\($0.count > 1 ? ", \($0.count) times" : ""): \($0.key.meaning)"
            } + again
        return list("Taken as", "Words that say where something belongs, and what they were taken for.", lines)
    }

    private var again: [String] {
        guard !notes.repeated.isEmpty else { return [] }
        return ["\(counted(notes.repeated.count, "text")) said before in another row, and written once"]
    }

    private var toDo: String {
        var steps = ["Run ‘newel check’, then look at each competency’s page beside the document."]
        if outline.levels.count > 1, outline.levels.allSatisfy(\.includes.isEmpty) {
            steps.append(
                "Say in framework.md which levels include which others, if whoever is at a level must also do what stands at those below: ‘includes: \(outline.levels[0].title)’."
            )
        }
        if outline.competencies.contains(where: { $0.isEmpty }) {
            let names = outline.competencies.filter(\.isEmpty).map { "‘\($0.title)’" }
            steps.append("Nothing stands below \(names.joined(separator: ", ")).")
        }
        return list("To do by hand", nil, steps)
    }

    private func list(_ title: String, _ words: String?, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        let items = lines.map { "- \(MarkdownText.escaped($0.replacing("\n", with: " ")))" }.joined(separator: "\n")
        return (["## \(title)", words, items].compactMap(\.self)).joined(separator: "\n\n")
    }

    private func name(of place: Outline.CellPlace, on levels: [Outline.Level]) -> String {
        let level = place.level.flatMap { levels.indices.contains($0) ? levels[$0].title : nil } ?? "Everyone"
        let contra = place.isContra ? ", \(outline.contraLabel ?? FrameworkFiles.contraLabel)" : ""
        return level + (place.theme.map { ", \($0)" } ?? "") + contra
    }
}

/// “1 page”, “2 pages”.
private func counted(_ count: Int, _ one: String, _ many: String? = nil) -> String {
    "\(count) \(count == 1 ? one : many ?? "\(one)s")"
}
