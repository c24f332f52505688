import Model

// What pages show of a file's text, as far as possible in the order of the text. That all of it is on one is seen to by
// tests.
extension ShownWords {
    /// The words of these texts.
    package init(_ texts: String...) {
        self.init()
        for text in texts { add(text) }
    }

    /// - Parameter headings: the headings of the competency's file, which say where its texts belong.
    package init(of competency: Competency, under headings: [String]) {
        self.init()
        add(competency.definition?.plain)
        for passage in competency.narrative { add(passage.text.plain) }
        for cell in competency.cells {
            add(cell.text?.plain)
            add(cell.indicators)
            add(cell.closing?.plain)
        }
        add(competency.title)
        for heading in headings { add(heading) }
    }

    /// - Parameter headings: those of the contra-indicators.
    package init(of group: Group, under headings: [String]) {
        self.init()
        add(group.text.plain)
        add(group.contraText?.plain)
        add(group.contra)
        add(group.contraClosing?.plain)
        add(group.title)
        for heading in headings { add(heading) }
    }

    package init(of page: Page) { self.init(page.text.plain, page.title) }

    package init(of role: Role) { self.init(role.purpose.plain, role.title) }

    private mutating func add(_ indicators: [Indicator]) {
        for indicator in indicators {
            add(indicator.text.plain)
            for example in indicator.examples { add(example.text.plain) }
        }
    }
}
