import Diagnostics
import Foundation
import Testing

@testable import Printing

/// What is told where a program is missing or of no use. The programs here are scripts.
struct ProgramsTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func install(_ name: String, _ script: String) throws {
        let file = "\(folder)/\(name)"
        try "#!/bin/sh\n\(script)\n".write(toFile: file, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
    }

    private func message() async throws -> String {
        let programs = PrintPrograms(folders: [folder])
        do {
            _ = try await printGuide(try sample(), layout: .pocket, with: programs)
            return ""
        } catch let problem as PrintProblem {
            return [problem.finding.message, problem.finding.suggestion ?? ""].joined(separator: " ")
        }
    }

    @Test func `without WeasyPrint, it is said how to get it and how to do without`() async throws {
        let message = try await message()
        #expect(message.contains("pipx install weasyprint==69.0") && message.contains("pocket-guide.html"))
    }

    @Test func `the WeasyPrint whose contents say 0 is refused`() async throws {
        try install("weasyprint", "if [ \"$1\" = --version ]; then echo WeasyPrint version 70.0; else echo '%PDF'; fi")
        #expect(try await message().contains("70.0 numbers every page of the contents 0"))
    }

    @Test func `a WeasyPrint that can't be kept from files is refused, however it fails`() async throws {
        try install(
            "weasyprint",
            "if [ \"$1\" = --version ]; then echo WeasyPrint version 57.2; else exit 2; fi")
        #expect(try await message().contains("57.2 can’t be kept from reading files"))
    }

    @Test func `WeasyPrint gets the page and may fetch nothing`() async throws {
        try install(
            "weasyprint",
            "if [ \"$1\" = --version ]; then echo WeasyPrint version 69.0; else for file; do case $file in /*newel-*) /bin/cp \"$file\" '\(folder)/page.html';; esac; done; echo \"$@\" >'\(folder)/arguments'; echo '%PDF'; fi"
        )
        let guide = try await printGuide(
            try sample(), layout: .pocket,
            with: PrintPrograms(folders: [folder]))
        let page = try String(contentsOfFile: "\(folder)/page.html", encoding: .utf8)
        let arguments = try String(contentsOfFile: "\(folder)/arguments", encoding: .utf8)
        #expect(arguments.contains("--pdf-variant pdf/ua-1") && arguments.contains("--allowed-protocols data"))
        #expect(page.contains("data:text/css;base64,") && !page.contains("href=\"../assets"))
        #expect(!guide.pdf.isEmpty)
    }

    @Test func `a reason that a program gives is passed on`() async throws {
        try install(
            "weasyprint",
            "if [ \"$1\" = --version ]; then echo WeasyPrint version 69.0; else echo no fonts >&2; exit 1; fi"
        )
        #expect(try await message().contains("no fonts"))
    }
}
