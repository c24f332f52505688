import Foundation
import ImportedDocuments

/// Reads documents with pandoc (<https://pandoc.org>), through the tree that it writes as JSON.
struct PandocReader {
    private let programs: ImportPrograms

    init(_ programs: ImportPrograms) {
        self.programs = programs
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - prepared: the file that pandoc reads in place of `path`, where there is one.
    ///   - isNewels: whether Newel made the document, and its styles say what is what.
    func read(
        _ path: String, name: String, as form: FileForm, from prepared: String? = nil, isNewels: Bool = false
    ) async throws(ImportProblem) -> ImportedDocument {
        guard let pandoc = programs.path(of: "pandoc") else { throw .noReader("pandoc", path) }
        // Without pictures and other files, and within 2 GB: pandoc's own limits for what comes from others.
        let words = [
            "+RTS", "-M2g", "-RTS", "--sandbox", "--from", Self.format(form) + (isNewels ? "+styles" : ""), "--to",
            "json", "--", prepared ?? path,
        ]
        switch await runProgram(pandoc, words) {
        case .bytes(let bytes):
            guard let tree = JSONValue(parsing: bytes) else { throw .tooLarge(path) }
            var document = PandocTree(tree).document(named: name)
            if isNewels {
                document.recognition = NewelDocument.recognition(of: PandocTree(tree), title: document.title?.plain)
            }
            return document
        case .failed(let told): throw .failed("pandoc", told, path)
        case .lacksLibrary: throw .damaged(path)
        case .tooSlow: throw .tooSlow(path)
        case .tooLong: throw .tooLarge(path)
        }
    }

    private static func format(_ form: FileForm) -> String {
        // Everything else is called by pandoc as it is here.
        form == .markdown ? "markdown-smart+pipe_tables" : form.rawValue
    }
}
