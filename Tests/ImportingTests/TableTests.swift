import Testing

@testable import DocumentRecognition
@testable import ImportedDocuments

/// Where the cells of a table land.
struct TableTests {
    @Test(arguments: [
        // Columns in any order.
        "| Competency | Level 1 | Level 2 |\n| Planning | Plans | Leads |",
        "| Level 2 | Level 1 | Competency |\n| Leads | Plans | Planning |",
        // Words behind a level's name, and none above the competencies.
        "|  | Level 1 description | Level 2 description |\n| Planning | Plans | Leads |",
        // Levels as rows, with and without a head.
        "# Planning\n| Level | Behaviours |\n| Level 1 | Plans |\n| Level 2 | Leads |",
        "# Planning\n| Level 1 | Plans |\n| Level 2 | Leads |",
        // A form.
        "| Competency | Planning |\n| Level 1 | Plans |\n| Level 2 | Leads |",
        // Levels as rows, beside each other what they ask.
        "| Grade | Planning | Caring |\n| Level 1 | Plans | Cares a lot |\n| Level 2 | Leads | Minds |",
        // A row an indicator.
        "| Skill | Level | Indicator |\n| Planning | Level 1 | Plans |\n|  | Level 2 | Leads |",
        // The title in a row of its own.
        "| Planning |  |\n| Level 1 | Level 2 |\n| Plans | Leads |",
    ])
    func `The same two indicators are found in each form`(_ text: String) {
        let found = placed(text).sorted().filter { $0.hasPrefix("Planning") }
        #expect(found == ["Planning | Level 1 |  | + | Plans", "Planning | Level 2 |  | + | Leads"])
    }

    @Test func `On its side too, a cell over competencies is of each, and one over levels for everyone`() {
        let cell = { (text: String, rows: Int, columns: Int) in
            ImportedTable.SpanningCell(
                blocks: [.paragraph(StyledText(text))], rowSpan: rows, columnSpan: columns)
        }
        let table = ImportedTable(spanning: [
            [cell("Grade", 1, 1), cell("Planning", 1, 1), cell("Caring", 1, 1), cell("Digging", 1, 1)],
            [cell("Level 1", 1, 1), cell("Does it", 1, 2), cell("Digs", 2, 1)],
            [cell("Level 2", 1, 1), cell("Leads", 1, 1), cell("Minds", 1, 1)],
        ])
        let outline = recognise([ImportedDocument(file: "a.docx", blocks: [.table(table)])]).outline
        #expect(outline.competencies.map(\.title) == ["Planning", "Caring", "Digging"])
        #expect(outline.competencies.map { $0.cells.map(\.place.level) } == [[0, 1], [0, 1], [nil]])
        #expect(outline.competencies[1].cells[0].indicators.map(\.text.plain) == ["Does it"])
    }

    @Test func `Lines in a cell are indicators, one each`() {
        let found = placed("| Competency | Level 1 | Level 2 |\n| Planning | a / b | - c / - d |")
        #expect(found.map { $0.suffix(1) } == ["a", "b", "c", "d"])
    }

    @Test func `A table without a head goes on with the one before`() {
        let found = placed(
            "# Planning\n| Level 1 | Level 2 |\n| Plans | Leads |\n\n# Caring\n| Cares | Minds |\n| Feeds | Heals |")
        #expect(found.count == 6)
        #expect(found.contains("Caring | Level 2 |  | + | Heals"))
    }

    @Test func `Heads that sound like nothing are levels where the form leaves nothing else, and that is said`() {
        let recognition = recognise([
            document(
                "| Competency | Seedling | Sapling | Tree |\n| Planning | Plans a day | Plans a week | Plans a year |")
        ])
        #expect(recognition.outline.levels.map(\.title) == ["Seedling", "Sapling", "Tree"])
        #expect(recognition.notes.guesses.contains { $0.contains("Seedling") })
    }

    @Test func `Names that come back in several tables are themes of the competencies above them`() {
        let table = "|  | Level 1 | Level 2 |\n| Speed | Runs | Flies |\n| Care | Looks | Sees |"
        let found = placed("# Planning\n\(table)\n\n# Digging\n\(table)")
        #expect(found.first == "Planning | Level 1 | Speed | + | Runs")
        #expect(Set(found.map { $0.prefix(7) }) == ["Plannin", "Digging"])
    }

    @Test func `What a cell says to say nothing is left out, and named`() {
        let recognition = recognise([
            document("| Competency | Level 1 | Level 2 |\n| Planning | Plans | n/a |\n| Digging | Not in use |  |")
        ])
        #expect(recognition.outline.indicatorCount == 1)
        #expect(recognition.notes.leftOut.map(\.text) == ["n/a", "Digging", "Not in use"])
    }

