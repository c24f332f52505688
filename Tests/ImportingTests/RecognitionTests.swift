import Testing

@testable import DocumentRecognition
@testable import ImportedDocuments

/// Where the bullets of a document land, by its headings.
struct RecognitionTests {
    @Test func `A list that ends a sentence of the introduction stays, though competencies are called so`() {
        let recognition = recognise([
            document(
                """
                # Our way

                We meet the needs of the community by:

                - Listening
                - Planning
                - Caring

                ## Listening
                - Hears
                ## Planning
                - Plans
                ## Caring
                - Cares
                """)
        ])
        #expect(recognition.outline.competencies.map(\.title) == ["Listening", "Planning", "Caring"])
        #expect(recognition.outline.introduction.flatMap(\.lines).contains("Planning"))
        #expect(recognition.notes.leftOut.isEmpty)
    }

    @Test func `A title behind a group's warnings is of what comes, and is told`() {
        let recognition = recognise([
            document(
                """
                # Our way

                ## Listening
                - Hears
                ## Unhelpful behaviours for Customers
                - Talks over others

                Can do: Descriptors

                ## Planning
                - Plans
                ## Unhelpful behaviours for Can do
                - Waits
                """)
        ])
        #expect(recognition.outline.groups.map(\.title) == ["Customers", "Can do"])
        #expect(recognition.outline.groups.first?.contraText.isEmpty == true)
        #expect(recognition.notes.leftOut.map(\.text) == ["Can do: Descriptors"])
    }

