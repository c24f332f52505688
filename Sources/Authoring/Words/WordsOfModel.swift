import Frameworks

// What pages show of a file's text. That all of it is on one is seen to by tests.
extension ShownWords {
    /// The words of these texts.
    init(_ texts: String...) {
        for text in texts { add(text) }
    }

    /// - Parameter headings: the headings of the competency's file, which say where its texts belong.
    init(of competency: Competency, under headings: [String]) {
        add(competency.title)
        for heading in headings { add(heading) }
        add(competency.definition?.plain)
        for passage in competency.narrative { add(passage.text.plain) }
        for cell in competency.cells {
            add(cell.text?.plain)
            add(cell.indicators)
            add(cell.closing?.plain)
        }
    }

    /// - Parameter headings: those of the contra-indicators.
    init(of group: Group, under headings: [String]) {
        add(group.title)
        for heading in headings { add(heading) }
        add(group.text.plain)
        add(group.contraText?.plain)
        add(group.contra)
    }

    init(of page: Page) { self.init(page.title, page.text.plain) }

    init(of role: Role) { self.init(role.title, role.purpose.plain) }

    private mutating func add(_ indicators: [Indicator]) {
        for indicator in indicators {
            add(indicator.text.plain)
            for example in indicator.examples { add(example.text.plain) }
        }
    }
}
