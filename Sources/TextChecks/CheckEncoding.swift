import ContentSource
import Diagnostics

/// The file as clean UTF-8 text, or nil with the finding that tells what it is instead.
///
/// Control characters, which word processors leave behind and HTML forbids, become spaces.
package func checkEncoding(of file: SourceFile, _ findings: inout DiagnosticCollector) -> SourceFile? {
    if file.bytes.first != UInt8(ascii: "{"), file.bytes.first != UInt8(ascii: "%"),
        file.bytes.withUnsafeBufferPointer(isPlainText)
    {
        return file
    }
    if let form = DocumentForm(file.bytes) {
        findings.add(.document(form, file))
        return nil
    }
    if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
        findings.add(.otherEncoding("UTF-16 (“Unicode”)", file, line: nil))
        return nil
    }
    guard String(validating: file.bytes, as: UTF8.self) != nil else {
        findings.add(.otherEncoding("another encoding", file, line: firstInvalidLine(of: file)))
        return nil
    }
    let place = file.bytes.withUnsafeBufferPointer { bytes in bytes.indices.first { isControl(bytes, at: $0) } }
    guard let place else { return file }
    findings.add(.controlCharacter(file, at: place))
    var bytes = file.bytes
    bytes.withUnsafeMutableBufferPointer { bytes in
        for index in bytes.indices where isControl(UnsafeBufferPointer(bytes), at: index) {
            if bytes[index] == 0xC2 { bytes[index + 1] = UInt8(ascii: " ") }
            bytes[index] = UInt8(ascii: " ")
        }
    }
    return SourceFile(path: file.path, shownPath: file.shownPath, bytes: bytes)
}

/// Whether a text is sure to be clean UTF-8, since it holds only ASCII, accented letters, and typographic signs.
private func isPlainText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let isInner = { (index: Int) in index < bytes.count && (0x80...0xBF).contains(bytes[index]) }
    var index = 0
    while index < bytes.count {
        switch bytes[index] {
        case 0x20..<0x7F, 0x09, 0x0A, 0x0D: index += 1
        case 0xC3 where isInner(index + 1): index += 2
        case 0xE2 where isInner(index + 1) && isInner(index + 2): index += 3
        default: return false
        }
    }
    return true
}

/// C0 (but for tab and line ends), DEL, and C1 in its two bytes.
private func isControl(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F: true
    case 0xC2: index + 1 < bytes.count && (0x80..<0xA0).contains(bytes[index + 1])
    default: false
    }
}

private func firstInvalidLine(of file: SourceFile) -> Int {
    var line = 1
    var start = file.bytes.startIndex
    while let next = file.nextLineStart(after: start) {
        if String(validating: file.bytes[start..<next], as: UTF8.self) == nil { return line }
        start = next
        line += 1
    }
    return line
}

/// A document of another program under the name of a text, by its first bytes.
private enum DocumentForm {
    case richText, package, oldOffice, pdf

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: "{\\rtf".utf8) {
            self = .richText
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .package
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            self = .oldOffice
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else {
            return nil
        }
    }

    var name: String {
        switch self {
        case .richText: "a document in rich text (RTF)"
        case .package: "a document of Word, Excel, PowerPoint or the like"
        case .oldOffice: "a document of an old Word, Excel or PowerPoint"
        case .pdf: "a PDF"
        }
    }

    var remedy: String {
        switch self {
        case .richText:
            "Let its name end in .rtf, move it out of the content folder, and make text of it with ‘newel import’."
        case .package:
            "Let its name end in .docx, .xlsx or .pptx again, move it out of the content folder, and make text of it with ‘newel import’."
        case .oldOffice:
            "Save it as .docx, .xlsx or .pptx outside the content folder, and make text of it with ‘newel import’."
        case .pdf:
            "Make text of the document that it was made from, with ‘newel import’; a PDF for readers lies in images."
        }
    }
}

extension Diagnostic {
    fileprivate static func document(_ form: DocumentForm, _ file: SourceFile) -> Diagnostic {
        Diagnostic(
            .error, "document-as-text", "This is \(form.name), whatever its name says, and can’t be read as text.",
            at: file.location, suggestion: form.remedy)
    }

    fileprivate static func otherEncoding(_ name: String, _ file: SourceFile, line: Int?) -> Diagnostic {
        Diagnostic(
            .error, "not-utf-8", "This file is saved in \(name), not in UTF-8.",
            at: line.map { file.location(line: $0) } ?? file.location,
            suggestion: "Save it again from your editor with the encoding UTF-8."
        )
    }

    fileprivate static func controlCharacter(_ file: SourceFile, at place: Int) -> Diagnostic {
        var line = 1
        var start = 0
        while let next = file.nextLineStart(after: start), next <= place {
            start = next
            line += 1
        }
        return Diagnostic(
            .warning, "control-character", "An invisible control character stands here; it is read as a space.",
            at: file.location(line: line, column: place - start + 1, width: 1),
            suggestion: "It often comes with text from a word processor: type the line again."
        )
    }
}
