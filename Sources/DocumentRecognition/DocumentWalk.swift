import ImportedDocuments

/// Goes through a document from its beginning to its end, and puts each part where the headings before it say.
struct DocumentWalk {
    /// Where the text below a heading belongs.
    enum Target: Hashable {
        /// Right below a competency, a group or the document itself.
        case open
        case definition
        case passage(String)
        /// A place in the competency's table.
        case cell
        /// Contra-indicators of a group.
        case groupContra(Int)
        case contents
    }

    let levels: ImportedLevels
    let roles: [Int: HeadingRole]
    let layouts: [Int: TableLayout]
    let agenda: Agenda
    var builder: OutlineBuilder

    var group: Int?
    var competency: Int?
    var target = Target.open
    private var level: (index: Int, rank: Int)?
    private var contra: Int?
    private var theme: (title: String, rank: Int)?
    /// The theme’s heading or the text’s, as long as nothing stands below it.
    private var unusedHeading: (title: String, rank: Int)?
    /// The level that encloses the competencies that come.
    private var outerLevel: Int?
    private var isInPage = false
    private var pageRank = 0
    private var place = "the beginning"
    private var section: [Part] = []
    /// The first competency that no group has taken yet.
    private var ungrouped = 0

    init(
        levels: ImportedLevels, roles: [Int: HeadingRole], layouts: [Int: TableLayout], agenda: Agenda,
        builder: OutlineBuilder
    ) {
        self.levels = levels
        self.roles = roles
        self.layouts = layouts
        self.agenda = agenda
        self.builder = builder
    }

    mutating func follow(_ parts: [Part]) {
        for (index, part) in parts.enumerated() {
            switch part {
            case .heading(let heading): open(heading, as: roles[index] ?? .page)
            case .paragraph(let text): take(text)
            case .list(let items, _) where agenda.lists.contains(index) && !endsSentence(parts.prefix(index)):
                for item in items {
                    builder.notes.leaveOut(item.text.plain, at: place, because: "it announces competencies that follow")
                }
            case .list(let items, let isNumbered): take(items, isNumbered: isNumbered)
            case .table(let table): take(table, layouts[index])
            }
        }
        flush()
        noteUnusedHeading(from: 0)
        builder.dropEmptyPages()
    }

    /// Whether a list ends a sentence that stands above it: “We meet the needs of the community by:”. Without the list, it would
    /// say nothing.
    private func endsSentence(_ before: ArraySlice<Part>) -> Bool {
        guard competency == nil, case .paragraph(let text)? = before.last else { return false }
        let plain = text.inOneLine.plain
        return plain.hasSuffix(":") && words(of: plain).count > 5
    }

    /// Names what a heading of this rank ends, if nothing stands below it.
    private mutating func noteUnusedHeading(from rank: Int) {
        if let unused = unusedHeading, unused.rank >= rank {
            builder.notes.take(unused.title, as: "heading with nothing below it")
        }
        unusedHeading = nil
    }

    private mutating func open(_ heading: Part.Heading, as role: HeadingRole) {
        flush()
        noteUnusedHeading(from: heading.rank)
        let title = heading.plain.trimmingEnd(of: ":")
        place = title
        switch role {
        case .title:
            if let known = builder.outline.title, wordKey(known) != wordKey(title) {
                builder.introduce([.paragraph(heading.text)])
            } else {
                builder.name(title, levels: levels.titles, contraLabel: nil)
                builder.notes.take(heading.plain, as: "title")
            }
        case .group:
            reset()
            group = builder.group(title)
            isInPage = false
        case .competency:
            reset()
            competency = builder.competency(title, group: group)
            isInPage = false
            if agenda.hasLevels { outerLevel = agenda.level(of: heading.plain) }
        case .page where isInPage && heading.rank > pageRank: section.append(.heading(heading))
        case .page:
            openPage(title, role)
            pageRank = heading.rank
        case .container: openPage(title, role)
        case .enclosingLevel(let index):
            reset()
            outerLevel = index
            isInPage = false
            builder.notes.take(heading.plain, as: "level ‘\(levels.titles[index])’")
        case .contents:
            target = .contents
            builder.notes.leaveOut(heading.plain, at: "table of contents", because: "the site makes its own")
        case .definition, .passage, .theme, .level, .contra, .indicators: openLabel(heading, title, role)
        }
    }

