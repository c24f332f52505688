import Diagnostics
import DocumentReading
import DocumentRecognition
import Foundation
import ImportedDocuments

/// What to import, and how.
public struct ImportOptions: Sendable {
    /// The content folder.
    public var folder: String
    /// The framework's id; nil makes one of its title. With an id, several files make one framework.
    public var framework: String?
    /// The levels' names from the lowest up; nil leaves it to the document.
    public var levels: [String]?
    /// How the document is laid out; nil leaves it to the document.
    public var shape: ImportShape?

    /// Options; what is nil is found in the documents.
    public init(into folder: String, framework: String? = nil, levels: [String]? = nil, shape: ImportShape? = nil) {
        self.folder = folder
        self.framework = framework
        self.levels = levels
        self.shape = shape
    }
}

/// A framework that was understood, and can be written.
public struct ImportedFramework: Sendable {
    /// The id, which is its folder's name.
    public let id: String
    /// The source files' texts by their paths in its folder, and the report.
    public let files: [String: String]
    /// A few lines for a terminal.
    public let summary: String
    /// The framework as an outline, for those who want to see before anything is written.
    public let plan: String
    /// What has to be looked at.
    public let findings: [Diagnostic]
    /// How many indicators were placed.
    public let indicatorCount: Int
}

/// Reads files of other programs, and understands each as a framework, or with `framework` all of them as one.
///
/// Nothing is written.
///
/// - Throws: an `ImportProblem` for the first file that can't be read, or in which no competency is found.
public func importFrameworks(
    _ files: [String], _ options: ImportOptions, with programs: ImportPrograms
) async throws(ImportProblem) -> [ImportedFramework] {
    let reader = DocumentReader(programs: programs)
    var documents: [(file: String, document: ImportedDocument)] = []
    var dataFiles: [String] = []
    var sets: [ImportedSet] = []
    for file in files {
        switch try await reader.read(file) {
        case .document(let document): documents.append((file, document))
        case .data(let value):
            dataFiles.append(file)
            guard let data = readData(value) else { throw .unknownData(file) }
            var document = ImportedDocument(file: URL(filePath: file).lastPathComponent)
            document.paragraphs = data.paragraphs
            document.losses = DocumentReader.losses(of: value)
            sets.append(ImportedSet(file: file, recognition: data.recognition, documents: [document]))
        }
    }
    if let id = options.framework, dataFiles.count > 1 || !dataFiles.isEmpty && !documents.isEmpty {
        throw .severalData(dataFiles, id)
    }
    let recognitionOptions = RecognitionOptions(levels: options.levels, shape: options.shape)
    let groups = options.framework == nil ? documents.map { [$0] } : documents.isEmpty ? [] : [documents]
    sets += groups.map { group in
        // Of several, or where somebody decides, each is a document as all others.
        let own =
            group.count == 1 && options.levels == nil && options.shape == nil ? group[0].document.recognition : nil
        return ImportedSet(
            file: group[0].file, recognition: own ?? recognise(group.map(\.document), asking: recognitionOptions),
            documents: group.map(\.document))
    }
    var names = SourceNames(count: 1)
    return try sets.map { set throws(ImportProblem) in
        guard !set.recognition.outline.competencies.isEmpty else { throw .nothingFound(set.file) }
        let fileName = URL(filePath: set.file).deletingPathExtension().lastPathComponent
        let title = set.recognition.outline.title ?? fileName
        return imported(set.recognition, title: title, id: options.framework ?? names.id(title), from: set.documents)
    }
}

/// What makes one framework.
private struct ImportedSet {
    /// The first of its files.
    let file: String
    let recognition: Recognition
    let documents: [ImportedDocument]
}

