/// Puts what a document says into its place, in the order in which it is said.
package struct OutlineBuilder {
    package private(set) var outline = Outline()
    /// What the framework stands for, in a sentence.
    package var motto: String? {
        didSet {
            outline.settings.removeAll { $0.name == .motto }
            if let motto { outline.settings.append((.motto, motto)) }
        }
    }
    package var notes = ImportNotes()
    /// The roles that tables name.
    package var roles = RoleBuilder()
    private var groupIndices: [String: Int] = [:]
    private var competencyIndices: [String: Int] = [:]

    package init() {}

    /// A group by its title, new or known.
    package mutating func group(_ title: String, code: String? = nil) -> Int {
        if withoutLabel(title) != title { notes.take(title, as: "group") }
        let title = withoutLabel(title)
        let key = titleKey(title)
        if let index = groupIndices[key], code == nil || outline.groups[index].code == code { return index }
        let parts = code.map { ($0, title) } ?? splitCode(title)
        outline.groups.append(Outline.Group(title: parts.1, code: parts.0))
        groupIndices[key] = outline.groups.count - 1
        return outline.groups.count - 1
    }

    /// A competency by its title, new or known: one that is named again goes on.
    ///
    /// - Parameter code: its mark, where it stands apart; otherwise what the title begins with.
    package mutating func competency(_ title: String, code: String? = nil, group: Int?) -> Int {
        let key = "\(group ?? -1) \(titleKey(title))"
        if let index = competencyIndices[key], code == nil || outline.competencies[index].code == code { return index }
        let parts = code.map { ($0, title) } ?? splitCode(title)
        outline.competencies.append(Outline.Competency(title: parts.1, code: parts.0, group: group))
        competencyIndices[key] = outline.competencies.count - 1
        return outline.competencies.count - 1
    }

    /// The group whose title these words are or begin with, or the competency's.
    package func subject(_ words: String) -> (group: Int?, competency: Int?) {
        let key = wordKey(words)
        let isMeant = { (title: String) in wordKey(title) == key || wordKey(title).hasPrefix("\(key) ") }
        let competency = outline.competencies.firstIndex { isMeant($0.title) }
        return (outline.groups.firstIndex { isMeant($0.title) }, competency)
    }

    /// Puts competencies that are in no group into one.
    package mutating func gather(_ competencies: Range<Int>, in group: Int) {
        for index in competencies where outline.competencies[index].group == nil {
            outline.competencies[index].group = group
        }
    }

    package mutating func add(
        _ items: [ImportedBlock.Item], text: [ImportedBlock] = [], to competency: Int, at place: Outline.CellPlace
    ) {
        guard outline.competencies.indices.contains(competency), !items.isEmpty || !text.isEmpty else { return }
        let cells = outline.competencies[competency].cells
        let index = cells.firstIndex { $0.place == place } ?? cells.count
        if index == cells.count { outline.competencies[competency].cells.append(Outline.Cell(place: place)) }
        outline.competencies[competency].cells[index].indicators += items
        outline.competencies[competency].cells[index].text += text
    }

    /// Sets text below the indicators of a place that holds any.
    package mutating func close(_ competency: Int, at place: Outline.CellPlace, by blocks: [ImportedBlock]) {
        guard outline.competencies.indices.contains(competency),
            let index = outline.competencies[competency].cells.firstIndex(where: { $0.place == place })
        else { return }
        outline.competencies[competency].cells[index].closing += blocks
    }

    /// Sets examples below the competency's last indicator, or text into its definition where it has none yet.
    package mutating func addExamples(_ lines: [String], to competency: Int) {
        guard outline.competencies.indices.contains(competency) else { return }
        guard let cell = outline.competencies[competency].cells.indices.last,
            let last = outline.competencies[competency].cells[cell].indicators.indices.last
        else { return define(competency, by: lines.map { .paragraph(StyledText($0)) }) }
        let examples = lines.map { ImportedBlock.Item(text: StyledText($0)) }
        outline.competencies[competency].cells[cell].indicators[last].inner.append(.list(examples, isNumbered: false))
    }

    /// Sets examples below the last contra-indicator of a group.
    package mutating func addExamples(_ lines: [String], toGroup group: Int) {
        guard outline.groups.indices.contains(group), let last = outline.groups[group].contra.indices.last else {
            return
        }
        let examples = lines.map { ImportedBlock.Item(text: StyledText($0)) }
        outline.groups[group].contra[last].inner.append(.list(examples, isNumbered: false))
    }

    package mutating func addContra(_ items: [ImportedBlock.Item], text: [ImportedBlock], toGroup group: Int) {
        guard outline.groups.indices.contains(group) else { return }
        outline.groups[group].contra += items
        outline.groups[group].contraText += text
    }

    package mutating func define(_ competency: Int, by blocks: [ImportedBlock]) {
        guard outline.competencies.indices.contains(competency) else { return }
        outline.competencies[competency].definition += blocks
    }

    package mutating func describe(group: Int, by blocks: [ImportedBlock]) {
        guard outline.groups.indices.contains(group) else { return }
        outline.groups[group].text += blocks
    }

    package mutating func addPassage(_ title: String, _ blocks: [ImportedBlock], to competency: Int) {
        guard outline.competencies.indices.contains(competency) else { return }
        let passages = outline.competencies[competency].passages
        let index = passages.firstIndex { wordKey($0.title) == wordKey(title) } ?? passages.count
        if index == passages.count { outline.competencies[competency].passages.append(Outline.Passage(title: title)) }
        outline.competencies[competency].passages[index].blocks += blocks
    }

    package mutating func setMotto(_ motto: String?, of competency: Int) {
        guard outline.competencies.indices.contains(competency) else { return }
        outline.competencies[competency].motto = motto
    }

    /// - Parameter status: in the format's word; nil where it is agreed as far as its framework.
    package mutating func setStatus(_ status: String?, of competency: Int) {
        guard outline.competencies.indices.contains(competency) else { return }
        outline.competencies[competency].status = status
    }

    /// Says at which of the framework's levels a competency holds; none means all.
    package mutating func apply(_ competency: Int, to levels: [Int]) {
        guard outline.competencies.indices.contains(competency) else { return }
        outline.competencies[competency].appliesTo = levels
    }

    package mutating func setMotto(_ motto: String?, ofGroup group: Int) {
        guard outline.groups.indices.contains(group) else { return }
        outline.groups[group].motto = motto
    }

    /// Whether all of these lines are said at a place already.
    package func holds(_ lines: [String], _ competency: Int, at place: Outline.CellPlace) -> Bool {
        guard outline.competencies.indices.contains(competency),
            let cell = outline.competencies[competency].cells.first(where: { $0.place == place })
        else { return false }
        let items = ImportedBlock.list(cell.indicators, isNumbered: false)
        let said = Set((cell.text.flatMap(\.lines) + items.lines).map(wordKey))
        return lines.allSatisfy { said.contains(wordKey($0)) || FieldWords.meaning(of: $0) != nil }
    }

    /// Gives a competency steps of its own.
    package mutating func setSteps(_ steps: [Outline.Level], of competency: Int) {
        guard outline.competencies.indices.contains(competency) else { return }
        outline.competencies[competency].steps = steps
    }

    /// The index of a competency's level by its title; one that the framework doesn't have is a step of the competency's own.
    package mutating func level(_ title: String, of competency: Int, among levels: [String]) -> Int? {
        guard outline.competencies.indices.contains(competency) else { return nil }
        let steps = outline.competencies[competency].steps
        if steps.isEmpty, let index = levels.firstIndex(of: title) { return index }
        if let index = steps.firstIndex(where: { $0.title == title }) { return index }
        // What was placed at the framework's levels would be at another's by the same number.
        guard outline.competencies[competency].cells.allSatisfy({ $0.place.level == nil || !steps.isEmpty }) else {
            notes.guess(
                "‘\(outline.competencies[competency].title)’ names ‘\(title)’, which is no level: what stands there was put at everyone."
            )
            return nil
        }
        outline.competencies[competency].steps.append(Outline.Level(title: title))
        return steps.count
    }

    package mutating func setCode(_ code: String, of competency: Int) {
        guard outline.competencies.indices.contains(competency), outline.competencies[competency].code == nil else {
            return
        }
        outline.competencies[competency].code = code
    }

    package mutating func introduce(_ blocks: [ImportedBlock]) {
        outline.introduction += blocks
    }

    package mutating func openPage(_ title: String, code: String? = nil, status: String? = nil) {
        outline.pages.append(Outline.Page(title: title, code: code, status: status))
    }

    package mutating func addToPage(_ blocks: [ImportedBlock]) {
        guard !outline.pages.isEmpty else { return introduce(blocks) }
        outline.pages[outline.pages.count - 1].blocks += blocks
    }

    /// Takes pages that say nothing for headings and no more.
    package mutating func dropEmptyPages() {
        for page in outline.pages where page.blocks.isEmpty {
            notes.take(page.title, as: "heading with nothing below it")
        }
        outline.pages.removeAll { $0.blocks.isEmpty }
    }

    package mutating func name(_ title: String?, levels: [String], contraLabel: String?) {
        if outline.title == nil { outline.title = title }
        outline.levels = levels.map { Outline.Level(title: $0) }
        if outline.contraLabel == nil { outline.contraLabel = contraLabel }
    }
}

/// A title without what says only that indicators follow: “Customer focus: behavioural descriptors”.
private func withoutLabel(_ title: String) -> String {
    guard let colon = title.lastIndex(of: ":") else { return title }
    let label = String(title[title.index(after: colon)...])
    return FieldWords.meaning(of: label) == .indicators ? String(title[..<colon]) : title
}

/// A title parted from the code before it: `4.1`, `A3`, `C-2`.
package func splitCode(_ title: String) -> (code: String?, title: String) {
    let pattern = /([A-Z]{0,3}[-.]?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?)(?:[.):]|\s*[-–—:](?=\s)|(?=\s))\s*(\p{L}.*)/
    guard let match = title.wholeMatch(of: pattern) else { return (nil, title) }
    let code = String(match.1)
    // “360 feedback” and “24 hours” begin with no code, “3. Planning” and “A3 Planning” do.
    let isNumberAlone = code.allSatisfy(\.isNumber)
    if isNumberAlone, title.dropFirst(code.count).first == " ", code.count > 1 { return (nil, title) }
    return (code, String(match.2))
}
