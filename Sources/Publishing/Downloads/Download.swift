import Frameworks

/// A framework's file for other programs.
struct Download: Sendable {
    /// The forms that a framework can be had in.
    enum Form: Sendable {
        case table, data
    }

    let form: Form
    let address: Address
    let bytes: [UInt8]
}

extension Download.Form {
    /// The media type (RFC 7111, RFC 8259).
    var mediaType: String {
        switch self {
        case .table: "text/csv"
        case .data: "application/json"
        }
    }

    /// The end of the file's name.
    var ending: String {
        switch self {
        case .table: "csv"
        case .data: "json"
        }
    }

    /// The phrase that says what it is for.
    var title: Phrase {
        switch self {
        case .table: .downloadTable
        case .data: .downloadData
        }
    }
}

extension FrameworkDesk {
    /// The framework's files for other programs.
    func downloads() -> [Download] {
        [
            Download(form: .table, address: .table(framework.id), bytes: FrameworkTable(self).bytes),
            Download(form: .data, address: .data(framework.id), bytes: FrameworkData(self).bytes),
        ]
    }
}
