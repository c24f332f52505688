import ArgumentParser
import Authoring
import ContentSource
import Diagnostics
import Foundation
import Importing
import Model

/// `newel new`: files to write over.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a site, a framework, a competency, a role or a page to write over.")

    /// What can be begun.
    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case site, framework, competency, role, page
    }

    @Argument(help: "What to begin: site, framework, competency, role or page.")
    var kind: Kind

    @Argument(help: "What it is called.")
    var name: String?

    @Option(name: .long, help: "The content folder.")
    var content = "content"

    @Option(name: .long, help: "The framework that it belongs to: its folder’s name without number, or its title.")
    var framework: String?

    @Option(name: .long, help: "How a framework is built: levels, values, audiences or plain.")
    var shape: StartShape?

    @OptionGroup var speech: VerbosityOptions

    mutating func run() async throws {
        let title = try name ?? asked("What is it called?", otherwise: kind == .site ? "Our frameworks" : nil)
        let files = try await files(title)
        let taken = files.keys.sorted().first { FileManager.default.fileExists(atPath: "\(content)/\($0)") }
        if let taken {
            try end("‘\(content)/\(taken)’ is there already, and nothing was written.", "Choose another name.")
        }
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            let url = URL(filePath: "\(content)/\(path)")
            do {
                let folder = url.deletingLastPathComponent()
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data(text.utf8).write(to: url, options: .withoutOverwriting)
            } catch {
                try end(
                    "‘\(content)/\(path)’ can’t be written: \(error.localizedDescription)",
                    "Name another folder with --content.")
            }
            if !speech.quiet { Console.say("\(content)/\(path)\n") }
        }
    }

    /// The files to write, by their paths in the content folder.
    private func files(_ title: String) async throws -> [String: String] {
        switch kind {
        case .site:
            return Starts.framework("Our way", shape: try chosenShape()).merging(["site.md": Starts.site(title)]) { $1 }
        case .framework:
            let files = Starts.framework(title, shape: try chosenShape())
            let hasSite = FileManager.default.fileExists(atPath: "\(content)/site.md")
            return hasSite ? files : files.merging(["site.md": Starts.site("Our frameworks")]) { $1 }
        case .page where framework == nil: return ["pages/\(Starts.name(title)).md": Starts.page(title)]
        case .competency, .role, .page: return try await filesInFramework(title)
        }
    }

    private func filesInFramework(_ title: String) async throws -> [String: String] {
        let site = await readSite(readFolder(content), includesDrafts: true).site
        let known = site?.frameworks ?? []
        let wanted = known.filter { framework == nil || $0.id.text == framework || $0.title == framework }
        guard wanted.count == 1, let own = wanted.first else {
            let names = known.map { "‘\($0.id.text)’" }.joined(separator: ", ")
            try end(
                known.isEmpty
                    ? "There is no framework in ‘\(content)’ yet." : "It isn’t clear which framework is meant.",
                known.isEmpty ? "Begin one with ‘newel new framework’." : "Name one with --framework: \(names).")
        }
        let folder = "\(own.source.split(separator: "/").dropLast().joined(separator: "/"))"
        let file = Starts.name(title)
        switch kind {
        case .role:
            let ids = own.competencies.map(\.id.text)
            let level = own.ladder.levels.first?.title
            return ["\(folder)/roles/\(file).md": Starts.role(title, level: level, competencies: ids)]
        case .page: return ["\(folder)/pages/\(file).md": Starts.page(title)]
        default:
            return ["\(folder)/\(file).md": Starts.competency(title, levels: own.ladder.levels.map(\.title))]
        }
    }

    private func chosenShape() throws -> StartShape {
        if let shape { return shape }
        guard isatty(STDIN_FILENO) == 1 else { return .levels }
        let choices = StartShape.allCases.enumerated().map { "  \($0 + 1)  \($1.description)" }
        let answer = try asked("How is it built?\n\(choices.joined(separator: "\n"))\nA number:", otherwise: "1")
        let index = (Int(answer) ?? 1) - 1
        return StartShape.allCases.indices.contains(index) ? StartShape.allCases[index] : .levels
    }

    /// What somebody answers at a terminal; where nobody sits, or nothing is said, what is otherwise taken.
    private func asked(_ question: String, otherwise: String?) throws -> String {
        if isatty(STDIN_FILENO) == 1 {
            Console.tell(question)
            if let answer = readLine()?.trimmingCharacters(in: .whitespaces), !answer.isEmpty { return answer }
        }
        guard let otherwise else { throw ValidationError("Say what it is called.") }
        return otherwise
    }

    private func end(_ message: String, _ help: String) throws -> Never {
        Console.tell([Diagnostic(.error, "new-not-written", message, at: nil, suggestion: help)])
        throw Outcome.couldNotRun.code
    }
}

extension StartShape: ExpressibleByArgument {}
