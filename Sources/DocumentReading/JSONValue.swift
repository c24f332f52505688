import Foundation

/// JSON of which nobody knows the form beforehand.
///
/// A number keeps what a `Double` can; true and false are 1 and 0. Real exports leave members out or write `null`, so every question has an answer.
package enum JSONValue: Sendable {
    case null
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// The value of a text in JSON; nil where it is none, or is nested deeper than 512 times.
    init?(parsing bytes: [UInt8]) {
        guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) else {
            return nil
        }
        self.init(value)
    }

    private init(_ value: Any) {
        switch value {
        case let text as String: self = .string(text)
        case let number as NSNumber: self = .number(number.doubleValue)
        case let values as [Any]: self = .array(values.map(JSONValue.init))
        case let members as [String: Any]: self = .object(members.mapValues(JSONValue.init))
        default: self = .null
        }
    }

    /// A member; null where there is none.
    subscript(_ name: String) -> JSONValue {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    /// A value by its place; null where there is none.
    subscript(_ index: Int) -> JSONValue {
        if case .array(let values) = self, values.indices.contains(index) { values[index] } else { .null }
    }

    /// The values of a list; none where it is no list.
    var list: [JSONValue] {
        if case .array(let values) = self { values } else { [] }
    }

    /// The text; nil where it is none, or nothing but white space.
    var text: String? {
        switch self {
        case .string(let text): text.trimmingWhitespace().isEmpty ? nil : text
        case .number(let number): number == number.rounded() ? String(Int64(exactly: number) ?? 0) : String(number)
        default: nil
        }
    }

    /// The text as it is, white space too; empty where there is none.
    var string: String {
        if case .string(let text) = self { text } else { "" }
    }

    var number: Double? {
        if case .number(let number) = self { number } else { nil }
    }

    /// The number as a count, without what stands behind its point; nil where it is none, or more than ten millions.
    var integer: Int? {
        number.flatMap { abs($0) <= 10_000_000 ? Int($0) : nil }
    }

    /// Whether there is such a member, null or not.
    func has(_ name: String) -> Bool {
        if case .object(let members) = self { members[name] != nil } else { false }
    }
}