    @Test func `Levels are the headings that come back below every competency`() {
        let found = placed(
            """
            # Planning
            Planning is this.
            ## Staff
            - a
            ## Managers
            - b
            # Caring
            ## Staff
            - c
            """)
        #expect(
            found == ["Planning | Staff |  | + | a", "Planning | Managers |  | + | b", "Caring | Staff |  | + | c"])
    }

    @Test func `Levels that enclose competencies hold for what stands in them`() {
        let found = placed(
            """
            # Our framework
            ## Level 1
            ### Planning
            - a
            ### Caring
            - b
            ## Level 2
            ### Planning
            - c
            ### Caring
            - d
            """)
        #expect(
            found.sorted() == [
                "Caring | Level 1 |  | + | b", "Caring | Level 2 |  | + | d", "Planning | Level 1 |  | + | a",
                "Planning | Level 2 |  | + | c",
            ])
    }

    @Test func `A heading that comes back and sounds like no level is a theme`() {
        let found = placed(
            """
            # Planning
            ## Knowledge
            - a
            ## Practice
            - b
            # Caring
            ## Knowledge
            - c
            ## Practice
            - d
            """)
        #expect(
            found == [
                "Planning |  | Knowledge | + | a", "Planning |  | Practice | + | b", "Caring |  | Knowledge | + | c",
                "Caring |  | Practice | + | d",
            ])
    }

    @Test func `What isn't wanted of a group belongs to it, and to no competency`() {
        let outline = recognise([
            document(
                """
                # Planning
                - a
                # Caring
                - b
                # Unhelpful behaviours for Getting on
                - c
                # Digging
                - d
                # Unhelpful behaviours for Working hard
                - e
                """)
        ]).outline
        #expect(outline.groups.map(\.title) == ["Getting on", "Working hard"])
        #expect(outline.groups.map { $0.contra.map(\.text.plain) } == [["c"], ["e"]])
        #expect(outline.competencies.map(\.group) == [0, 0, 1])
    }

    @Test func `A label at the beginning of a paragraph leads where it says`() {
        let outline = recognise([
            document(
                """
                # Planning
                Definition: Planning is this.
                Why is it important? Because.
                - a
                # Caring
                Definition: Caring is that.
                - b
                """)
        ]).outline
        #expect(
            outline.competencies.map { $0.definition.flatMap(\.lines) } == [["Planning is this."], ["Caring is that."]])
        #expect(outline.competencies[0].passages.map(\.title) == ["Why is it important?"])
        #expect(outline.competencies[0].cells.flatMap(\.indicators).map(\.text.plain) == ["a"])
    }

    @Test func `Texts before, between and behind competencies are pages`() {
        let outline = recognise([
            document(
                """
                # Introduction
                Words.
                # Planning
                - a
                # Caring
                - b
                # Appendix A
                More words.
                """)
        ]).outline
        #expect(outline.competencies.map(\.title) == ["Planning", "Caring"])
        #expect(outline.pages.map(\.title) == ["Introduction", "Appendix A"])
    }

    @Test func `A list that announces competencies says whom they are for, though it shortens their names`() {
        let recognition = recognise([
            document(
                """
                # All staff
                - Planning
                - Flexibility & Change
                - Knowledge & Information
                - Caring
                - Digging
                - Sowing
                # Leaders
                - Leading People
                - Valuing People
                - Managing Performance
                # 1. Planning
                - Plans
                # 2. Flexibility
                - Bends
                # 3. Seeking Knowledge
                - Seeks
                # 4. Caring
                - Cares
                # 5. Digging
                - Digs
                # 6. Sowing
                - Sows
                # 7. Leading People
                - Leads
                # 8. Valuing Individuals
                - Values
                # 9. Managing Performance
                - Manages
                # The Golden Rule
                - Be kind
                """)
        ])
        let outline = recognition.outline
        #expect(outline.competencies.count == 9)
        #expect(outline.competencies.map { $0.cells.first?.place.level } == [0, 0, 0, 0, 0, 0, 1, 1, 1])
        #expect(outline.pages.map(\.title) == ["The Golden Rule"])
    }

    @Test func `A heading in a competency with nothing below it is named, and lost nowhere`() {
        let recognition = recognise([
            document("# Planning\n## Speed\n- Plans\n# Caring\n## Speed\n- Cares\n## Slogan")
        ])
        let all = recognition.notes.taken.map(\.key.words) + recognition.outline.pages.map(\.title)
        #expect(all.contains("Slogan"))
    }

    @Test func `A number before each title is its code`() {
        let outline = recognise([
            document("# 1.1 Planning\n- a\n# 1.2 Caring\n- b\n# 1.3 Digging\n- c\n# 360 feedback\n- d")
        ]).outline
        #expect(outline.competencies.map { $0.code ?? "" } == ["1.1", "1.2", "1.3"])
        #expect(outline.competencies.map(\.title) == ["Planning", "Caring", "Digging"])
        #expect(outline.pages.map(\.title) == ["360 feedback"])
    }

    @Test func `Levels that are named by hand overrule what was found`() {
        let text = "# Planning\n## Juggler\n- a\n## Acrobat\n- b\n# Caring\n## Juggler\n- c"
        #expect(placed(text).allSatisfy { $0.contains("|  | ") })
        #expect(
            placed(text, levels: ["Acrobat", "Juggler"]) == [
                "Planning | Juggler |  | + | a", "Planning | Acrobat |  | + | b", "Caring | Juggler |  | + | c",
            ])
    }

    @Test func `Levels from the highest down are turned round, and that is said`() {
        let found = recognise([document("# Planning\n## Level 3\n- a\n## Level 2\n- b\n## Level 1\n- c")])
        #expect(found.outline.levels.map(\.title) == ["Level 1", "Level 2", "Level 3"])
        let named = recognise([document("# Planning\n## Directors\n- a\n## Managers\n- b\n## All staff\n- c")])
        #expect(named.outline.levels.map(\.title) == ["All staff", "Managers", "Directors"])
        #expect(named.notes.guesses.contains { $0.contains("turned round") })
    }

    @Test func `A table of contents and page numbers are left out, and named`() {
        let notes = recognise([document("# Contents\nPlanning ........ 3\n# Planning\n- a\nPage | 3\n# Caring\n- b")])
            .notes
        #expect(notes.leftOut.map(\.text) == ["Contents", "Planning ........ 3", "Page | 3"])
    }
}
