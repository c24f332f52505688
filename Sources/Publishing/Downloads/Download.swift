import Model
import SiteOutput
import Synchronization

/// A framework's file for other programs.
final class Download: Sendable {
    /// The forms that a framework can be had in.
    enum Form: Sendable {
        case table, data
    }

    let form: Form
    let address: Address
    private let make: @Sendable () -> [UInt8]
    /// Its size once it is known; nothing is below zero.
    private let knownSize = Atomic(-1)

    init(_ form: Form, at address: Address, make: @escaping @Sendable () -> [UInt8]) {
        self.form = form
        self.address = address
        self.make = make
    }

    /// How many bytes it has. Costs as much as to make it where nobody has done so yet.
    var size: Int {
        let size = knownSize.load(ordering: .relaxed)
        return size < 0 ? bytes.count : size
    }

    /// Its content, made anew each time: all of them together are too much to be kept for their sizes.
    var bytes: [UInt8] {
        let bytes = make()
        knownSize.store(bytes.count, ordering: .relaxed)
        return bytes
    }

    /// The download as a file of the site.
    var file: PublishedFile { PublishedFile(path: address.path) { [self] in bytes } }
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
    var title: MessageKey {
        switch self {
        case .table: .downloadTable
        case .data: .downloadData
        }
    }
}

extension FrameworkContext {
    /// The framework's files for other programs.
    func downloads() -> [Download] {
        [
            Download(.table, at: .table(framework.id)) { FrameworkTable(self).bytes },
            Download(.data, at: .data(framework.id)) { FrameworkData(self).bytes },
        ]
    }
}
