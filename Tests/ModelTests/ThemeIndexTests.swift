import Model
import Testing

@Suite struct ThemeIndexes {
    @Test(arguments: [0, 1, 8, 9, 1000]) func `Each theme is found by its identifier, however many there are`(
        count: Int
    ) {
        let themes = (0..<count).map {
            Competency.Theme(id: Competency.Theme.ID("t\($0)"), title: "T\($0)", anchor: Anchor("c-t\($0)"))
        }
        let index = ThemeIndex(themes)
        #expect(themes.allSatisfy { index[$0.id] == $0 })
        #expect(index[Competency.Theme.ID("other")] == nil)
        #expect(index[nil] == nil)
    }
}
