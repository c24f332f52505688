import Model

/// Something with a page of its own, and all that can be found of it.
struct SearchDocument: Sendable {
    /// What it is. The letters stand in the index.
    enum Kind: String, Sendable, CaseIterable {
        case framework = "f"
        case group = "g"
        case competency = "c"
        case level = "l"
        case role = "r"
        case page = "p"
        /// A page of the site itself.
        case sitePage = "s"
    }

    let kind: Kind
    /// Its identifier, which its address and most anchors on its page are made from.
    let id: String
    /// What it is called, without its code.
    let title: String
    /// How far it is agreed, in a word, where that is worth saying.
    let status: String?
    /// The steps of a competency that has its own, in rising order.
    var steps: [SearchLevel] = []
    /// What its contra-indicators are called in places where that is not the framework's word for them.
    private(set) var contraLabels: [SearchPlace: String] = [:]
    /// Its title first; then what is said of it, in the order of its page.
    private(set) var entries: [SearchEntry]

    init(_ kind: Kind, _ id: String, code: String? = nil, title: String, status: String? = nil) {
        self.kind = kind
        self.id = id
        self.title = title
        self.status = status
        let parts = Self.parts(of: [code, title].compactMap(\.self).joined(separator: " "))
        entries = parts.enumerated().map { number, part in
            SearchEntry(text: part, anchor: nil, place: number == 0 ? .title : .text)
        }
    }

    /// Adds a text; nothing where there is none.
    mutating func add(_ text: String?, _ anchor: Anchor? = nil, at place: SearchPlace = .text) {
        guard let text, !text.isEmpty else { return }
        for part in Self.parts(of: text) {
            entries.append(SearchEntry(text: part, anchor: anchor?.text, place: place))
        }
    }

    /// Says what contra-indicators are called in these places; the names can be found, too.
    mutating func name(_ labels: [SearchPlace: String]) {
        contraLabels = labels
        for label in Set(labels.values).sorted() { add(label) }
    }

    /// Adds an indicator, with its examples on lines of their own.
    mutating func add(_ indicator: Indicator, at place: SearchPlace) {
        guard !indicator.examples.isEmpty else { return add(indicator.text.plain, indicator.anchor, at: place) }
        let lines = [indicator.text.plain] + indicator.examples.map(\.text.plain)
        add(lines.joined(separator: "\n"), indicator.anchor, at: place)
    }

    /// Adds a text paragraph by paragraph, so that words are found together only where they stand together.
    mutating func addParagraphs(of text: RichText?, _ anchor: Anchor? = nil, at place: SearchPlace = .text) {
        guard let text else { return }
        for paragraph in paragraphs(of: text.plain) { add(paragraph, anchor, at: place) }
    }

    /// So many characters are looked through, and shown, as one; no file of the index grows far beyond its limit.
    private static let longest = 2000

    /// The text, or several parts of it where it is too long, each from the beginning of a word where there are spaces.
    private static func parts(of text: String) -> [String] {
        guard text.utf8.count > longest else { return [text] }
        var parts: [String] = []
        var rest = Substring(text).unicodeScalars
        while !rest.isEmpty {
            let head = rest.prefix(longest)
            let space = head.endIndex < rest.endIndex ? head.lastIndex(of: " ") : nil
            let end = space.map { rest.index(after: $0) } ?? head.endIndex
            parts.append(String(rest[..<end]))
            rest = rest[end...]
        }
        return parts
    }
}

/// A text that can be found: a title, a paragraph, an indicator.
struct SearchEntry: Sendable {
    let text: String
    /// Where it stands on its page; nil for the page's top.
    let anchor: String?
    let place: SearchPlace
}

/// What a text is to its thing: the title, something said of it, or what is expected or warned of at a level.
struct SearchPlace: Sendable, Hashable {
    /// The number that stands for it in the index.
    let number: Int

    static let title = SearchPlace(number: 0)
    static let text = SearchPlace(number: 1)

    /// A cell of a competency's table.
    ///
    /// - Parameter level: the level's place on the framework's ladder; steps of a competency's own are counted on
    ///   from there; nil is everyone.
    static func cell(_ level: Int?, _ polarity: Polarity) -> SearchPlace {
        SearchPlace(number: 2 + 2 * (level.map { $0 + 1 } ?? 0) + (polarity == .contra ? 1 : 0))
    }
}
