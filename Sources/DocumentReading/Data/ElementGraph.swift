import ImportedDocuments

/// Elements and their relationships, as NIST's reference tool gives out the NICE workforce framework
/// (<https://csrc.nist.gov/projects/cprt>): categories, work roles and competency areas, and the tasks, knowledge and skills of
/// each.
struct ElementGraph {
    private struct Element {
        let identifier: String
        let type: String
        let title: String
        let text: String
    }

    private let title: String?
    private let elements: [Element]
    private let known: [String: Int]
    /// For each element those that it is joined with, whichever of both names the other.
    private var joined: [[Int]]

    /// The statements, and what their theme is called.
    private static let themes = ["task": "Tasks", "knowledge": "Knowledge", "skill": "Skills", "ability": "Abilities"]

    init(_ data: JSONValue) {
        title = data["documents"][0]["name"].text
        elements = data["elements"].list.compactMap { value in
            guard let identifier = value["element_identifier"].text, let type = value["element_type"].text else {
                return nil
            }
            return Element(
                identifier: identifier, type: type.lowercased(), title: value["title"].text ?? "",
                text: value["text"].text ?? "")
        }
        known = Dictionary(elements.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        joined = Array(repeating: [], count: elements.count)
        for relationship in data["relationships"].list {
            guard let source = relationship["source_element_identifier"].text.flatMap({ known[$0] }),
                let target = relationship["dest_element_identifier"].text.flatMap({ known[$0] }), source != target
            else { continue }
            joined[source].append(target)
            joined[target].append(source)
        }
    }

    var recognition: Recognition {
        var builder = OutlineBuilder()
        builder.name(title, levels: [], contraLabel: nil)
        var placed: Set<Int> = []
        for (index, element) in elements.enumerated() where ["work_role", "competency_area"].contains(element.type) {
            placed.insert(index)
            let category = joined[index].first { elements[$0].type == "category" }
            if let category { placed.insert(category) }
            let group = category.map { builder.group(name(of: elements[$0])) }
            let competency = builder.competency(name(of: element), code: element.identifier, group: group)
            if !element.text.isEmpty, !element.title.isEmpty {
                builder.define(competency, by: [.paragraph(StyledText(element.text))])
            }
            var seen: Set<Int> = []
            for statement in joined[index] {
                guard let theme = Self.themes[elements[statement].type], seen.insert(statement).inserted else {
                    continue
                }
                placed.insert(statement)
                let words = elements[statement].text.isEmpty ? elements[statement].title : elements[statement].text
                let code = StyledText.Run(text: elements[statement].identifier, isStrong: true)
                let text = StyledText([code, .init(text: " \(words)")])
                builder.add([.init(text: text)], to: competency, at: .init(theme: theme))
            }
        }
        for (index, element) in elements.enumerated() where !placed.contains(index) {
            builder.notes.leaveOut(
                "\(element.identifier) \(element.title) \(element.text)", at: element.type,
                because: "no work role or competency area names it")
        }
        return Recognition(outline: builder.outline, notes: builder.notes)
    }

    private func name(of element: Element) -> String {
        element.title.isEmpty ? element.text : element.title
    }
}
