import Frameworks

/// The most of a history that is read, in bytes: a hundred thousand changes of files.
private let longestHistory = 16 << 20

/// When the files of a content folder were last changed, by the history of the git repository that it lies in.
///
/// It is one call of git for the whole folder. Without git, a repository or a history nothing is known, which is no
/// error: dates are only shown where they are known.
public func readLastChanges(of folder: String) async -> LastChanges {
    // A commit's date stands on a line of its own behind a NUL, which no file's name can hold.
    let words = [
        "log", "--format=%x00%cs%d", "--decorate=full", "--name-only", "--relative", "--no-renames", "--", ".",
    ]
    guard case .bytes(let history) = await GitProgram(folder: folder).run(words, limit: longestHistory) else {
        return LastChanges()
    }
    return LastChanges(lastChanges(in: String(decoding: history, as: UTF8.self)))
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
            if line.contains("(grafted)") || line.contains("(grafted,") { return dates }
            date = String(line.dropFirst().prefix(10))
        } else if dates[String(line)] == nil {
            dates[String(line)] = date
        }
    }
    return dates
}