    @Test func `A cell that isn't in use doesn't take its row with it`() {
        let recognition = recognise([
            document(
                "| Competency | Level 1 | Level 2 |\n| Planning | NOT IN USE | Plans |\n| Digging | Not in use |  |")
        ])
        #expect(recognition.outline.competencies.map(\.title) == ["Planning"])
        #expect(recognition.outline.levels.map(\.title) == ["Level 1", "Level 2"])
        #expect(recognition.notes.leftOut.map(\.text) == ["NOT IN USE", "Digging", "Not in use"])
    }

    @Test func `Levels as rows and competencies as columns are read as a table of competencies`() {
        let table = """
            | Corporate title | Years | Client focus | Handling of risk |
            | Analyst | 0–3 | Answers what clients ask / Keeps notes | Follows the rules |
            | Vice President | 6–9 | Wins new clients on their own | Sets the rules of a desk |
            """
        let recognition = recognise([document("# Front office\n\(table)")])
        #expect(recognition.outline.competencies.map(\.title) == ["Client focus", "Handling of risk"])
        #expect(recognition.outline.levels.map(\.title) == ["Analyst", "Vice President"])
        #expect(recognition.notes.leftOut.map(\.text) == ["Years", "0–3", "6–9"])
        #expect(placed(table).contains("Client focus | Analyst |  | + | Keeps notes"))
        // Levels that come back, and heads that say what the cells are, are a row an indicator.
        #expect(
            placed(
                "# Planning\n| Level | Positive indicators | Negative indicators |\n| Level 1 | Plans | Waits |\n| Level 2 | Leads | Stops |"
            )
            .contains("Planning | Level 2 |  | - | Stops"))
    }

    @Test(arguments: [
        ("People who are effective are likely to:", "People who are less effective are likely to:"),
        ("What we do", "What we don’t do"), ("Examples of effective behaviour", "Examples of ineffective behaviour"),
    ])
    func `Two columns are what is wanted and what isn't`(wanted: String, unwanted: String) {
        #expect(
            placed(
                "# Planning\n## Level 1\n| \(wanted) | \(unwanted) |\n| Plans | Waits |\n# Caring\n## Level 2\n| \(wanted) | \(unwanted) |\n| Cares | Sulks |"
            )
                == [
                    "Planning | Level 1 |  | + | Plans", "Planning | Level 1 |  | - | Waits",
                    "Caring | Level 2 |  | + | Cares", "Caring | Level 2 |  | - | Sulks",
                ])
    }

    @Test func `A column of levels that names each once in each table is one of levels, whatever they are called`() {
        let table = "| Proficiency level | Behavioral indicators |\n| 1 – Baseline | Plans |\n| 2 – Sapling | Leads |"
        #expect(
            placed("# Planning\n\(table)\n\n# Caring\n\(table)").prefix(2) == [
                "Planning | 1 – Baseline |  | + | Plans", "Planning | 2 – Sapling |  | + | Leads",
            ])
    }

    @Test func `Rows of a form above the levels name the competency, and a cell below all levels is for everyone`() {
        let cell = { (text: String, columns: Int) in
            ImportedTable.SpanningCell(
                blocks: text.split(separator: "/").map { .paragraph(StyledText(String($0))) }, rowSpan: 1,
                columnSpan: columns)
        }
        let form = { (title: String) in
            ImportedTable(spanning: [
                [cell("Dimension 1/e-Comp. area", 1), cell("A. PLAN", 2)],
                [cell("Competence", 1), cell("\(title)/Is this.", 2)],
                [cell("Proficiency", 1), cell("Level 1", 1), cell("Level 2", 1)],
                [cell("", 1), cell("Plans", 1), cell("Leads", 1)],
                [cell("Dimension 4/Knowledge examples/Knows", 1), cell("Of maps/Of tools", 2)],
            ])
        }
        let blocks = [form("Planning"), form("Digging")].map(ImportedBlock.table)
        let outline = recognise([ImportedDocument(file: "a.docx", blocks: blocks)]).outline
        #expect(outline.competencies.map(\.title) == ["Planning", "Digging"])
        #expect(outline.groups.map(\.title) == ["A. PLAN"])
        #expect(outline.competencies[0].definition.flatMap(\.lines) == ["Is this."])
        #expect(outline.competencies[0].cells.map(\.place.level) == [0, 1, nil])
        #expect(outline.competencies[0].cells[2].place.theme == "Knowledge examples")
        #expect(outline.competencies[0].cells[2].indicators.map(\.text.plain) == ["Of maps", "Of tools"])
    }

    @Test func `Roles in rows ask the competencies beside them, and what several ask is written once`() {
        let recognition = recognise([
            document(
                """
                | Role family | Role | Role description | Role level | Skill name | Skill level | Skill level description |
                | Land | Gardener | Digs. | NOT IN USE | Digging | Working | - Digs / - Rakes |
                | Land | Gardener | Digs. | NOT IN USE | Sowing | Awareness | - Sows |
                | Land | Keeper | Keeps. | Head keeper | Digging | Working | - Digs / - Rakes |
                """)
        ])
        let outline = recognition.outline
        #expect(outline.levels.map(\.title) == ["Awareness", "Working"])
        #expect(outline.indicatorCount == 3)
        #expect(outline.roles.map(\.title) == ["Gardener", "Head keeper"])
        #expect(outline.roles[0].asks.map(\.competency) == [0, 1])
        #expect(outline.roles[0].asks.map(\.level) == [1, 0])
        #expect(outline.roles[0].text.flatMap(\.lines) == ["Digs."])
    }

    @Test func `What a form says above the name is of the competency that it names`() {
        let form = { (code: String, title: String) in
            ImportedTable(
                rows: [
                    ["Code", code], ["Definition", "Is \(title)."], ["Competency", title], ["Level 1", "Level 2"],
                    ["Does", "Leads"],
                ]
                .map { $0.map { ImportedTable.Cell(blocks: [.paragraph(StyledText($0))]) } })
        }
        let blocks = [form("P1", "Planning"), form("D2", "Digging")].map(ImportedBlock.table)
        let outline = recognise([ImportedDocument(file: "a.docx", blocks: blocks)]).outline
        #expect(outline.competencies.map(\.title) == ["Planning", "Digging"])
        #expect(outline.competencies.map(\.code) == ["P1", "D2"])
        #expect(outline.competencies.map { $0.definition.flatMap(\.lines) } == [["Is Planning."], ["Is Digging."]])
    }

    @Test func `One level of several roles is a role of each`() {
        let recognition = recognise([
            document(
                """
                | Role | Role level | Skill name | Skill level | Skill level description |
                | Developer | Junior | Digging | Working | - Digs |
                | Tester | Junior | Sowing | Awareness | - Sows |
                | Tester | Junior | Sowing | Working | - Sows well |
                """)
        ])
        #expect(recognition.outline.roles.map(\.title) == ["Developer: Junior", "Tester: Junior"])
        #expect(recognition.outline.roles.map { $0.asks.map(\.competency) } == [[0], [1]])
        #expect(recognition.notes.guesses.contains { $0.contains("‘Tester: Junior’") })
    }

    @Test(arguments: [
        "Indicators of poor performance:", "Limiting behaviours:", "Bad behaviours:", "Behaviours we don’t want:",
    ]) func `A label that warns is never taken for what is wanted`(label: String) {
        #expect(FieldWords.meaning(of: label) != .indicators)
    }

    @Test(arguments: ["Indicators. The worker:", "Key behaviours:", "Behaviours you will see:"])
    func `A label of what is seen is one`(label: String) {
        #expect(FieldWords.meaning(of: label) == .indicators)
    }

    @Test func `A row may say that it is a definition or an example`() {
        let rows =
            "| Planning | Definition | Is this. |\n| Planning | Indicator | Plans |\n| Planning | Example | In spring. |"
        let competency = recognise([document("| Competency | Kind | Text |\n\(rows)")]).outline.competencies.first
        #expect(competency?.definition.flatMap(\.lines) == ["Is this."])
        #expect(competency?.cells.flatMap(\.indicators).map(\.text.plain) == ["Plans"])
        #expect(competency?.cells.first?.indicators.first?.inner.flatMap(\.lines) == ["In spring."])
    }

    @Test func `A row of values that are words of the field's is no head`() {
        let found = placed(
            """
            | Area | Competency | Level | Kind | Status | Text |
            | Ours | Planning | All staff | Indicator | Agreed | Plans |
            | Ours | Planning | Leaders | Indicator | Agreed | Leads |
            | Ours | Planning | Everyone | Indicator | Agreed | Helps |
            | Ours | Planning |  | Definition | Agreed | Is this. |
            """)
        #expect(
            found == [
                "Planning | All staff |  | + | Plans", "Planning | Leaders |  | + | Leads",
                "Planning |  |  | + | Helps",
            ])
    }

    @Test func `A table of ticks holds no indicator`() {
        #expect(
            placed("# Planning\n- a\n# Roles\n| Role | Level 1 | Level 2 |\n| Cook | x |  |\n| Baker |  | x |") == [
                "Planning |  |  | + | a"
            ])
    }

    @Test func `A cell that reaches over rows and columns stands in each of its places once`() {
        let cell = { (text: String, rows: Int, columns: Int) in
            ImportedTable.SpanningCell(blocks: [.paragraph(StyledText(text))], rowSpan: rows, columnSpan: columns)
        }
        let table = ImportedTable(spanning: [
            [cell("a", 2, 1), cell("b", 1, 2)], [cell("c", 9, 1), cell("d", 1, 900)],
        ])
        #expect(table.rows.count == 2)
        #expect(table.rows[1][0].isContinued && table.rows[1][0].plain == "a")
        #expect(table.rows[0][2].isContinued && table.rows[0][2].plain == "b")
        #expect(table.rows.joined().filter { !$0.isContinued && !$0.isEmpty }.map(\.plain) == ["a", "b", "c", "d"])
    }
}
