import Model
import SiteOutput
import Synchronization

/// A framework's file for other programs.
package final class Download: Sendable {
    /// The forms that a framework can be had in.
    package enum Form: Sendable {
        case workbook, table, data, competencyPackage, concepts, linkedData
    }

    package let form: Form
    package let address: Address
    private let make: @Sendable () -> [UInt8]
    /// Its size once it is known; nothing is below zero.
    private let knownSize = Atomic(-1)

    package init(_ form: Form, at address: Address, make: @escaping @Sendable () -> [UInt8]) {
        self.form = form
        self.address = address
        self.make = make
    }

    /// How many bytes it has. Costs as much as to make it where nobody has done so yet.
    package var size: Int {
        let size = knownSize.load(ordering: .relaxed)
        return size < 0 ? bytes.count : size
    }

    /// Its content, made anew each time: all of them together are too much to be kept for their sizes.
    package var bytes: [UInt8] {
        let bytes = make()
        knownSize.store(bytes.count, ordering: .relaxed)
        return bytes
    }

    /// The download as a file of the site.
    package var file: PublishedFile { PublishedFile(path: address.path) { [self] in bytes } }
}

extension Download.Form {
    /// The media type (RFC 7111, RFC 8259, RFC 6838).
    package var mediaType: String {
        switch self {
        case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case .table: "text/csv"
        case .data, .competencyPackage: "application/json"
        case .concepts: "text/turtle"
        case .linkedData: "application/ld+json"
        }
    }

    /// The end of the file's name.
    package var ending: String {
        switch self {
        case .workbook: "xlsx"
        case .table: "csv"
        case .data: "json"
        case .competencyPackage: "case.json"
        case .concepts: "skos.ttl"
        case .linkedData: "jsonld"
        }
    }
}

extension ExportSource {
    /// The framework's files for other programs. Those in which all is known by addresses are there where the site has one.
    package var downloads: [Download] {
        let files = [
            Download(.workbook, at: .workbook(framework.id)) { FrameworkWorkbook(self).bytes },
            Download(.table, at: .table(framework.id)) { FrameworkTable(self).bytes },
            Download(.data, at: .data(framework.id)) { FrameworkData(self).bytes },
        ]
        guard let package = CASEPackage(self), let graph = SKOSGraph(self) else { return files }
        return files + [
            Download(.competencyPackage, at: .competencyPackage(framework.id)) { package.bytes },
            Download(.concepts, at: .concepts(framework.id)) { graph.turtle },
            Download(.linkedData, at: .linkedData(framework.id)) { graph.linkedData },
        ]
    }
}
