import ArgumentParser
import Foundation

/// The program: one command a file.
@main
struct Newel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "newel",
        abstract: "Publishes competency frameworks as a site that anybody can read.",
        version: "0.1.0",
        subcommands: [
            Build.self, Check.self, Serve.self, ReviewChanges.self, Print.self, ImportCommand.self, NewCommand.self,
        ]
    )

    /// Runs a command; words that make no command end with 2, as everything does that could not run.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            let code = exitCode(for: error)
            guard code == .validationFailure else { exit(withError: error) }
            Console.tell(fullMessage(for: error))
            Foundation.exit(Outcome.couldNotRun.code.rawValue)
        }
    }
}
