import Foundation
import Subprocess

/// A call of another program: for a limited time, with a limited answer.
public struct ProgramCall: Sendable {
    /// How a call ended.
    public enum Outcome: Sendable {
        /// The program ended by itself.
        case ended(Ending)
        /// It wrote more than allowed.
        case tooLong
        /// It took longer than allowed, and was killed.
        case tooSlow
        /// It is nowhere on the `PATH`.
        case notFound
        /// It could not be started, or not be listened to: a sentence of the system's.
        case failed(String)
    }

    /// What a program left behind.
    public struct Ending: Sendable {
        /// Its exit code; nil where a signal ended it.
        public let code: Int32?
        /// What it wrote on its standard output.
        public let output: [UInt8]
        /// What it said on its standard error: the first 64 MB.
        public let remarks: String
    }

    /// Its name, looked for on the `PATH` of its environment, or its path.
    public var program: String
    /// What stands behind its name.
    public var arguments: [String]
    /// All variables that it knows.
    public var environment: [String: String]
    /// What it reads on its standard input.
    public var input: [UInt8] = []
    /// The most that it may write on its standard output, in bytes.
    public var outputLimit: Int
    /// The longest that it may take.
    public var timeLimit: Duration

    /// A call that nobody has made yet.
    ///
    /// - Parameter environment: this program's own, if nothing else is said.
    public init(
        _ program: String, _ arguments: [String],
        environment: [String: String] = ProcessInfo.processInfo.environment,
        input: [UInt8] = [], outputLimit: Int, timeLimit: Duration
    ) {
        self.program = program
        self.arguments = arguments
        self.environment = environment
        self.input = input
        self.outputLimit = outputLimit
        self.timeLimit = timeLimit
    }

    /// Starts the program and waits for it. Ends it where the task is cancelled.
    public func run() async -> Outcome {
        await withTaskGroup(of: Outcome.self) { group in
            group.addTask { await unlimited() }
            group.addTask {
                // Cancelled as soon as the program has ended, which is no error.
                try? await Task.sleep(for: timeLimit)
                return .tooSlow
            }
            let first = await group.next() ?? .tooSlow
            group.cancelAll()
            return first
        }
    }

    private func unlimited() async -> Outcome {
        let variables = Environment.custom(
            Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) }))
        do {
            // Looked up here, since Subprocess would start a process for each folder where it might be.
            let named: Executable = program.contains("/") ? .path(.init(program)) : .name(program)
            let path = try await named.resolveExecutablePath(in: variables)
            guard let file = PassingFile(input), let said = PassingFile([]) else {
                return .failed("The folder for passing files can’t be written.")
            }
            defer { withExtendedLifetime(file) {} }
            let result = try await Subprocess.run(
                .path(path), arguments: Arguments(arguments), environment: variables,
                input: .fileDescriptor(.init(rawValue: file.descriptor), closeAfterSpawningProcess: false),
                output: .bytes(limit: outputLimit),
                error: .fileDescriptor(.init(rawValue: said.descriptor), closeAfterSpawningProcess: false))
            let code: Int32? =
                switch result.terminationStatus {
                case .exited(let code): code
                default: nil
                }
            return .ended(Ending(code: code, output: result.standardOutput, remarks: said.text(limit: 1 << 26)))
        } catch let error as SubprocessError where error.code == .outputLimitExceeded {
            return .tooLong
        } catch let error as SubprocessError where error.code == .executableNotFound {
            return .notFound
        } catch {
            return .failed("\(error)")
        }
    }
}
