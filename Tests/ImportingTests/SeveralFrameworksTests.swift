import Testing

@testable import DocumentRecognition
@testable import ImportedDocuments

/// Several frameworks in one file.
struct SeveralFrameworksTests {
    private func outline(_ placed: [(group: String, level: String?)], levels: [String]) -> Outline {
        var builder = OutlineBuilder()
        builder.name("Ours", levels: levels, contraLabel: nil)
        for (index, (group, level)) in placed.enumerated() {
            let competency = builder.competency("C\(index)", group: builder.group(group))
            let place = Outline.CellPlace(level: level.flatMap(levels.firstIndex))
            builder.add([.init(text: StyledText("Does it."))], to: competency, at: place)
        }
        return builder.outline
    }

    @Test func `Groups that have no level in common are told`() throws {
        let levels = ["Staff", "Leaders", "Junior", "Senior"]
        let parts = severalFrameworks(
            in: outline(
                [
                    ("Land", "Staff"), ("Land", "Leaders"), ("Sea", "Junior"), ("Sea", "Senior"), ("Air", "Leaders"),
                    ("Air", "Staff"),
                ],
                levels: levels))
        #expect(parts == ["‘Sea’ with ‘Junior’, ‘Senior’", "‘Land’, ‘Air’ with ‘Staff’, ‘Leaders’"])
    }

    @Test func `Groups that share a level, or have only one, or none, are of one framework`() {
        let levels = ["Staff", "Leaders", "Junior"]
        #expect(
            severalFrameworks(
                in: outline(
                    [("Land", "Staff"), ("Land", "Leaders"), ("Sea", "Leaders"), ("Sea", "Junior")], levels: levels))
                == nil)
        #expect(
            severalFrameworks(
                in: outline([("Land", "Staff"), ("Land", "Leaders"), ("Sea", "Junior")], levels: levels)) == nil)
        #expect(severalFrameworks(in: outline([("Land", nil), ("Sea", nil)], levels: [])) == nil)
    }
}