    /// A heading inside a competency, or one for what applies to several.
    private mutating func openLabel(_ heading: Part.Heading, _ title: String, _ role: HeadingRole) {
        close(from: heading.rank)
        target = .cell
        switch role {
        case .definition:
            target = .definition
            builder.notes.take(heading.plain, as: "definition")
        case .passage:
            target = .passage(title)
            unusedHeading = (title, heading.rank)
        case .theme:
            theme = (title, heading.rank)
            unusedHeading = theme
        case .level(let index):
            builder.notes.take(heading.plain, as: "level ‘\(levels.titles[index])’")
            level = (index, heading.rank)
        case .contra(let subject): openContra(heading, of: subject)
        default: builder.notes.take(heading.plain, as: "what is expected")
        }
    }

    private mutating func openContra(_ heading: Part.Heading, of subject: String?) {
        contra = heading.rank
        builder.notes.take(heading.plain, as: "contra-indicators")
        builder.name(nil, levels: levels.titles, contraLabel: Self.contraLabel(heading.plain))
        guard let subject else {
            if competency == nil, let group { target = .groupContra(group) }
            return
        }
        let known = builder.subject(subject)
        if let index = known.group {
            target = .groupContra(index)
            // It closes the group, unless it opens it.
            if builder.outline.competencies.contains(where: { $0.group == index }) {
                competency = nil
                group = nil
            }
        } else if let index = known.competency {
            competency = index
        } else {
            // Nothing is called so: it must be what the competencies before it have in common.
            let index = builder.group(subject)
            builder.gather(ungrouped..<builder.outline.competencies.count, in: index)
            builder.notes.guess(
                "‘\(heading.plain)’ closes a group ‘\(subject)’, to which the competencies before it were put.")
            target = .groupContra(index)
            competency = nil
        }
        ungrouped = builder.outline.competencies.count
    }

    /// What contra-indicators are called: the heading without what it says of their subject.
    private static func contraLabel(_ heading: String) -> String {
        let label = heading.split(separator: " for ", maxSplits: 1).first.map(String.init) ?? heading
        return label.trimmingEnd(of: ":")
    }

    private mutating func openPage(_ title: String, _ role: HeadingRole) {
        reset()
        group = nil
        guard role == .page else {
            builder.notes.take(title, as: "name of a sheet")
            return
        }
        isInPage = true
        builder.openPage(title)
    }

    private mutating func reset() {
        competency = nil
        level = nil
        contra = nil
        theme = nil
        target = .open
    }

    /// Ends what a heading of this rank ends.
    private mutating func close(from rank: Int) {
        if let open = level, open.rank >= rank { level = nil }
        if let open = theme, open.rank >= rank { theme = nil }
        if let open = contra, open >= rank { contra = nil }
    }

    private var cell: Outline.CellPlace {
        Outline.CellPlace(level: level?.index ?? outerLevel, theme: theme?.title, isContra: contra != nil)
    }

    /// A label at the beginning of a paragraph, or an entry of a list that heads the entries below it.
    private func label(_ text: String) -> HeadingRole? {
        if let level = levels.index(of: text) { return .level(level) }
        switch FieldWords.meaning(of: text) {
        case .contra(let subject): return .contra(subject: subject)
        case .indicators: return .indicators
        case .definition: return .definition
        case .narrative: return .passage
        default: return nil
        }
    }

    private static let labelRank = 90

    private mutating func take(_ text: StyledText) {
        let plain = text.inOneLine.plain
        if HeadingLook.isPageMark(plain) || plain.contains(/\.{4,}\s*\d+$/) {
            return builder.notes.leaveOut(plain, at: place, because: "it is a page’s number")
        }
        guard competency != nil, let runIn = RunInLabel(text), let role = label(runIn.label) else {
            section.append(.paragraph(text))
            return
        }
        let before = target
        open(.init(text: StyledText(runIn.label), rank: Self.labelRank, isMarked: false), as: role)
        if !runIn.rest.isEmpty { section.append(.paragraph(runIn.rest)) }
        if role == .definition || role == .passage, !runIn.rest.isEmpty {
            // Such a label is for its paragraph only.
            flush()
            target = before
        }
    }

    private mutating func take(_ items: [ImportedBlock.Item], isNumbered: Bool) {
        var plain: [ImportedBlock.Item] = []
        for item in items {
            let name = item.text.inOneLine.plain.trimmingEnd(of: ":")
            guard competency != nil, !item.inner.isEmpty, let role = label(name), role != .definition else {
                plain.append(item)
                continue
            }
            if !plain.isEmpty { section.append(.list(plain, isNumbered: isNumbered)) }
            plain = []
            open(.init(text: item.text.inOneLine, rank: Self.labelRank + 1, isMarked: false), as: role)
            section += normalise(item.inner, isInTable: true)
            flush()
        }
        if !plain.isEmpty { section.append(.list(plain, isNumbered: isNumbered)) }
    }

