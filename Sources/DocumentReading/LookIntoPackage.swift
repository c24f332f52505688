import Foundation
import ImportedDocuments

/// What a zip archive holds, seen before another program opens it.
struct Package {
    let form: FileForm
    let altChunks: Int
    /// Whether it is a document that Newel made.
    let isNewels: Bool
    let pictures: Int
    let paragraphs: [String]
    let asides: [ImportedDocument.Aside]
    let changes: ImportedDocument.TrackedChanges
}

extension DocumentReader {
    /// Looks into a zip archive.
    ///
    /// - Parameter prepared: where a Word document is written as pandoc can read it whole.
    func lookIntoPackage(_ path: String, prepared: String) async throws(ImportProblem) -> Package {
        let found = try await runScript(.look, [path, prepared], about: path, needs: nil)
        switch found["form"].text {
        case "damaged": throw .damaged(path)
        case "encrypted": throw .encrypted(path)
        case "too-large": throw .tooLarge(path)
        case "xlsb", "ods", "odp": throw .otherOffice(path)
        default: break
        }
        return Package(
            form: found["form"].text.flatMap(FileForm.init) ?? .unknown,
            altChunks: found["altChunks"].integer ?? 0, isNewels: found["isNewels"].number == 1,
            pictures: found["pictures"].integer ?? 0,
            paragraphs: found["paragraphs"].list.compactMap(\.text),
            asides: found["asides"].list.compactMap { aside in
                guard let place = aside["place"].text, let text = aside["text"].text else { return nil }
                return ImportedDocument.Aside(place: place, text: text)
            },
            changes: ImportedDocument.TrackedChanges(
                insertions: found["insertions"].integer ?? 0,
                deletions: found["deletions"].list.compactMap(\.text))
        )
    }

    /// A script that lies in the program.
    enum Script {
        case look, sheets, slides

        var bytes: [UInt8] {
            switch self {
            case .look: PackageResources.look_py
            case .sheets: PackageResources.sheets_py
            case .slides: PackageResources.slides_py
            }
        }
    }

    /// What a script answers about a file.
    ///
    /// - Parameter library: what the script needs besides Python, by the name that people know; nil where it needs nothing.
    func runScript(
        _ script: Script, _ arguments: [String], about path: String, needs library: String?
    ) async throws(ImportProblem) -> JSONValue {
        guard let python = programs.path(of: "python3") else { throw .noReader("Python", path) }
        let file = FileManager.default.temporaryDirectory.appending(path: "newel-\(UUID().uuidString).py")
        defer { try? FileManager.default.removeItem(at: file) }
        do {
            try Data(script.bytes).write(to: file)
        } catch {
            throw .failed("Python", error.localizedDescription, path)
        }
        // -I: neither the folder nor the environment of whoever calls can bring in code of their own.
        let words = ["-I", file.path(percentEncoded: false)] + arguments
        switch await runProgram(python, words) {
        case .bytes(let bytes):
            guard let value = JSONValue(parsing: bytes) else { throw .failed("Python", "no answer", path) }
            return value
        case .lacksLibrary: throw .noReader(library ?? "Python", path)
        case .failed(let told): throw .failed(library ?? "Python", told, path)
        case .tooSlow: throw .tooSlow(path)
        case .tooLong: throw .tooLarge(path)
        }
    }
}
