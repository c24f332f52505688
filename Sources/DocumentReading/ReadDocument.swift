import Diagnostics
import Foundation
import ImportedDocuments

/// Reads files of other programs.
package struct DocumentReader: Sendable {
    package let programs: ImportPrograms

    package init(programs: ImportPrograms) {
        self.programs = programs
    }

    /// What a file holds: a document, or data of another system.
    package enum Content: Sendable {
        case document(ImportedDocument)
        case data(JSONValue)
    }

    /// The largest file that is read.
    private static let largestFile = 200 << 20

    /// Reads a file, whatever its name says that it is.
    package func read(_ path: String) async throws(ImportProblem) -> Content {
        let bytes = try bytes(of: path)
        let name = URL(filePath: path).lastPathComponent
        let form = FileForm(of: bytes, named: name)
        switch form {
        case .json:
            guard let value = JSONValue(parsing: bytes) else { throw .damaged(path) }
            return .data(value)
        case .csv: return .document(try readCSV(bytes, path: path, name: name))
        case .package: return try await readPackage(path, name: name)
        case .rtf, .html, .markdown: return .document(try await PandocReader(programs).read(path, name: name, as: form))
        case .encrypted: throw .encrypted(path)
        case .oldOffice: throw .oldOffice(path)
        case .pdf: throw .pdf(path)
        case .picture: throw .picture(path)
        case .empty: throw .empty(path)
        case .docx, .odt, .xlsx, .pptx, .unknown: throw .unknownForm(path)
        }
    }

    private func bytes(of path: String) throws(ImportProblem) -> [UInt8] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noFile(path) }
        if isFolder.boolValue { throw .folder(path) }
        let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber)?.intValue ?? 0
        if size > Self.largestFile { throw .tooLarge(path) }
        guard let data = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        return Array(data)
    }

    /// Reads a zip archive: an Office or OpenDocument file.
    private func readPackage(_ path: String, name: String) async throws(ImportProblem) -> Content {
        let prepared = FileManager.default.temporaryDirectory.appending(path: "newel-\(UUID().uuidString).docx")
            .path(percentEncoded: false)
        defer { try? FileManager.default.removeItem(atPath: prepared) }
        let package = try await lookIntoPackage(path, prepared: prepared)
        var document: ImportedDocument
        switch package.form {
        case .docx:
            if package.altChunks > 0 { throw .altChunk(path) }
            if package.paragraphs.isEmpty { throw package.pictures > 0 ? .scan(path) : .empty(path) }
            document = try await PandocReader(programs).read(
                path, name: name, as: .docx, from: prepared, isNewels: package.isNewels)
        case .odt: document = try await PandocReader(programs).read(path, name: name, as: .odt)
        case .xlsx:
            let book = try await runScript(.sheets, [path], about: path, needs: "openpyxl")
            if NewelWorkbook.isNewels(book) { return .data(book) }
            document = Self.document(of: book, name: name)
        case .pptx:
            if package.paragraphs.isEmpty { throw package.pictures > 0 ? .scan(path) : .empty(path) }
            document = try await readSlides(path, name: name)
        default: throw .unknownForm(path)
        }
        if document.blocks.isEmpty { throw .empty(path) }
        document.asides += package.asides
        document.paragraphs = package.paragraphs
        document.changes = package.changes
        if package.pictures > 0 {
            document.remarks.append(
                "\(package.pictures) \(package.pictures == 1 ? "picture was" : "pictures were") left out.")
        }
        return .document(document)
    }
}
