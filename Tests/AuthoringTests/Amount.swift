import Testing

/// Very much of something, which the tests' report names and doesn't print.
struct Amount: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let ids: [String]

    init(_ name: String, _ text: String, _ ids: [String] = []) {
        self.name = name
        self.text = text
        self.ids = ids
    }

    var testDescription: String { name }
}
