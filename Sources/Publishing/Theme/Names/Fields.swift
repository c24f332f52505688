/// The names that templates can use of an object. Written as an array of ``Field``s.
final class Fields<Object: Sendable>: Sendable, ExpressibleByArrayLiteral {
    /// One's own names in the order written, included ones at their place.
    let parts: [Field<Object>.Part]
    /// Whether every value is set as it is: no lists, no objects, and few enough to tell them apart by bits.
    let isPlain: Bool
    private let values: [String: @Sendable (Object) -> Any]

    /// Names in the order written; of two alike, one's own goes before an included one.
    init(arrayLiteral fields: Field<Object>...) {
        let own = Set(fields.filter { !$0.isIncluded }.flatMap(\.parts).map(\.entry.name))
        parts = fields.flatMap { field in
            field.isIncluded ? field.parts.filter { !own.contains($0.entry.name) } : field.parts
        }
        isPlain = parts.count <= 64 && parts.allSatisfy { $0.entry.isPlain }
        values = Dictionary(parts.map { ($0.entry.name, $0.value) }) { first, _ in first }
    }

    /// The value of a name, or nil where the object has no such name.
    func value(of name: String, in object: Object) -> Any? {
        values[name]?(object)
    }
}
