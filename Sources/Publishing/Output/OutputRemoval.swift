import Diagnostics

extension OutputFolder {
    /// Removes files, and the folders that they leave empty, and says which files were there.
    ///
    /// What has become a link or a folder isn't ours any more, and stays.
    func remove(_ paths: Set<String>) throws(Diagnostic) -> [String] {
        let names = Dictionary(grouping: paths) { OutputPath.split($0).folder }
        var removed: [String] = []
        for (place, paths) in names {
            // A folder that is gone or has become a link holds nothing of ours.
            guard let folder = try? open(place) else { continue }
            for path in paths {
                do throws(OpenFolder.Failure) {
                    if try folder.removeFile(OutputPath.split(path).name) { removed.append(path) }
                } catch {
                    throw .failed(shown(path), error)
                }
            }
        }
        for folder in names.keys.sorted(by: >) { removeIfEmpty(folder) }
        return removed
    }

    private func removeIfEmpty(_ folder: Substring) {
        var rest = folder
        while !rest.isEmpty {
            let (parent, name) = OutputPath.split(String(rest))
            guard let outer = try? open(parent), outer.removeEmptyFolder(name) else { return }
            rest = parent
        }
    }
}
