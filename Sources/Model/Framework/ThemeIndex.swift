/// A competency's themes by their identifiers. Finding one takes constant time, however many there are.
public struct ThemeIndex: Sendable {
    /// The most that are looked through one by one, which is faster then.
    private static let few = 8

    private let themes: [Competency.Theme]
    /// Empty where there are few.
    private let places: [Competency.Theme.ID: Int]

    /// Takes a pass through the themes.
    public init(_ themes: [Competency.Theme]) {
        self.themes = themes
        places =
            themes.count > Self.few
            ? Dictionary(zip(themes.map(\.id), themes.indices)) { first, _ in first } : [:]
    }

    /// The theme; nil where there is none, or none is asked for.
    public subscript(id: Competency.Theme.ID?) -> Competency.Theme? {
        guard let id else { return nil }
        return places.isEmpty ? themes.first { $0.id == id } : places[id].map { themes[$0] }
    }
}
