#if os(Linux)
    import Foundation

    /// Linux's word of what changes in folders: see inotify(7). Each folder is watched by itself, not what is below it.
    final class INotify {
        /// Something that happened in a folder.
        struct Event {
            /// The folder's number.
            let folder: Int32
            /// What happened, in bits.
            let mask: UInt32
            /// To which file or folder in it; empty for the folder itself.
            let name: String

            /// Some of the bits are signed numbers in C, and some are not.
            func says(_ bit: some BinaryInteger) -> Bool { mask & UInt32(truncatingIfNeeded: bit) != 0 }
        }

        /// All that can change what a file or folder holds, or whether it can be read. Files count when they are closed:
        /// before that they are not whole.
        private static let wanted =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_ATTRIB) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
            | UInt32(IN_MOVED_TO) | UInt32(IN_ONLYDIR) | UInt32(IN_DONT_FOLLOW) | UInt32(IN_EXCL_UNLINK)

        /// The file descriptor; it can be read when something has happened.
        let file: Int32

        /// Nil where the system gives no more.
        init?() {
            file = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
            if file < 0 { return nil }
        }

        deinit {
            close(file)
        }

        /// Begins to watch a folder.
        ///
        /// - Returns: the folder's number, the same each time; nil where there is no such folder.
        /// - Throws: where the system watches no more folders.
        func watch(_ folder: String) throws(WatchFailure) -> Int32? {
            let number = inotify_add_watch(file, folder, Self.wanted)
            if number >= 0 { return number }
            guard [ENOENT, ENOTDIR, EACCES, ELOOP].contains(errno) else { throw WatchFailure() }
            return nil
        }

        /// Ends watching a folder.
        func forget(_ folder: Int32) {
            inotify_rm_watch(file, folder)
        }

        /// What has happened since; empty where nothing has.
        func events() -> [Event] {
            var events: [Event] = []
            let size = 1 << 16
            withUnsafeTemporaryAllocation(byteCount: size, alignment: 8) { buffer in
                while true {
                    let count = read(file, buffer.baseAddress, size)
                    guard count > 0 else { return }
                    events += Self.events(in: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                }
            }
            return events
        }

        private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
            var events: [Event] = []
            var start = 0
            let headSize = MemoryLayout<inotify_event>.size
            while start + headSize <= bytes.count {
                let head = bytes.loadUnaligned(fromByteOffset: start, as: inotify_event.self)
                let end = min(start + headSize + Int(head.len), bytes.count)
                let name = bytes[(start + headSize)..<end].prefix { $0 != 0 }
                events.append(Event(folder: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
                start = end
            }
            return events
        }
    }
#endif
