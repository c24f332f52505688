import JSONWriting

extension SKOSGraph {
    /// The graph in Turtle (<https://www.w3.org/TR/turtle/>).
    var turtle: [UInt8] {
        var bytes: [UInt8] = []
        for vocabulary in SKOSTerm.vocabularies {
            bytes += "@prefix \(vocabulary.prefix): <\(vocabulary.address)> .\n".utf8
        }
        bytes += "@prefix : ".utf8
        bytes.appendTurtle(address: base)
        bytes += " .\n".utf8
        forEachNode { node in
            bytes += "\n:".utf8
            node.identifier.append(to: &bytes)
            bytes += " a ".utf8
            bytes += node.type.rawValue.utf8
            for (property, value) in node.statements {
                bytes += " ;\n    ".utf8
                bytes += property.rawValue.utf8
                bytes.append(UInt8(ascii: " "))
                bytes.appendTurtle(value)
            }
            bytes += " .\n".utf8
        }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func appendTurtle(_ term: SKOSTerm) {
        switch term {
        case .node(let identifier):
            append(UInt8(ascii: ":"))
            identifier.append(to: &self)
        case .address(let address): appendTurtle(address: address)
        case .literal(let text, let language):
            // A text in JSON is one in Turtle, too: the same signs stand behind the same backslash.
            appendJSON(text)
            guard let language else { return }
            append(UInt8(ascii: "@"))
            self += language.utf8
        }
    }

    /// Appends an address; what can't stand in one there is percent-encoded.
    fileprivate mutating func appendTurtle(address: String) {
        append(UInt8(ascii: "<"))
        for byte in address.utf8 {
            switch byte {
            case ...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "{"),
                UInt8(ascii: "}"),
                UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "\\"):
                let digits = Array("0123456789ABCDEF".utf8)
                self += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: append(byte)
            }
        }
        append(UInt8(ascii: ">"))
    }
}
