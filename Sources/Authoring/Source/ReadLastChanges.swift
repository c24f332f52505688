import Frameworks
import Subprocess

/// The most of a history that is read, in bytes: a hundred thousand changes of files.
private let longestHistory = 16 << 20

/// When the files of a content folder were last changed, by the history of the git repository that it lies in.
///
/// It is one call of git for the whole folder. Without git, a repository or a history nothing is known, which is no
/// error: dates are only shown where they are known.
public func readLastChanges(of folder: String) async -> LastChanges {
    // A commit's date stands on a line of its own behind a NUL, which no file's name can hold.
    let arguments = [
        "--no-pager", "-c", "core.quotepath=off", "-c", "log.showSignature=false", "-C", folder, "log",
        "--format=%x00%cs%d", "--decorate=short", "--name-only", "--relative", "--no-renames", "--", ".",
    ]
    let result = try? await run(
        .name("git"), arguments: Arguments(arguments), output: .string(limit: longestHistory), error: .discarded
    )
    guard let result, result.terminationStatus.isSuccess else {
        return LastChanges()
    }
    return LastChanges(lastChanges(in: result.standardOutput))
}

/// The date of each file's first mention: git tells the latest commit first.
///
/// Where only part of a history was fetched, its oldest commit (“grafted”) mentions every file, whenever those were
/// changed: what is first mentioned there has no known date.
func lastChanges(in history: String) -> [String: String] {
    var dates: [String: String] = [:]
    var date = ""
    for line in history.split(separator: "\n") {
        if line.first == "\0" {
            if line.contains("(grafted") { return dates }
            date = String(line.dropFirst().prefix(10))
        } else if dates[String(line)] == nil {
            dates[String(line)] = date
        }
    }
    return dates
}
