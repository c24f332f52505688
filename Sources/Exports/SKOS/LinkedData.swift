import JSONWriting

extension SKOSGraph {
    /// The graph in JSON-LD (<https://www.w3.org/TR/json-ld11/>).
    var linkedData: [UInt8] {
        JSONWriter.file(isCompact: true) { json in
            json.member("@context") { json in
                json.member("@version", json: Array("1.1".utf8))
                json.member("@base", base)
                for vocabulary in SKOSTerm.vocabularies { json.member(named: vocabulary.prefix, vocabulary.address) }
            }
            json.list("@graph") { json in
                forEachNode { node in json.item { node.write(to: &$0) } }
            }
        }
    }
}

extension SKOSNode {
    /// Writes the node's members; what is said several times of the same becomes a list.
    fileprivate func write(to json: inout JSONWriter) {
        json.member("@id", SKOSTerm.reference(identifier))
        json.member("@type", type.rawValue)
        var rest = statements[...]
        while let property = rest.first?.0 {
            let end = rest.firstIndex { $0.0 != property } ?? rest.endIndex
            json.list(named: property.rawValue) { json in
                for (_, value) in rest[..<end] { json.item { value.write(to: &$0) } }
            }
            rest = rest[end...]
        }
    }
}

extension SKOSTerm {
    fileprivate static func reference(_ identifier: NameUUID) -> String { "#\(identifier.text)" }

    fileprivate func write(to json: inout JSONWriter) {
        switch self {
        case .node(let identifier): json.member("@id", Self.reference(identifier))
        case .address(let address): json.member("@id", address)
        case .literal(let text, let language):
            json.member("@value", text)
            json.member("@language", language)
        }
    }
}
