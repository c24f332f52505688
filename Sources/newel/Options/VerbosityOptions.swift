import ArgumentParser
import Diagnostics

/// How much is said. The exit code is the same whatever is chosen.
struct VerbosityOptions: ParsableArguments {
    @Flag(name: .shortAndLong, help: "Says only what is wrong.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Says what is done at each step, and notices.")
    var verbose = false

    /// What of the findings is told: notices only to those who want to hear more.
    func description(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        diagnostics.filter { diagnostic in
            switch diagnostic.severity {
            case .error: true
            case .warning: !quiet
            case .notice: verbose
            }
        }
    }
}
