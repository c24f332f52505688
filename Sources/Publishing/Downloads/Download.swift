import Frameworks
import SiteOutput

/// A framework's file for other programs.
struct Download: Sendable {
    /// The forms that a framework can be had in.
    enum Form: Sendable {
        case table, data
    }

    let form: Form
    let address: Address
    private let content: Made<[UInt8]>

    init(_ form: Form, at address: Address, make: @escaping @Sendable () -> [UInt8]) {
        self.form = form
        self.address = address
        content = Made(make)
    }

    /// Its content, made once.
    var bytes: [UInt8] { content.value }

    /// The download as a file of the site.
    var file: PublishedFile { PublishedFile(path: address.path) { bytes } }
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
            Download(.table, at: .table(framework.id)) { FrameworkTable(self).bytes },
            Download(.data, at: .data(framework.id)) { FrameworkData(self).bytes },
        ]
    }
}
