import JSONWriting
import Model

/// A framework as a rubric: each competency a criterion, with a level for each level that it is written for.
struct CASERubric {
    private let package: CASEPackage
    private var framework: Framework { package.framework }

    init(_ package: CASEPackage) {
        self.package = package
    }

    /// Writes the rubric's members.
    func write(to json: inout JSONWriter) {
        let rubric = NameUUID("rubric", in: package.identifiers.framework)
        json.member("identifier", rubric)
        json.member("uri", package.uri(of: rubric))
        json.member("title", framework.title)
        json.member("lastChangeDateTime", package.changed(framework.source))
        json.list("CFRubricCriteria") { json in
            var position = 0
            for (group, competencies) in framework.grouped {
                for competency in competencies {
                    position += 1
                    json.item { write(competency, of: group, at: position, in: rubric, to: &$0) }
                }
            }
        }
    }

    private func write(
        _ competency: Competency, of group: Group?, at position: Int, in rubric: NameUUID, to json: inout JSONWriter
    ) {
        let item = package.identifiers[competency.id]
        let criterion = NameUUID("criterion", in: item)
        let changed = package.changed(competency.source)
        json.member("identifier", criterion)
        json.member("uri", package.uri(of: criterion))
        json.member("category", group?.title)
        json.member("description", competency.title)
        json.member("CFItemURI") { json in
            json.member("title", competency.title)
            json.member("identifier", item)
            json.member("uri", package.source.url(.competency(competency.id, framework.id)))
        }
        json.member("position", position)
        json.member("rubricId", rubric)
        json.member("lastChangeDateTime", changed)
        let names = package.identifiers.levelNames(of: competency)
        json.list("CFRubricCriterionLevels") { json in
            for (index, level) in competency.ladder(in: framework).levels.enumerated() {
                let identifier = NameUUID("level/\(names[level.id])", in: item)
                json.item { json in
                    json.member("identifier", identifier)
                    json.member("uri", package.uri(of: identifier))
                    json.member("description", description(of: competency, at: level.id))
                    json.member("quality", level.title)
                    json.member("position", index + 1)
                    json.member("rubricCriterionId", criterion)
                    json.member("lastChangeDateTime", changed)
                }
            }
        }
    }

    /// What is expected at a level, a line each; nil where nothing is.
    private func description(of competency: Competency, at level: Level.ID) -> String? {
        let lines = competency.cells(at: level, .expected).flatMap { cell in
            [cell.text?.plain].compactMap(\.self) + cell.indicators.map(\.text.plain)
                + [cell.closing?.plain].compactMap(\.self)
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
