import ImportedDocuments

/// The `framework.json` that Newel publishes, as a framework again: levels, groups, competencies, roles and pages.
///
/// Texts are taken as words: what was bold, and links, aren't in the data in a form to be read again, and that is said.
struct NewelData {
    private let data: JSONValue
    private let levels: [String]
    /// The ids of each competency's own steps, by its id.
    private let steps: [String: [String]]

    init(_ data: JSONValue) {
        self.data = data
        levels = data["levels"].list.compactMap { $0["id"].text }
        steps = Dictionary(
            data["competencies"].list.compactMap { competency in
                competency["id"].text.map { ($0, competency["steps"].list.compactMap { $0["id"].text }) }
            }, uniquingKeysWith: { first, _ in first })
    }

    var recognition: Recognition {
        var builder = OutlineBuilder()
        builder.name(
            data["title"].text, levels: data["levels"].list.compactMap { $0["title"].text },
            contraLabel: data["contraLabel"].text)
        builder.introduce(paragraphs(data["introduction"]))
        var groups: [String: Int] = [:]
        for group in data["groups"].list {
            guard let title = group["title"].text else { continue }
            let index = builder.group(title, code: group["code"].text)
            builder.setMotto(group["motto"].text, ofGroup: index)
            if let id = group["id"].text { groups[id] = index }
            builder.describe(group: index, by: paragraphs(group))
            builder.addContra(items(group["contra"]["indicators"]), text: paragraphs(group["contra"]), toGroup: index)
        }
        var competencies: [String: Int] = [:]
        for competency in data["competencies"].list {
            let index = place(competency, groups, &builder)
            if let index, let id = competency["id"].text { competencies[id] = index }
        }
        for page in data["pages"].list {
            builder.openPage(
                page["title"].text ?? "Untitled", code: page["code"].text, status: Outline.status(page["status"].text))
            builder.addToPage(paragraphs(page))
        }
        builder.notes.guess(
            "Texts were taken over as words: bold, italics, lists in texts and links have to be set again.")
        var outline = builder.outline
        outline.subtitle = data["subtitle"].text
        outline.settings = Outline.SettingName.allCases.compactMap { name in
            let value = data[name.rawValue].text
            return (name == .status ? Outline.status(value) : value).map { (name, $0) }
        }
        outline.roles = data["roles"].list.map { role($0, competencies) }
        outline.levels = outlineLevels(data["levels"].list)
        return Recognition(outline: outline, notes: builder.notes)
    }

    private func outlineLevels(_ list: [JSONValue]) -> [Outline.Level] {
        let ids = list.compactMap { $0["id"].text }
        return list.map { level in
            Outline.Level(
                title: level["title"].text ?? "", summary: level["summary"].text,
                includes: level["includes"].list.compactMap { $0.text.flatMap(ids.firstIndex) })
        }
    }

    /// - Parameter competencies: the index of each, by its id.
    private func role(_ value: JSONValue, _ competencies: [String: Int]) -> Outline.Role {
        let asks = value["asks"].list.compactMap { ask -> (competency: Int, level: Int?)? in
            guard let id = ask["competency"].text, let index = competencies[id], ask["extent"].text != "toBeAgreed"
            else { return nil }
            let own = steps[id] ?? []
            return (index, ask["level"].text.flatMap((own.isEmpty ? levels : own).firstIndex))
        }
        return Outline.Role(
            title: value["title"].text ?? "Untitled", family: value["family"].text,
            status: Outline.status(value["status"].text), text: paragraphs(value["purpose"]), asks: asks)
    }

    /// - Returns: the competency's index; nil for one without a title.
    private func place(_ value: JSONValue, _ groups: [String: Int], _ builder: inout OutlineBuilder) -> Int? {
        guard let title = value["title"].text else { return nil }
        let group = value["group"].text.flatMap { groups[$0] }
        let competency = builder.competency(title, code: value["code"].text, group: group)
        builder.setMotto(value["motto"].text, of: competency)
        builder.setStatus(Outline.status(value["status"].text), of: competency)
        builder.define(competency, by: paragraphs(value["definition"]))
        for passage in value["narrative"].list {
            builder.addPassage(passage["title"].text ?? "", paragraphs(passage), to: competency)
        }
        let steps = value["steps"].list
        builder.setSteps(outlineLevels(steps), of: competency)
        builder.apply(competency, to: value["appliesTo"].list.compactMap { $0.text.flatMap(levels.firstIndex) })
        let ladder = steps.isEmpty ? levels : steps.compactMap { $0["id"].text }
        let themes = Dictionary(
            value["themes"].list.compactMap { theme in theme["id"].text.map { ($0, theme["title"].text ?? "") } },
            uniquingKeysWith: { first, _ in first })
        for cell in value["cells"].list {
            let place = Outline.CellPlace(
                level: cell["level"].text.flatMap(ladder.firstIndex), theme: cell["theme"].text.flatMap { themes[$0] },
                isContra: cell["polarity"].text == "contra")
            builder.add(items(cell["indicators"]), text: paragraphs(cell), to: competency, at: place)
            builder.close(competency, at: place, by: paragraphs(cell["closing"]))
        }
        return competency
    }

    private func items(_ list: JSONValue) -> [ImportedBlock.Item] {
        list.list.compactMap { indicator in
            guard let text = indicator["text"].text else { return nil }
            let examples = indicator["examples"].list.compactMap { $0["text"].text }.map {
                ImportedBlock.Item(text: StyledText($0))
            }
            return .init(text: StyledText(text), inner: examples.isEmpty ? [] : [.list(examples, isNumbered: false)])
        }
    }

    private func paragraphs(_ value: JSONValue) -> [ImportedBlock] {
        (value["text"].text ?? "").split(separator: "\n").map { .paragraph(StyledText(String($0))) }
    }
}
