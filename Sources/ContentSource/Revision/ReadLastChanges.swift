import Diagnostics
import Model

/// The most of a history that is read, in bytes: a hundred thousand changes of files.
private let longestHistory = 16 << 20

/// What git's history tells of a content folder's files.
package struct ReadChanges: Sendable {
    /// When they were last changed, as far as that is known.
    package var changes = LastChanges()
    /// Why that isn't known where it should be.
    package var findings: [Diagnostic] = []
    /// What can be done so that git tells more; nil where it told all that there is.
    package var remedy: String?
    /// Whether another try would tell no more.
    package var isAll: Bool
}

/// When the files of a content folder were last changed, by the history of the git repository that it lies in.
///
/// It is one call of git for the whole folder. Without git, a repository or a history nothing is known, which is no
/// finding: dates are only shown where they are known.
///
/// - Parameter state: the history to look into; nil is that which is there.
package func readLastChanges(of folder: String, at state: HistoryState? = nil) async -> ReadChanges {
    let elsewhere = "Build it where git is installed, and where the content lies in its git repository"
    if let state, state.commit == nil { return ReadChanges(remedy: elsewhere, isAll: true) }
    let options = ["-z", "--format=%x00%cs%d", "--decorate=full", "--name-only", "--relative", "--no-renames"]
    let words = ["log"] + options + [state?.commit ?? "HEAD", "--", "."]
    switch await GitProgram(folder: folder).run(words, limit: longestHistory) {
    case .bytes(let history):
        let read = lastChanges(in: history)
        return ReadChanges(told: read.isCutOff ? .historyCutOff() : nil, LastChanges(read.dates))
    case .refused(.mistrusted(let place)):
        return ReadChanges(told: .mistrusted(.warning, place, "so no page says when it was last changed"))
    case .tooLong, .tooSlow:
        return ReadChanges(told: .historyTooLong(folder))
    case .refused(.noRepository), .noGit:
        return ReadChanges(remedy: elsewhere, isAll: false)
    case .refused(.other):
        return ReadChanges(remedy: "Ask git itself what is wrong: ‘git -C \(folder) log’", isAll: false)
    }
}

extension ReadChanges {
    fileprivate init(told finding: Diagnostic?, _ changes: LastChanges = LastChanges()) {
        self.init(
            changes: changes, findings: [finding].compactMap(\.self), remedy: finding?.suggestion,
            isAll: finding == nil)
    }
}

/// The date of each file's first mention: git tells the latest commit first.
///
/// Where only part of a history was fetched, its oldest commit (“grafted”) mentions every file, whenever those were
/// changed: what is first mentioned there has no known date.
///
/// - Parameter history: what `git log -z` wrote: a commit's date stands behind an empty piece, which no file's name is; a
///   line break parts it from the first name.
/// - Returns: the dates, and whether there are files whose date isn't known.
func lastChanges(in history: [UInt8]) -> (dates: [String: String], isCutOff: Bool) {
    var dates: [String: String] = [:]
    var date = ""
    var isGrafted = false
    var isCutOff = false
    var isHead = false
    var isFirst = false
    for piece in history.split(separator: 0, omittingEmptySubsequences: false) {
        if piece.isEmpty {
            isHead = true
        } else if isHead {
            let head = String(decoding: piece, as: UTF8.self)
            date = String(head.prefix(10))
            // It comes first: branches and tags, whatever they are called, are named whole behind it.
            isGrafted = ["(grafted)", "(grafted,"].contains { head.dropFirst(10).hasPrefix(" \($0)") }
            (isHead, isFirst) = (false, true)
        } else {
            let name = String(decoding: isFirst && piece.first == 0x0A ? piece.dropFirst() : piece, as: UTF8.self)
            isFirst = false
            guard dates[name] == nil else { continue }
            if isGrafted { isCutOff = true } else { dates[name] = date }
        }
    }
    return (dates, isCutOff)
}

extension Diagnostic {
    fileprivate static func historyCutOff() -> Diagnostic {
        Diagnostic(
            .warning, "history-cut-off",
            "Only part of the history was fetched, so not all pages say when they were last changed.", at: nil,
            suggestion: "Fetch all of it: ‘git fetch --unshallow’, or ‘fetch-depth: 0’ in GitHub’s checkout action.")
    }

    fileprivate static func historyTooLong(_ folder: String) -> Diagnostic {
        Diagnostic(
            .warning, "history-too-long",
            "Git took too long to tell when the files in ‘\(folder)’ were changed, so no page says it.", at: nil,
            suggestion: "Try again, or ask git itself: ‘git log -- \(folder)’.")
    }
}