    private mutating func take(_ table: ImportedTable, _ layout: TableLayout?) {
        flush()
        let context = TableContext(
            competency: competency, group: group, level: level?.index ?? outerLevel, theme: theme?.title,
            isContra: contra != nil, place: place)
        switch layout?.form {
        case .columns:
            guard let layout, layout.hasContent || layout.namesCompetencies && layout.columns.contains(.definition)
            else { return keep(table) }
            if layout.continues {
                builder.notes.guess("A table without a head goes on with the columns of the one before.")
            }
            if layout.hasGuessedLabels {
                builder.notes.guess(
                    "The first column of a table was taken for the names of \(layout.namesCompetencies ? "competencies" : "themes"), though its head doesn’t say so."
                )
            }
            var placer = TablePlacer(table, layout, levels: levels, in: context)
            let last = placer.place(in: &builder)
            if !layout.namesCompetencies { competency = last }
        case .labelled:
            var placer = LabelledTablePlacer(levels: levels, context: context)
            competency = placer.place(table, in: &builder)
        default: keep(table)
        }
    }

    /// A table that isn't understood is text, where there is room for text, and otherwise in the report.
    private mutating func keep(_ table: ImportedTable) {
        if competency == nil {
            section.append(.table(table))
        } else {
            for line in table.asText.flatMap(\.lines) {
                builder.notes.leaveOut(line, at: place, because: "it can’t be told what the table holds")
            }
        }
    }

    /// Puts what was collected since the last heading into its place.
    private mutating func flush() {
        guard !section.isEmpty else { return }
        let parts = section
        section = []
        unusedHeading = nil
        let blocks = parts.flatMap(\.blocks)
        if target == .contents {
            for line in blocks.flatMap(\.lines) {
                builder.notes.leaveOut(line, at: "table of contents", because: "the site makes its own")
            }
            return
        }
        if case .groupContra(let index) = target {
            let statements = Statements(belowHeading: withoutClosingTitles(parts))
            return builder.addContra(statements.items, text: statements.text, toGroup: index)
        }
        guard let competency else {
            if isInPage {
                builder.addToPage(blocks)
            } else if let group {
                builder.describe(group: group, by: blocks)
            } else {
                builder.introduce(blocks)
            }
            return
        }
        switch target {
        case .definition: builder.define(competency, by: blocks)
        case .passage(let title): builder.addPassage(title, blocks, to: competency)
        default: flush(parts, to: competency)
        }
    }

    /// The parts below a heading, without lines behind the last list that look like titles: they are of what comes, and it can’t
    /// be told what that is.
    private mutating func withoutClosingTitles(_ parts: [Part]) -> [Part] {
        var parts = parts
        while parts.count > 1, case .paragraph(let text)? = parts.last,
            parts.contains(where: { if case .list = $0 { true } else { false } })
        {
            let plain = text.inOneLine.plain
            guard words(of: plain).count <= 10, let end = plain.last, !".!?".contains(end) else { break }
            builder.notes.leaveOut(plain, at: place, because: "it looks like a title, and nothing stands below it")
            parts.removeLast()
        }
        return parts
    }

    private mutating func flush(_ parts: [Part], to competency: Int) {
        var parts = parts
        if target == .open {
            // The definition stands before the first bullet.
            let opening = parts.prefix { if case .list = $0 { false } else { true } }
            if opening.contains(where: {
                if case .paragraph(let text) = $0 { Statements.beginsWithCode(text) } else { false }
            }) == false {
                builder.define(competency, by: opening.flatMap(\.blocks))
                parts = Array(parts.dropFirst(opening.count))
            }
        }
        guard !parts.isEmpty else { return }
        let statements = Statements(belowHeading: parts)
        if statements.hasTrailingText {
            builder.notes.guess(
                "A sentence that stood behind a list stands before it now, since nothing may follow the bullets.")
        }
        if statements.areParagraphs {
            builder.notes.guess(
                "Paragraphs in ‘\(builder.outline.competencies[competency].title)’ were taken for indicators, one each."
            )
        }
        builder.add(statements.items, text: statements.text, to: competency, at: cell)
    }
}

extension Part {
    /// The part as blocks; a table that isn't understood as a list.
    var blocks: [ImportedBlock] {
        switch self {
        case .heading(let heading): [.heading(heading.text, rank: heading.rank)]
        case .paragraph(let text): [.paragraph(text)]
        case .list(let items, let isNumbered): [.list(items, isNumbered: isNumbered)]
        case .table(let table): table.asText
        }
    }
}
