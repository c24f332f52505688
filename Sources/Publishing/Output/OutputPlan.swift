import Diagnostics
import Foundation

/// What a look at the output folder shows of some files: which to write, and what stands in the way.
struct OutputPlan: Sendable {
    /// The files that have to be written.
    var tasks: [OutputTask] = []
    /// How many are there already, byte by byte.
    var unchanged = 0
    /// What keeps the site from being written.
    var findings: [Diagnostic] = []

    /// The same with another part's.
    static func + (first: OutputPlan, second: OutputPlan) -> OutputPlan {
        OutputPlan(
            tasks: first.tasks + second.tasks, unchanged: first.unchanged + second.unchanged,
            findings: first.findings + second.findings
        )
    }
}

extension OutputPlan {
    /// Looks at what is there and changes nothing. `made` is what the last build made, which may be written over.
    init(
        looking tasks: some Sequence<OutputTask>, at output: OutputFolder, for site: RenderedSite, made: Set<String>
    ) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        for task in tasks {
            do {
                guard let folder = try output.open(task.folder) else {
                    self.tasks.append(task)
                    continue
                }
                var changed = OutputTask(folder: task.folder, files: [])
                for file in task.files {
                    let page = site.files[file.index]
                    let state = State(of: file.name, in: folder, wanted: page.bytes, buffer: buffer)
                    switch state {
                    case .same: unchanged += 1
                    case .missing: changed.files.append(file)
                    case .different where made.contains(page.path): changed.files.append(file)
                    case .different, .obstacle: findings.append(.inTheWay(output.shown(page.path)))
                    }
                }
                if !changed.files.isEmpty { self.tasks.append(changed) }
            } catch {
                findings.append(error)
            }
        }
    }

    private enum State {
        case missing
        case same
        case different
        case obstacle

        init(of name: String, in folder: borrowing OpenFolder, wanted: [UInt8], buffer: UnsafeMutableRawBufferPointer) {
            switch try? folder.entry(name) {
            case .nothing: self = .missing
            case .file(let size):
                self = size == wanted.count && Self.isSame(name, folder, wanted, buffer) ? .same : .different
            case .folder, .link, .other, nil: self = .obstacle
            }
        }

        private static func isSame(
            _ name: String, _ folder: borrowing OpenFolder, _ wanted: [UInt8], _ buffer: UnsafeMutableRawBufferPointer
        ) -> Bool {
            wanted.withUnsafeBytes { wanted in
                var position = 0
                var isSame = true
                do {
                    try folder.read(name, into: buffer) { chunk in
                        let rest = UnsafeRawBufferPointer(rebasing: wanted[position...])
                        isSame = chunk.count <= rest.count && isEqual(chunk, rest)
                        position += chunk.count
                        return isSame
                    }
                } catch {
                    // What can't be read is written anew, which will tell why if that fails, too.
                    return false
                }
                return isSame && position == wanted.count
            }
        }
    }
}

/// Whether the second begins with the first, byte by byte.
private func isEqual(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    guard let one = first.baseAddress, let other = second.baseAddress else { return first.isEmpty }
    return memcmp(one, other, first.count) == 0
}
