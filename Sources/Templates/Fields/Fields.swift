/// The names that templates can use of an object. Written as an array of ``Field``s.
///
/// Of two names alike, one's own goes before an included one, and an earlier one before a later.
package final class Fields<Object: Sendable>: Sendable, ExpressibleByArrayLiteral {
    /// One's own names in the order written, included ones at their place.
    let named: [NamedField<Object>]
    private let accesses: [String: FieldAccess<Object>]

    /// Names in the order written.
    package init(arrayLiteral fields: Field<Object>...) {
        let own = Set(fields.filter { !$0.isIncluded }.flatMap(\.named).map(\.entry.name))
        named = fields.flatMap { field in
            field.isIncluded ? field.named.filter { !own.contains($0.entry.name) } : field.named
        }
        accesses = Dictionary(named.map { ($0.entry.name, $0.access) }) { first, _ in first }
    }

    /// How to reach the value of a name; nil where the object has no such name. Asked only when templates are compiled.
    func access(_ name: String) -> FieldAccess<Object>? {
        accesses[name]
    }
}
