import ArgumentParser

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
}
