import Foundation

extension OpenFolder {
    /// Gives a file its name in another folder of the same disk, in place of what stands there: at no moment is there
    /// neither.
    func move(_ name: String, to folder: borrowing OpenFolder, as newName: String) throws(Failure) {
        guard renameat(descriptor, name, folder.descriptor, newName) == 0 else { throw .last }
    }

    /// Gives a file its name in another folder of the same disk, where nothing stands: what has appeared there meanwhile stays,
    /// and the call fails with `EEXIST`.
    func moveNew(_ name: String, to folder: borrowing OpenFolder, as newName: String) throws(Failure) {
        // To give a second name never takes one away.
        if linkat(descriptor, name, folder.descriptor, newName, 0) == 0 {
            guard unlinkat(descriptor, name, 0) == 0 else { throw .last }
            return
        }
        guard errno != EEXIST else { throw .last }
        // Not every disk has second names.
        guard try folder.entry(newName) == .nothing else { throw Failure(code: EEXIST) }
        try move(name, to: folder, as: newName)
    }
}
