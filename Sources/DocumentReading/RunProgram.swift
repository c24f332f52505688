import Execution

/// Runs a program that reads a file: without input, for a limited time, with a limited answer.
///
/// - Parameters:
///   - path: the program.
///   - limit: the longest that it may take.
/// - Returns: how it ended, and what it wrote until then.
func runProgram(_ path: String, _ arguments: [String], limit: Duration = .seconds(120)) async -> ProgramAnswer {
    let call = ProgramCall(path, arguments, outputLimit: ProgramAnswer.longest, timeLimit: limit)
    switch await call.run() {
    case .ended(let ending) where ending.code == 0: return .bytes(ending.output)
    case .ended(let ending) where ending.code == ProgramAnswer.missingLibrary: return .lacksLibrary
    case .ended(let ending): return .failed(ending.remarks)
    case .tooLong: return .tooLong
    case .tooSlow: return .tooSlow
    case .notFound: return .failed("There is no program \(path).")
    case .failed(let reason): return .failed(reason)
    }
}

/// How a run of a program ended.
enum ProgramAnswer: Sendable {
    case bytes([UInt8])
    /// It gave up; what it said of that.
    case failed(String)
    /// One of our scripts doesn't find the library that it needs.
    case lacksLibrary
    /// It took longer than allowed.
    case tooSlow
    /// It answered more than allowed.
    case tooLong

    /// The most that a program may answer, in bytes: ten times the JSON of the largest framework that is known.
    static let longest = 256 << 20
    /// What our scripts end with where a library is missing.
    static let missingLibrary: Int32 = 3
}
