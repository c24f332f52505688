import Execution
import Testing

/// What other programs may take of the time and room of this one.
@Suite struct ProgramCalls {
    private func shell(
        _ script: String, input: [UInt8] = [], outputLimit: Int = 1 << 20, timeLimit: Duration = .seconds(3600)
    ) async -> ProgramCall.Outcome {
        await ProgramCall("sh", ["-c", script], input: input, outputLimit: outputLimit, timeLimit: timeLimit).run()
    }

    @Test func whatItWritesAndSaysIsKeptApart() async throws {
        guard case .ended(let ending) = await shell("echo out; echo remark >&2; exit 3") else {
            Issue.record("It didn’t end by itself.")
            return
        }
        #expect(ending.code == 3)
        #expect(ending.output == Array("out\n".utf8))
        #expect(ending.remarks == "remark\n")
    }

    @Test func aProgramThatIgnoresItsInputEndsNobody() async {
        let outcome = await shell("exit 0", input: Array(repeating: 65, count: 1 << 22))
        guard case .ended(let ending) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(ending.code == 0)
    }

    @Test func inputIsReadToItsEnd() async {
        guard case .ended(let ending) = await shell("wc -c", input: Array(repeating: 65, count: 300_000)) else {
            Issue.record("It didn’t end by itself.")
            return
        }
        #expect(String(decoding: ending.output, as: UTF8.self).contains("300000"))
    }

    @Test func manyRemarksEndNothing() async {
        guard case .ended(let ending) = await shell("yes remark | head -c 9000000 >&2") else {
            Issue.record("It didn’t end by itself.")
            return
        }
        #expect(ending.remarks.utf8.count == 9_000_000)
    }

    @Test func whatNeverEndsIsEnded() async {
        let outcome = await shell("exec sleep 600", timeLimit: .milliseconds(50))
        guard case .tooSlow = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test func anAnswerHasALimit() async {
        let outcome = await shell("yes", outputLimit: 1000)
        guard case .tooLong = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test(arguments: ["newel-no-such-program", "/nowhere/newel-no-such-program"])
    func aProgramThatIsNowhereIsNotFound(_ name: String) async {
        let outcome = await ProgramCall(name, [], outputLimit: 10, timeLimit: .seconds(3600)).run()
        guard case .notFound = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test func resultsStandInTheElementsOrder() async {
        let numbers = Array(0..<1000)
        #expect(await concurrently(numbers) { $0 * 2 } == numbers.map { $0 * 2 })
    }
}
