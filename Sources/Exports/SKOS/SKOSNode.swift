/// One thing that a graph tells of, and what it says of it.
struct SKOSNode {
    let identifier: NameUUID
    let type: SKOSType
    private(set) var statements: [(SKOSProperty, SKOSTerm)] = []

    /// A thing of which nothing is said yet.
    init(_ identifier: NameUUID, _ type: SKOSType) {
        self.identifier = identifier
        self.type = type
    }

    mutating func add(_ property: SKOSProperty, _ value: SKOSTerm) {
        statements.append((property, value))
    }
}

/// What a thing is.
enum SKOSType: String, Sendable {
    case conceptScheme = "skos:ConceptScheme"
    case concept = "skos:Concept"
    case collection = "skos:Collection"
}

/// What can be said of a thing, by the name that it has in both forms.
enum SKOSProperty: String, Sendable {
    case prefLabel = "skos:prefLabel"
    case notation = "skos:notation"
    case definition = "skos:definition"
    case example = "skos:example"
    case inScheme = "skos:inScheme"
    case topConceptOf = "skos:topConceptOf"
    case hasTopConcept = "skos:hasTopConcept"
    case broader = "skos:broader"
    case narrower = "skos:narrower"
    case member = "skos:member"
    case title = "dct:title"
    case publisher = "dc:publisher"
    case version = "owl:versionInfo"
    case page = "foaf:page"
}

/// What is said.
enum SKOSTerm: Sendable {
    /// Another thing of the graph.
    case node(NameUUID)
    case address(String)
    case literal(String, language: String?)

    /// The vocabularies by the names that stand for them.
    static let vocabularies: [(prefix: String, address: String)] = [
        ("skos", "http://www.w3.org/2004/02/skos/core#"), ("dct", "http://purl.org/dc/terms/"),
        ("dc", "http://purl.org/dc/elements/1.1/"), ("owl", "http://www.w3.org/2002/07/owl#"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
    ]

    /// A tag that both forms can hold; nil for what isn't one.
    static func languageTag(_ text: String) -> String? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (1...8).contains(part.count)
                && part.allSatisfy { byte in
                    (97...122).contains(byte | 0x20) || index > 0 && (48...57).contains(byte)
                }
        }
        return isTag ? text : nil
    }
}
