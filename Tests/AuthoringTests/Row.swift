import Testing

/// A row of a table: a competency's text, what it is read as, and the kinds of what is found.
struct Row: CustomTestStringConvertible, Sendable {
    let text: String
    let shown: [String]
    let findings: [String]
    let framework: String

    init(_ text: String, _ shown: [String], _ findings: [String] = [], framework: String = Usual.framework) {
        self.text = text
        self.shown = shown
        self.findings = findings
        self.framework = framework
    }

    var testDescription: String {
        text.split(separator: "\n").joined(separator: " / ")
    }

    func check(sourceLocation: SourceLocation = #_sourceLocation) async {
        let reading = await read(competency: text, framework: framework)
        #expect(reading.shown == shown, sourceLocation: sourceLocation)
        #expect(reading.ids == findings, sourceLocation: sourceLocation)
    }
}
