import Diagnostics

extension OutputFolder {
    /// Removes files, and the folders that they leave empty, and says which files were there.
    ///
    /// What has become a link or a folder isn't ours any more, and stays.
    func remove(_ paths: Set<String>) throws(Diagnostic) -> [String] {
        var removed: [String] = []
        var folders: Set<Substring> = []
        for path in paths {
            let (place, name) = OutputPath.split(path)
            // A folder that is gone or has become a link holds nothing of ours.
            guard let folder = try? open(place) else { continue }
            do throws(OpenFolder.Failure) {
                if try folder.removeFile(name) { removed.append(path) }
            } catch {
                throw .failed(shown(path), error)
            }
            folders.insert(place)
        }
        for folder in folders.sorted(by: >) { removeIfEmpty(folder) }
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
