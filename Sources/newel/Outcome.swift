import ArgumentParser
import ContentSource
import Diagnostics
import Foundation

/// How a command ended.
enum Outcome {
    case done
    case contentHasErrors
    case couldNotRun

    /// 0, 1 or 2.
    var code: ExitCode {
        switch self {
        case .done: ExitCode(0)
        case .contentHasErrors: ExitCode(1)
        case .couldNotRun: ExitCode(2)
        }
    }

    /// Ends the program here and now, with all that was said and written.
    ///
    /// - Parameter held: what is not given back: for a large site that takes a tenth of a build, piece by piece, and the
    ///   system then takes all of it at once.
    func end<Held>(holding held: Held) -> Never {
        withExtendedLifetime(held) { Foundation.exit(code.rawValue) }
    }
}

extension Outcome {
    /// What findings mean for a command: what isn't there can't be checked at all.
    static func of(_ findings: [Diagnostic]) -> Outcome {
        if findings.contains(where: { [.noContent, .noTemplates].contains($0.id) }) { return .couldNotRun }
        return findings.hasErrors ? .contentHasErrors : .done
    }
}
