import Foundation

/// Where which kinds of volumes are: Linux's list of them (proc(5), mountinfo).
struct MountTable: Sendable {
    /// Volumes that other machines can change without this one being told; the last two are Windows' own disks, seen from
    /// Linux within it.
    private static let shared: Set<String> = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "drvfs"]

    private let mounts: [(path: String, kind: String)]

    /// The volumes of this machine.
    static var current: MountTable {
        MountTable((try? String(contentsOfFile: "/proc/self/mountinfo", encoding: .utf8)) ?? "")
    }

    /// A list in Linux's form.
    init(_ text: String) {
        mounts = text.split(separator: "\n").compactMap { line -> (path: String, kind: String)? in
            let sides = line.split(separator: " - ", maxSplits: 1)
            guard sides.count == 2, let kind = sides[1].split(separator: " ").first else { return nil }
            let fields = sides[0].split(separator: " ")
            // A space in a path is written so; the other signs that are don't stand in names of folders.
            return fields.count > 4 ? (String(fields[4]).replacing("\\040", with: " "), String(kind)) : nil
        }
    }

    /// Whether a folder lies on a volume of which not all changes are told.
    func isShared(_ folder: String) -> Bool {
        let path = URL(filePath: folder).resolvingSymlinksInPath().path(percentEncoded: false)
        let above = mounts.filter { mount in
            mount.path == "/" || path == mount.path || path.hasPrefix("\(mount.path)/")
        }
        // Of two at the same place, the later hides the earlier.
        let mount = above.enumerated().max { ($0.element.path.count, $0.offset) < ($1.element.path.count, $1.offset) }
        return mount.map { Self.shared.contains($0.element.kind) } ?? false
    }
}
