import ImportedDocuments

extension CASEPackage {
    /// Whether its items have Newel's types: then each says itself what it is.
    var isNewels: Bool { items.contains { $0.typeCode?.hasPrefix("newel.") ?? false } }

    /// What a package of Newel's says: as much as the format can hold of what it was made from.
    var ownRecognition: Recognition {
        var builder = OutlineBuilder()
        let document = package["CFDocument"]
        let own = document["extensions"]
        let listed = own["newel.levels"].list
        let titles = listed.map { $0["title"].text ?? "" }
        builder.name(document["title"].text, levels: titles, contraLabel: own["newel.contraLabel"].text)
        builder.introduce(paragraphs(document["description"].text))
        let steps = stepsByCompetency
        var placed: Set<Int> = []
        for root in roots { placeOwn(root, in: nil, levels: titles, steps, &builder, &placed) }
        builder.notes.guess(
            "Texts were taken over as words: bold, italics, lists in texts and links have to be set again. Roles and pages "
                + "aren’t in such a package.")
        var outline = builder.outline
        outline.subtitle = document["notes"].text
        outline.settings = [
            (.motto, own["newel.motto"].text), (.version, document["version"].text),
            (.effective, own["newel.effective"].text ?? document["statusStartDate"].text),
            (.review, own["newel.review"].text), (.owner, own["newel.owner"].text),
            (.language, document["language"].text),
            (.status, Outline.status(own["newel.status"].text) ?? Self.status(document["adoptionStatus"].text)),
        ].compactMap { name, value in value.map { (name, $0) } }
        outline.levels = listed.map { level in
            Outline.Level(
                title: level["title"].text ?? "", summary: level["summary"].text,
                includes: level["includes"].list.compactMap { $0.text.flatMap(titles.firstIndex) })
        }
        return Recognition(outline: outline, notes: builder.notes)
    }

    private static func status(_ adoption: String?) -> String? {
        switch adoption {
        case "Draft": "draft"
        case "Deprecated": "withdrawn"
        default: nil
        }
    }

    /// - Parameters:
    ///   - steps: the levels of the criterion that each competency is, by its identifier.
    ///   - placed: the items that have their place; each is placed once.
    private func placeOwn(
        _ index: Int, in group: Int?, levels: [String], _ steps: [String: [String]], _ builder: inout OutlineBuilder,
        _ placed: inout Set<Int>
    ) {
        let item = items[index]
        guard placed.insert(index).inserted else {
            return builder.notes.leaveOut(item.statement, at: "the data", because: "it has a place already, above")
        }
        switch item.typeCode {
        case "newel.group" where group == nil:
            let own = builder.group(item.statement, code: item.code)
            builder.setMotto(item.extensions["newel.motto"].text, ofGroup: own)
            builder.describe(group: own, by: paragraphs(item.notes))
            for child in below(index) { placeOwn(child, in: own, levels: levels, steps, &builder, &placed) }
        case "newel.competency":
            let competency = builder.competency(item.statement, code: item.code, group: group)
            builder.setMotto(item.extensions["newel.motto"].text, of: competency)
            builder.setStatus(item.extensions["newel.status"].text, of: competency)
            builder.apply(
                competency,
                to: item.extensions["newel.appliesTo"].list.compactMap { $0.text.flatMap(levels.firstIndex) })
            builder.define(competency, by: paragraphs(item.notes))
            if let own = steps[item.identifier], !own.isEmpty, own != levels {
                builder.setSteps(own.map { Outline.Level(title: $0) }, of: competency)
            }
            for child in below(index) { place(child, in: competency, theme: nil, levels: levels, &builder) }
        case "newel.contra-indicator" where group != nil:
            if let group { builder.addContra([indicator(index)], text: [], toGroup: group) }
        case "newel.contra-text" where group != nil:
            if let group { builder.addContra([], text: paragraphs(item.statement), toGroup: group) }
        default:
            builder.notes.leaveOut(item.statement, at: "the data", because: "it stands where no such item can")
        }
    }

    private func place(
        _ index: Int, in competency: Int, theme: String?, levels: [String], _ builder: inout OutlineBuilder
    ) {
        let item = items[index]
        let isContra = item.typeCode?.hasPrefix("newel.contra") ?? false
        let level = item.levels.first.flatMap { builder.level($0, of: competency, among: levels) }
        let place = Outline.CellPlace(level: level, theme: theme, isContra: isContra)
        switch item.typeCode {
        case "newel.theme" where theme == nil:
            for child in below(index) {
                self.place(child, in: competency, theme: item.statement, levels: levels, &builder)
            }
        case "newel.indicator", "newel.contra-indicator":
            builder.add([indicator(index)], to: competency, at: place)
        case "newel.text", "newel.contra-text":
            let cell = builder.outline.competencies[competency].cells.first { $0.place == place }
            if cell?.indicators.isEmpty ?? true {
                builder.add([], text: paragraphs(item.statement), to: competency, at: place)
            } else {
                builder.close(competency, at: place, by: paragraphs(item.statement))
            }
        default:
            builder.notes.leaveOut(
                item.statement, at: builder.outline.competencies[competency].title,
                because: "it stands where no such item can")
        }
    }

    /// An item with what is below it as its examples.
    private func indicator(_ index: Int) -> ImportedBlock.Item {
        let examples = below(index).map { ImportedBlock.Item(text: StyledText(items[$0].statement)) }
        return ImportedBlock.Item(
            text: StyledText(items[index].statement),
            inner: examples.isEmpty ? [] : [.list(examples, isNumbered: false)])
    }

    private var stepsByCompetency: [String: [String]] {
        let criteria = package["CFRubrics"][0]["CFRubricCriteria"].list
        return Dictionary(
            criteria.compactMap { criterion in
                Self.target(criterion["CFItemURI"]).map { identifier in
                    (identifier, criterion["CFRubricCriterionLevels"].list.compactMap { $0["quality"].text })
                }
            }, uniquingKeysWith: { first, _ in first })
    }

    private func paragraphs(_ text: String?) -> [ImportedBlock] {
        (text ?? "").split(separator: "\n").map { .paragraph(StyledText(String($0))) }
    }
}
