import Testing

@testable import Importing

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
        // A row an indicator.
        "| Skill | Level | Indicator |\n| Planning | Level 1 | Plans |\n|  | Level 2 | Leads |",
        // The title in a row of its own.
        "| Planning |  |\n| Level 1 | Level 2 |\n| Plans | Leads |",
    ])
    func `The same two indicators are found in each form`(_ text: String) {
        #expect(placed(text).sorted() == ["Planning | Level 1 |  | + | Plans", "Planning | Level 2 |  | + | Leads"])
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
