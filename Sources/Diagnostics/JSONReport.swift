import Foundation

/// Findings as JSON for programs: an array of objects, keys in alphabetical order.
public struct JSONReport {
    /// A report.
    public init() {}

    /// All findings as one array, ended by a newline.
    ///
    /// - Throws: `EncodingError`, which these values never cause.
    public func render(_ diagnostics: [Diagnostic]) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(diagnostics.map(Finding.init)), as: UTF8.self) + "\n"
    }
}

private struct Finding: Encodable {
    let id: String
    let severity: String
    let message: String
    let location: Place?
    let notes: [Remark]
    let suggestion: String?

    init(_ diagnostic: Diagnostic) {
        id = diagnostic.id.rawValue
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        location = diagnostic.location.map(Place.init)
        notes = diagnostic.notes.map { Remark(message: $0.message, location: Place($0.location)) }
        suggestion = diagnostic.suggestion
    }
}

private struct Remark: Encodable {
    let message: String
    let location: Place
}

private struct Place: Encodable {
    let path: String
    let line: Int?
    let column: Int?
    let width: Int?
    let sourceLine: String?

    init(_ location: Location) {
        let isWhole = location.line == 0
        path = location.path
        line = isWhole ? nil : location.line
        column = isWhole ? nil : location.column
        width = isWhole ? nil : location.width
        sourceLine = isWhole ? nil : location.sourceLine
    }
}
