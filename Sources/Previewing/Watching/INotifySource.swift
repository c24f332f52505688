import ContentSource

#if os(Linux)
    import Authoring
    import Foundation

    /// Learns of changes from inotify, in folders and all folders below them.
    ///
    /// The folders that hold them are watched too, so that a folder which is made, taken away or replaced is noticed.
    struct INotifySource: ChangeSource {
        /// A folder that is watched.
        private struct Watched {
            let path: String
            /// The names in it that matter; nil for all.
            var names: Set<String>?
        }

        let quiet: Duration

        private let roots: [String]
        private let wake: WakePipe
        private let system: INotify
        private var folders: [Int32: Watched] = [:]

        /// - Parameters:
        ///   - roots: the folders; they need not exist.
        ///   - quiet: how long nothing must change before what was told is taken to be all.
        /// - Throws: where the system doesn't watch so many.
        init(_ roots: [String], quiet: Duration, wake: WakePipe) throws(WatchFailure) {
            guard !roots.contains(where: { MountTable.current.isShared($0) }), let system = INotify() else {
                throw WatchFailure()
            }
            self.roots = roots
            self.quiet = quiet
            self.wake = wake
            self.system = system
            try watchRoots()
        }

        mutating func changes(within limit: Duration?) throws(WatchFailure) -> Changes? {
            switch wake.wait(for: system.file, upTo: limit) {
            case .woken: return nil
            case .timeOut: return Changes()
            case .readable: break
            }
            var changes = Changes()
            for event in system.events() { try heed(event, &changes) }
            return changes
        }

        private mutating func watchRoots() throws(WatchFailure) {
            for root in roots {
                let url = URL(filePath: root)
                _ = try watch(
                    url.deletingLastPathComponent().path(percentEncoded: false), only: [url.lastPathComponent])
                try watchAll(root, depth: 0)
            }
        }

        private mutating func heed(_ event: INotify.Event, _ changes: inout Changes) throws(WatchFailure) {
            if event.says(IN_Q_OVERFLOW) {
                changes.isIncomplete = true
                return try watchRoots()
            }
            guard let folder = folders[event.folder] else { return }
            if event.says(IN_IGNORED) {
                folders[event.folder] = nil
                return
            }
            guard !event.name.isEmpty, !Changes.areIgnored(in: event.name) else { return }
            let isBesideRoot = folder.names != nil
            if let names = folder.names, !names.contains(event.name) { return }
            let root = isBesideRoot ? roots.first { URL(filePath: $0).lastPathComponent == event.name } : nil
            let path = root ?? "\(folder.path)/\(event.name)"
            if event.says(IN_ISDIR) {
                if event.says(IN_MOVED_FROM) { forgetAll(path) }
                if event.says(IN_CREATE) || event.says(IN_MOVED_TO) { try watchAll(path, depth: 0) }
            } else if event.says(IN_CREATE), isOpen(path) {
                return
            }
            changes.add(path)
            changes.endsWhole = !event.says(IN_ISDIR) && (event.says(IN_CLOSE_WRITE) || event.says(IN_MOVED_TO))
        }

        /// Whether a file that was just made will be told of again when it is closed. Links are there at once.
        private func isOpen(_ path: String) -> Bool {
            var status = stat()
            return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_nlink == 1
        }

        /// Watches a folder and those below it. A folder is watched before it is looked through, so that nothing which is
        /// made meanwhile is missed.
        private mutating func watchAll(_ folder: String, depth: Int) throws(WatchFailure) {
            guard depth <= deepestFolder, try watch(folder) else { return }
            for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            where !Changes.areIgnored(in: name) {
                var status = stat()
                let path = "\(folder)/\(name)"
                guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
                try watchAll(path, depth: depth + 1)
            }
        }

        private mutating func watch(_ folder: String, only names: Set<String>? = nil) throws(WatchFailure) -> Bool {
            guard let number = try system.watch(folder) else { return false }
            if let names, let known = folders[number] {
                folders[number]?.names = known.names.map { $0.union(names) }
            } else {
                folders[number] = Watched(path: folder, names: names)
            }
            return true
        }

        /// A folder that was moved away is still watched, but under another name.
        private mutating func forgetAll(_ folder: String) {
            let gone = folders.filter { $0.value.path == folder || $0.value.path.hasPrefix("\(folder)/") }
            for number in gone.keys {
                folders[number] = nil
                system.forget(number)
            }
        }
    }
#endif
