/// Files that belong into one folder.
struct OutputTask: Sendable {
    /// The folder's path; empty for the root.
    let folder: Substring
    /// Positions of the files in the site, and their names in the folder.
    var files: [(index: Int, name: String)]
}

extension OutputTask {
    /// All files of a site, folder by folder.
    static func tasks(for site: RenderedSite) -> [OutputTask] {
        var positions: [Substring: Int] = [:]
        var tasks: [OutputTask] = []
        for (index, file) in site.files.enumerated() {
            let (folder, name) = OutputPath.split(file.path)
            let position = positions[folder] ?? tasks.count
            if position == tasks.count {
                positions[folder] = position
                tasks.append(OutputTask(folder: folder, files: []))
            }
            tasks[position].files.append((index, name))
        }
        return tasks
    }

    /// Two parts with as many files each, so that two can work at once. One folder can be in both.
    static func halves(of tasks: [OutputTask]) -> [[OutputTask]] {
        let half = tasks.reduce(0) { $0 + $1.files.count } / 2
        var first: [OutputTask] = []
        var second: [OutputTask] = []
        var count = 0
        for task in tasks {
            let room = min(max(half - count, 0), task.files.count)
            if room > 0 { first.append(OutputTask(folder: task.folder, files: Array(task.files[..<room]))) }
            if room < task.files.count {
                second.append(OutputTask(folder: task.folder, files: Array(task.files[room...])))
            }
            count += task.files.count
        }
        return [first, second]
    }
}
