/// Whether Newel passes a file or folder by: hidden ones, an author's own notes, and what editors and systems leave.
package func isLeftAlone(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("_") || name.hasPrefix("~$") || name.hasSuffix("~")
        || ["thumbs.db", "desktop.ini"].contains(name.lowercased())
}
