extension Fingerprint {
    /// What tells a value from all others of its type, by all that it holds: whatever member a type gets tomorrow is taken in, too.
    ///
    /// It asks Swift for the value's parts, which takes microseconds for each: it is for small values.
    ///
    /// - Returns: nil where the value holds something whose parts have no order, can't be told, or change without it: sets,
    ///   dictionaries, objects, closures, numbers other than whole ones.
    public init?(ofPartsOf value: some Sendable) {
        var maker = FingerprintMaker()
        guard maker.add(partsOf: value, depth: 0) else { return nil }
        self = maker.made()
    }
}

extension FingerprintMaker {
    /// No value of ours has parts within parts as often; what holds itself would have no end.
    private static let deepest = 100

    fileprivate mutating func add(partsOf value: Any, depth: Int) -> Bool {
        guard depth < Self.deepest else { return false }
        switch value {
        case let text as String:
            add("text")
            add(text)
            return true
        case let number as Int:
            add("number")
            add(number)
            return true
        case let number as UInt8:
            add("byte")
            add(number)
            return true
        case let isSo as Bool:
            add("flag")
            add(isSo)
            return true
        default: break
        }
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .enum:
            add("case")
            // One that holds nothing has no parts to ask for: it is its name.
            guard !mirror.children.isEmpty else {
                add(String(describing: value))
                return true
            }
        case .optional, .collection, .tuple: add("parts")
        // Numbers and the like have none.
        case .struct where !mirror.children.isEmpty: add("parts")
        default: return false
        }
        add(mirror.children.count)
        for child in mirror.children {
            add(child.label ?? "")
            guard add(partsOf: child.value, depth: depth + 1) else { return false }
        }
        return true
    }
}