/// A recognition as files, compared with what it was made of.
private func imported(
    _ recognition: Recognition, title: String, id: String, from documents: [ImportedDocument]
) -> ImportedFramework {
    var outline = recognition.outline
    outline.title = title
    var files = FrameworkFiles(outline).texts
    var report = ImportReport(
        files: documents.map(\.file), outline: outline, notes: recognition.notes, asides: documents.flatMap(\.asides),
        changes: ImportedDocument.TrackedChanges(
            insertions: documents.reduce(0) { $0 + $1.changes.insertions },
            deletions: documents.flatMap(\.changes.deletions)),
        remarks: documents.flatMap { $0.losses + $0.remarks })
    let told =
        recognition.notes.taken.flatMap { Array(repeating: $0.key.words, count: $0.count) }
        + recognition.notes.repeated + recognition.notes.leftOut.map(\.text) + report.asides.map(\.text)
        // A code stands apart from its title.
        + outline.competencies.map { "\($0.code ?? "") \($0.title)" }
        + outline.groups.map { "\($0.code ?? "") \($0.title)" }
    let paragraphs = documents.flatMap { document in
        (document.title.map { [$0.inOneLine.plain] } ?? [])
            + (document.paragraphs.isEmpty ? document.blocks.flatMap(\.lines) : document.paragraphs)
    }
    let ordered = files.sorted { $0.key < $1.key }.map(\.value)
    report.missing = MissingText(in: ordered + told).missing(of: paragraphs)
    files["_import.md"] = report.text
    return ImportedFramework(
        id: id, files: files, summary: report.summary, plan: report.plan,
        findings: documents.flatMap(lossFindings) + several(outline, of: documents)
            + report.findings(at: "\(id)/_import.md"),
        indicatorCount: outline.indicatorCount)
}

/// What of a document couldn't be read.
private func lossFindings(_ document: ImportedDocument) -> [Diagnostic] {
    document.losses.map { loss in
        Diagnostic(
            .warning, "import-incomplete", loss, at: Location(path: document.file),
            suggestion: "What is missing has to be written into the files by hand, or the import to be made again.")
    }
}

/// That a document seems to hold several frameworks; nothing for data, which says itself what it is.
private func several(_ outline: Outline, of documents: [ImportedDocument]) -> [Diagnostic] {
    guard documents.contains(where: { !$0.blocks.isEmpty }), let parts = severalFrameworks(in: outline) else {
        return []
    }
    return [
        Diagnostic(
            .warning, "import-several",
            "These may be several frameworks in one file, since they have different levels: \(parts.joined(separator: "; ")).",
            at: documents.first.map { Location(path: $0.file) },
            suggestion:
                "If so, save each in a file of its own, and import these one by one. If not, nothing has to be done.")
    ]
}

extension ImportReport {
    /// What a user has to look at.
    fileprivate func findings(at path: String) -> [Diagnostic] {
        guard !missing.isEmpty else { return [] }
        return [
            Diagnostic(
                .warning, "import-missing",
                missing.count == 1
                    ? "A paragraph of the document is in none of the files: ‘\(missing[0].prefix(80))’."
                    : "\(missing.count) paragraphs of the document are in none of the files, the first of them ‘\(missing[0].prefix(80))’.",
                at: nil, suggestion: "\(path) lists them: copy by hand what belongs into the framework.")
        ]
    }
}

extension ImportProblem {
    fileprivate static func nothingFound(_ path: String) -> Self {
        Self(
            "import-nothing-found",
            "No competency is found in the file: no heading with bullets below it, and no table with indicators.",
            file: path,
            suggestion:
                "Mark the competencies’ names as headings in the document. Or say which words are levels, with --levels "
                + "\"A, B\", or that every heading is a competency, with --shape headings.")
    }

    fileprivate static func severalData(_ files: [String], _ id: String) -> Self {
        Self(
            "import-several-data",
            "Data of another system is a framework of its own, so it can’t be put into ‘\(id)’ together with other files.",
            file: files.first,
            suggestion: "Import each file by itself, with an id of its own, or all without --framework.")
    }

    fileprivate static func unknownData(_ path: String) -> Self {
        Self(
            "import-form", "The data is of no kind that Newel knows.", file: path,
            suggestion: "Newel reads its own framework.json, CASE packages and the NICE framework.")
    }
}
